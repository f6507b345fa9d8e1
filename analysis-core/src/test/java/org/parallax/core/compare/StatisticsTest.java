package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.parallax.core.text.SentenceId;

/**
 * The formulas against SciPy 1.10 and NumPy. Each expected value stands below the Python that made
 * it; {@code import numpy as np; from scipy import stats; from scipy.special import gammaln}.
 */
class StatisticsTest {

  private final RandomStreams streams = new RandomStreams(1);

  @Test
  void hedges_g() {
    // a = np.array([.8,.2,-.1,.5,.9]); b = np.array([-.4,.1,-.7,0,-.2,.3]); df = 9
    // sp = np.sqrt((((a-a.mean())**2).sum() + ((b-b.mean())**2).sum()) / df)
    // np.exp(gammaln(df/2) - gammaln((df-1)/2)) / np.sqrt(df/2) * (a.mean()-b.mean()) / sp
    assertThat(
            EffectSize.hedges(
                single(0.8, 0.2, -0.1, 0.5, 0.9), single(-0.4, 0.1, -0.7, 0, -0.2, 0.3)))
        .isCloseTo(1.4409670077432766, within(1e-12));
  }

  @Test
  void hedges_g_of_mentions_that_are_all_alike_is_not_a_number() {
    assertThat(EffectSize.hedges(single(1, 1, 1), single(1, 1))).isNaN();
  }

  @Test
  void false_discovery_adjusts_as_benjamini_and_hochberg() {
    // p = np.array([.01,.04,.03,.005,.5]); o = p.argsort(); q = p[o]*5/np.arange(1,6)
    // np.minimum.accumulate(q[::-1])[::-1], put back in the order of p
    assertThat(FalseDiscovery.adjust(new double[] {0.01, 0.04, 0.03, 0.005, 0.5}))
        .containsExactly(new double[] {0.025, 0.05, 0.05, 0.025, 0.5}, within(1e-12));
  }

  @Test
  void withheld_p_values_stay_and_do_not_count() {
    assertThat(FalseDiscovery.adjust(new double[] {0.02, Double.NaN, 0.04}))
        .containsExactly(new double[] {0.04, Double.NaN, 0.04}, within(1e-12));
  }

  @Test
  void the_tails_of_the_expanded_percentile_interval() {
    // stats.norm.sf(stats.t.ppf(.975, k-1) * np.sqrt(k/(k-1))) for k in (3, 8, 30)
    assertThat(Interval.tail(3)).isCloseTo(6.834137304562962e-08, within(1e-13));
    assertThat(Interval.tail(8)).isCloseTo(0.005737520527205727, within(1e-9));
    assertThat(Interval.tail(30)).isCloseTo(0.01875390027822054, within(1e-9));
  }

  @Test
  void with_few_blocks_the_interval_is_no_narrower_than_students() {
    // z = np.array([.9,.4,.7,.8]); stats.t.interval(.95, 3, z.mean(), stats.sem(z))
    // (0.35625651181410917, 1.0437434881858907), cut at the end of the scale
    Blocks blocks = single(0.9, 0.4, 0.7, 0.8);
    Estimate.Measured score = new Bootstrap(2000).score(blocks, streams.of("test"));
    assertThat(score.low()).isCloseTo(0.35625651181410917, within(1e-9));
    assertThat(score.high()).isEqualTo(1);
  }

  @Test
  void shuffling_paragraphs_comes_near_the_exact_test() {
    // x = [.9,.4,.7,.8,.6]; y = [.1,.3,-.2,.5,.2]
    // stats.permutation_test((x, y), lambda x, y: abs(stats.ttest_ind(x, y,
    //   equal_var=False).statistic), vectorized=False, n_resamples=np.inf, alternative='greater')
    assertThat(
            BlockPermutation.test(
                single(0.9, 0.4, 0.7, 0.8, 0.6),
                single(0.1, 0.3, -0.2, 0.5, 0.2),
                streams.of("test")))
        .isCloseTo(0.015873015873015872, within(0.003));
  }

  @Test
  void shuffling_paragraphs_of_unequal_length_comes_near_the_exact_test() {
    // all 70 ways to deal the eight blocks, the statistic of BlockPermutation written in NumPy
    Blocks a = Blocks.of(new double[] {1.2, 0.4, 1.5, 0.7}, new double[] {2, 1, 3, 1}, 7);
    Blocks b = Blocks.of(new double[] {-0.5, 0.1, -1.0, 0.2}, new double[] {2, 1, 2, 1}, 6);
    assertThat(BlockPermutation.test(a, b, streams.of("test")))
        .isCloseTo(0.02857142857142857, within(0.004));
  }

  @Test
  void log_odds_with_an_informative_prior() {
    // lo = lambda y, n, pr: np.log((y+pr)/(n+500-y-pr)); pr = 500*40/5000
    // d = lo(30,2000,pr) - lo(10,3000,pr); v = 1/(30+pr) + 1/(10+pr); d, d/np.sqrt(v)
    double difference = Keyness.logOdds(30, 2000, 4) - Keyness.logOdds(10, 3000, 4);
    assertThat(difference).isCloseTo(1.2334607373565794, within(1e-12));
    assertThat(difference / Math.sqrt(1.0 / 34 + 1.0 / 14))
        .isCloseTo(3.8842590614923815, within(1e-12));
  }

  @Test
  void classical_scaling_finds_a_rectangle_again() {
    // D = rectangle of 3 by 4; J = np.eye(4)-1/4; np.linalg.eigh(-.5*J@(D**2)@J): 16, 9, 0, 0
    double[][] distances = {{0, 3, 4, 5}, {3, 0, 5, 4}, {4, 5, 0, 3}, {5, 4, 3, 0}};
    double[] values = new EigenDecomposition(SourceMap.centred(distances)).getRealEigenvalues();
    Arrays.sort(values);
    assertThat(values).containsExactly(new double[] {0, 0, 9, 16}, within(1e-9));
  }

  /** One paragraph a value. */
  private static Blocks single(double... values) {
    Blocks.Builder blocks = Blocks.builder();
    for (int i = 0; i < values.length; i++) {
      blocks.add(new SentenceId("a", i + 1, 1), values[i]);
    }
    return blocks.build();
  }
}
