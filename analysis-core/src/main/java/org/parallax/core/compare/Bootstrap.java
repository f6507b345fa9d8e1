package org.parallax.core.compare;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals by drawing paragraphs with replacement (block bootstrap). The interval is the expanded
 * percentile interval: percentiles of the drawn ratios, taken further out than 2.5% by as much as
 * Student's t with the divisor n − 1 reaches beyond the normal distribution, since the plain ones
 * are too narrow for few blocks (Hesterberg 2015, "What Teachers Should Know About the Bootstrap",
 * The American Statistician 69, section 4.5).
 */
final class Bootstrap {

  private static final double TAIL = 0.025;

  private final int replicates;

  Bootstrap(int replicates) {
    this.replicates = replicates;
  }

  /** The sums of as many blocks as there are, drawn with replacement, over and over. */
  Sums draw(Blocks blocks, RandomGenerator random) {
    double[] over = new double[replicates];
    double[] under = new double[replicates];
    int size = blocks.size();
    for (int r = 0; r < replicates; r++) {
      double above = 0;
      double below = 0;
      for (int i = 0; i < size; i++) {
        int block = random.nextInt(size);
        above += blocks.over(block);
        below += blocks.under(block);
      }
      over[r] = above;
      under[r] = below;
    }
    return new Sums(over, under);
  }

  /**
   * The ratio of the blocks' sums with its interval.
   *
   * @param blocks at least two, with something below in each
   */
  Estimate.Measured estimate(Blocks blocks, RandomGenerator random) {
    return interval(blocks.ratio(), draw(blocks, random).ratios(), blocks.size(), blocks);
  }

  /** A difference of two ratios with its interval, from sums drawn for each. */
  static Estimate.Measured difference(Blocks a, Sums drawnA, Blocks b, Sums drawnB) {
    double[] values = drawnA.ratios();
    double[] others = drawnB.ratios();
    for (int r = 0; r < values.length; r++) {
      values[r] -= others[r];
    }
    double[] range = range(values, Math.min(a.size(), b.size()));
    double point = a.ratio() - b.ratio();
    return new Estimate.Measured(
        point,
        Math.min(point, range[0]),
        Math.max(point, range[1]),
        a.observations() + b.observations());
  }

  private static Estimate.Measured interval(
      double point, double[] values, int size, Blocks blocks) {
    double[] range = range(values, size);
    return new Estimate.Measured(
        point, Math.min(point, range[0]), Math.max(point, range[1]), blocks.observations());
  }

  /** The ends of the expanded percentile interval; values that are no number are left out. */
  static double[] range(double[] values, int blocks) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    double tail = tail(blocks);
    return new double[] {quantile(sorted, tail), quantile(sorted, 1 - tail)};
  }

  /** The probability left on either side. */
  static double tail(int blocks) {
    if (blocks < 2) {
      return 0;
    }
    double t = TDistribution.of(blocks - 1).inverseSurvivalProbability(TAIL);
    return NormalDistribution.of(0, 1).survivalProbability(t * Math.sqrt(blocks / (blocks - 1.0)));
  }

  /** The quantile by linear interpolation (type 7 of Hyndman and Fan 1996). */
  private static double quantile(double[] sorted, double probability) {
    double place = probability * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /**
   * Sums drawn again and again.
   *
   * @param over above, one a draw
   * @param under below, one a draw
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers a cell, never compared
  record Sums(double[] over, double[] under) {

    double[] ratios() {
      double[] ratios = new double[over.length];
      for (int r = 0; r < ratios.length; r++) {
        ratios[r] = over[r] / under[r];
      }
      return ratios;
    }

    Sums plus(Sums other) {
      return combine(other, 1);
    }

    Sums minus(Sums other) {
      return combine(other, -1);
    }

    private Sums combine(Sums other, int sign) {
      double[] above = over.clone();
      double[] below = under.clone();
      for (int r = 0; r < above.length; r++) {
        above[r] += sign * other.over[r];
        below[r] += sign * other.under[r];
      }
      return new Sums(above, below);
    }
  }
}
