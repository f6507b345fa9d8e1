package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.core.text.SentenceId;

/**
 * What intervals and tests promise, tried a thousand times on drawn texts: paragraphs of one to
 * four mentions with a mood of their own (standard deviation 0.3) and scores around it (0.6),
 * squeezed into [−1, 1]. Seed 9. The figures are in docs/methods/contrasts.md and portrayal.md.
 */
class SimulationTest {

  private static final int TIMES = 1000;

  private final RandomStreams streams = new RandomStreams(1);

  @Test
  void two_halves_of_one_text_differ_no_more_often_than_the_level_says() {
    // Two standard errors of a proportion of 0.05 in 1,000 are 0.014.
    assertThat(rejectedHalves(40)).as("40 paragraphs").isLessThanOrEqualTo(0.064);
    assertThat(rejectedHalves(10)).as("10 paragraphs").isLessThanOrEqualTo(0.064);
  }

  @Test
  void sources_of_unequal_length_and_scatter_differ_no_more_often_than_the_level_says() {
    assertThat(rejected(6, 40, 0.9, 0.3, 0)).isLessThanOrEqualTo(0.064);
    assertThat(rejected(6, 40, 0.3, 0.9, 0)).isLessThanOrEqualTo(0.064);
  }

  @Test
  void rare_cues_differ_no_more_often_than_the_level_says() {
    Random random = new Random(9);
    int rejected = 0;
    int tested = 0;
    for (int i = 0; i < TIMES; i++) {
      Blocks a = cues(random, 12);
      Blocks b = cues(random, 60);
      if (a.totalOver() + b.totalOver() >= 10) {
        tested++;
        rejected += BlockPermutation.test(a, b, streams.of("cues", "" + i)) <= 0.05 ? 1 : 0;
      }
    }
    assertThat(tested).isGreaterThan(700);
    assertThat((double) rejected / tested).isLessThanOrEqualTo(0.067);
  }

  /**
   * Paragraphs of 30 to 120 words in which a cue stands twice in 1,000 words, now and then twice.
   */
  private static Blocks cues(Random random, int paragraphs) {
    double[] over = new double[paragraphs];
    double[] under = new double[paragraphs];
    for (int p = 0; p < paragraphs; p++) {
      under[p] = 30 + random.nextInt(91);
      for (int w = 0; w < under[p]; w++) {
        over[p] += random.nextDouble() < 0.002 ? 1 + random.nextInt(2) : 0;
      }
    }
    return Blocks.of(over, under, paragraphs);
  }

  @Test
  void a_planted_difference_is_found_with_the_stated_power() {
    // A true difference of 0.37 in score: 0.86 of the time with 20 paragraphs each, 0.52 with 10.
    assertThat(rejected(20, 20, 0.6, 0.6, 0.5)).isGreaterThan(0.83);
    assertThat(rejected(10, 10, 0.6, 0.6, 0.5)).isGreaterThan(0.48);
  }

  @Test
  void intervals_hold_the_true_score_about_as_often_as_they_say() {
    Random random = new Random(9);
    Bootstrap bootstrap = new Bootstrap(500);
    for (int paragraphs : new int[] {3, 5, 15}) {
      int held = 0;
      for (int i = 0; i < TIMES; i++) {
        // Around 0 the true mean of the squeezed scores is 0.
        Estimate.Measured score =
            bootstrap.score(text(random, paragraphs, 0, 0.6), streams.of("coverage", "" + i));
        held += score.excludes(0) ? 0 : 1;
      }
      assertThat(held).as(paragraphs + " paragraphs").isBetween(905, 985);
    }
  }

  /** How often the halves of a text, its paragraphs dealt at random, are called different. */
  private double rejectedHalves(int paragraphs) {
    Random random = new Random(9);
    int rejected = 0;
    for (int i = 0; i < TIMES; i++) {
      Blocks text = text(random, paragraphs, 0.2, 0.6);
      List<Integer> order = new ArrayList<>();
      for (int p = 0; p < paragraphs; p++) {
        order.add(p);
      }
      Collections.shuffle(order, random);
      Blocks a = part(text, order.subList(0, paragraphs / 2));
      Blocks b = part(text, order.subList(paragraphs / 2, paragraphs));
      rejected += BlockPermutation.test(a, b, streams.of("halves", "" + i)) <= 0.05 ? 1 : 0;
    }
    return (double) rejected / TIMES;
  }

  private double rejected(int a, int b, double scatterA, double scatterB, double apart) {
    Random random = new Random(9);
    int rejected = 0;
    for (int i = 0; i < TIMES; i++) {
      double p =
          BlockPermutation.test(
              text(random, a, apart / 2, scatterA),
              text(random, b, -apart / 2, scatterB),
              streams.of("apart", "" + i));
      rejected += p <= 0.05 ? 1 : 0;
    }
    return (double) rejected / TIMES;
  }

  private static Blocks text(Random random, int paragraphs, double mean, double scatter) {
    Blocks.Builder blocks = Blocks.builder();
    for (int p = 1; p <= paragraphs; p++) {
      double mood = mean + 0.3 * random.nextGaussian();
      int mentions = 1 + random.nextInt(4);
      for (int m = 0; m < mentions; m++) {
        blocks.add(new SentenceId("a", p, 1), Math.tanh(mood + scatter * random.nextGaussian()));
      }
    }
    return blocks.build();
  }

  private static Blocks part(Blocks text, List<Integer> paragraphs) {
    double[] over = paragraphs.stream().mapToDouble(text::over).toArray();
    double[] under = paragraphs.stream().mapToDouble(text::under).toArray();
    return Blocks.of(over, under, over.length);
  }
}
