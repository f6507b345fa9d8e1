package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.compare.Bootstrap.Sums;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.text.SentenceId;

/**
 * Whether sources take different sides between two camps of the register: the gap, that is the mean
 * score of one camp minus that of the other, of each source, and its difference between sources.
 *
 * <p>A gap is the difference of two ratios over the same paragraphs. It is brought into the form of
 * the other contrasts by pseudo-values: for each paragraph the gap plus the paragraph's linearised
 * influence on it, times the number of paragraphs (infinitesimal jackknife; Efron and Tibshirani
 * 1993, An Introduction to the Bootstrap, chapter 11). Their mean is the gap, their spread its
 * error, and they are drawn and shuffled as any other paragraphs are.
 */
final class CampContrasts {

  /**
   * The gap of one source.
   *
   * @param source its id
   * @param value how much better the first camp fares, in [−2, 2]
   * @param pseudoValues one block for each paragraph that names either camp
   * @param drawn bootstrap samples of these
   */
  record Gap(String source, Estimate.Measured value, Blocks pseudoValues, Sums drawn) {}

  /**
   * A difference between two sources.
   *
   * @param a the source that treats the first camp better
   * @param b the other
   * @param difference the gap of a minus that of b, in [0, 4]
   * @param p of the shuffled paragraphs, two-sided
   * @param q the same, adjusted for all pairs of sources
   */
  record Sides(Gap a, Gap b, Estimate.Measured difference, double p, double q) {}

  /** Gaps reach from −2 to 2, their differences twice as far. */
  private static final double WIDEST = 4;

  private final Bootstrap bootstrap;
  private final RandomStreams streams;

  CampContrasts(Bootstrap bootstrap, RandomStreams streams) {
    this.bootstrap = bootstrap;
    this.streams = streams;
  }

  /** The gaps of the sources that say enough of both camps, in the order given. */
  List<Gap> gaps(List<SourceView> sources, List<String> first, List<String> second) {
    List<Gap> gaps = new ArrayList<>();
    for (SourceView source : sources) {
      if (enough(source, first) && enough(source, second)) {
        Blocks pseudoValues = pseudoValues(source, first, second);
        Sums drawn = bootstrap.draw(pseudoValues, streams.of("sides", source.id()));
        Estimate.Measured value = Interval.ofMean(pseudoValues, drawn, WIDEST / 2);
        gaps.add(new Gap(source.id(), value, pseudoValues, drawn));
      }
    }
    return gaps;
  }

  /** All pairs, the largest difference first. */
  List<Sides> pairs(List<Gap> gaps) {
    List<Sides> tested = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      for (int j = i + 1; j < gaps.size(); j++) {
        boolean turned = gaps.get(i).value().point() < gaps.get(j).value().point();
        tested.add(pair(gaps.get(turned ? j : i), gaps.get(turned ? i : j)));
      }
    }
    double[] q = FalseDiscovery.adjust(tested.stream().mapToDouble(Sides::p).toArray());
    List<Sides> adjusted = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      Sides row = tested.get(i);
      adjusted.add(new Sides(row.a(), row.b(), row.difference(), row.p(), q[i]));
    }
    adjusted.sort((x, y) -> Double.compare(y.difference().point(), x.difference().point()));
    return adjusted;
  }

  private Sides pair(Gap a, Gap b) {
    Estimate.Measured difference =
        Interval.ofDifference(a.pseudoValues(), a.drawn(), b.pseudoValues(), b.drawn(), WIDEST);
    String[] names = {a.source(), b.source()};
    Arrays.sort(names);
    double p =
        BlockPermutation.test(
            a.pseudoValues(), b.pseudoValues(), streams.of("sides", names[0], names[1]));
    return new Sides(a, b, difference, p, Double.NaN);
  }

  private static boolean enough(SourceView source, List<String> camp) {
    return Withholding.reason(source.scores(camp, VoiceScope.ALL), "mentions").isEmpty();
  }

  private static Blocks pseudoValues(SourceView source, List<String> first, List<String> second) {
    Map<String, double[]> sums = new TreeMap<>();
    add(source, first, 0, sums);
    add(source, second, 2, sums);
    double[] total = new double[4];
    for (double[] sum : sums.values()) {
      for (int i = 0; i < total.length; i++) {
        total[i] += sum[i];
      }
    }
    double one = total[0] / total[1];
    double other = total[2] / total[3];
    double[] values = new double[sums.size()];
    double[] weights = new double[sums.size()];
    int i = 0;
    for (double[] sum : sums.values()) {
      double influence = (sum[0] - one * sum[1]) / total[1] - (sum[2] - other * sum[3]) / total[3];
      weights[i] = 1;
      values[i++] = one - other + sums.size() * influence;
    }
    return Blocks.of(values, weights, (int) (total[1] + total[3]));
  }

  /** Adds score sums and counts of a camp's mentions, by paragraph. */
  private static void add(
      SourceView source, List<String> camp, int at, Map<String, double[]> sums) {
    for (String actor : camp) {
      for (SentimentObservation mention : source.sentiments(actor)) {
        SentenceId where = mention.evidence().sentence();
        double[] sum =
            sums.computeIfAbsent(
                where.source() + "#" + where.paragraph(), paragraph -> new double[4]);
        sum[at] += mention.value();
        sum[at + 1]++;
      }
    }
  }
}
