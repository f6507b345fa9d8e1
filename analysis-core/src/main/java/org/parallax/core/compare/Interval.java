package org.parallax.core.compare;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.numbers.arrays.Selection;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.parallax.core.compare.Bootstrap.Sums;

/**
 * The 95% intervals of ratios and of their differences, from bootstrap samples of paragraphs.
 *
 * <p>It is the expanded percentile interval: percentiles of the drawn ratios, taken further out
 * than 2.5% by as much as Student's t with the divisor n − 1 reaches beyond the normal
 * distribution, since the plain ones are too narrow for few blocks (Hesterberg 2015, "What Teachers
 * Should Know About the Bootstrap", The American Statistician 69, section 4.5). Below eight
 * paragraphs there are too few different samples for that, and the interval also takes in Student's
 * t interval of the linearised ratio. How often it holds the true value: docs/methods/portrayal.md.
 */
final class Interval {

  /** Below so many blocks the samples alone do not do. */
  static final int FEW = 8;

  private static final double TAIL = 0.025;

  /** The tails by number of blocks, which take longer to compute than to keep. */
  private static final Map<Integer, Double> TAILS = new ConcurrentHashMap<>();

  private Interval() {}

  /** The interval of a mean score, in [−1, 1]. */
  static Estimate.Measured ofScore(Blocks blocks, Sums drawn) {
    return ofMean(blocks, drawn, 1);
  }

  /**
   * The interval of a mean that may be negative.
   *
   * @param most the largest that it can be on either side of 0
   */
  static Estimate.Measured ofMean(Blocks blocks, Sums drawn, double most) {
    double[] range = range(drawn.ratios(), blocks.size());
    return measured(
        blocks.ratio(), wide(range, blocks, blocks.ratio()), -most, most, blocks.observations());
  }

  /**
   * The interval of a share or of a rate in one word, in [0, 1]. Where nothing was seen, or all
   * that could be, the samples are all alike, and the bound is that of the rule of three: three in
   * as many as there were may have been missed (Hanley and Lippman-Hand 1983, JAMA 249).
   */
  static Estimate.Measured ofShare(Blocks blocks, Sums drawn) {
    double share = blocks.ratio();
    double ruleOfThree = Math.min(1, 3 / blocks.totalUnder());
    if (share == 0) {
      return new Estimate.Measured(0, 0, ruleOfThree, blocks.observations());
    }
    if (share == 1) {
      return new Estimate.Measured(1, 1 - ruleOfThree, 1, blocks.observations());
    }
    double[] range = wide(range(drawn.ratios(), blocks.size()), blocks, share);
    return measured(share, range, 0, 1, blocks.observations());
  }

  /**
   * The interval of the ratio of A minus that of B.
   *
   * @param most the largest difference there can be
   */
  static Estimate.Measured ofDifference(Blocks a, Sums drawnA, Blocks b, Sums drawnB, double most) {
    double[] values = drawnA.ratios();
    double[] others = drawnB.ratios();
    for (int r = 0; r < values.length; r++) {
      values[r] -= others[r];
    }
    double point = a.ratio() - b.ratio();
    int fewer = Math.min(a.size(), b.size());
    double[] range = range(values, fewer);
    if (fewer < FEW) {
      double half = t(welch(a, b)) * Math.sqrt(a.variance() + b.variance());
      range = new double[] {Math.min(range[0], point - half), Math.max(range[1], point + half)};
    }
    return measured(point, range, -most, most, a.observations() + b.observations());
  }

  private static double[] wide(double[] range, Blocks blocks, double point) {
    if (blocks.size() >= FEW) {
      return range;
    }
    double half = t(blocks.size() - 1.0) * Math.sqrt(blocks.variance());
    return new double[] {Math.min(range[0], point - half), Math.max(range[1], point + half)};
  }

  private static Estimate.Measured measured(
      double point, double[] range, double least, double most, int n) {
    return new Estimate.Measured(
        point,
        Math.max(least, Math.min(point, range[0])),
        Math.min(most, Math.max(point, range[1])),
        n);
  }

  /** The ends of the expanded percentile interval; values that are no number are left out. */
  static double[] range(double[] values, int blocks) {
    // Plain loops: this runs for each of tens of thousands of rows.
    double[] finite = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        finite[count++] = value;
      }
    }
    double tail = TAILS.computeIfAbsent(blocks, Interval::tail);
    int last = count - 1;
    int low = (int) Math.floor(tail * last);
    int high = (int) Math.floor((1 - tail) * last);
    // Only these four have to stand where sorting would put them.
    int[] needed = {low, Math.min(low + 1, last), high, Math.min(high + 1, last)};
    Selection.select(finite, 0, count, needed);
    return new double[] {quantile(finite, last, tail), quantile(finite, last, 1 - tail)};
  }

  /** The probability left on either side. */
  static double tail(int blocks) {
    if (blocks < 2) {
      return 0;
    }
    return NormalDistribution.of(0, 1)
        .survivalProbability(t(blocks - 1.0) * Math.sqrt(blocks / (blocks - 1.0)));
  }

  private static double t(double freedom) {
    return TDistribution.of(Math.max(1, freedom)).inverseSurvivalProbability(TAIL);
  }

  /** The degrees of freedom of a difference (Welch 1947, Biometrika 34). */
  private static double welch(Blocks a, Blocks b) {
    double both = a.variance() + b.variance();
    double parts =
        a.variance() * a.variance() / Math.max(1, a.size() - 1)
            + b.variance() * b.variance() / Math.max(1, b.size() - 1);
    return parts == 0 ? a.size() + b.size() - 2.0 : both * both / parts;
  }

  /** The quantile by linear interpolation (type 7 of Hyndman and Fan 1996). */
  private static double quantile(double[] sorted, int last, double probability) {
    double place = probability * last;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, last);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
