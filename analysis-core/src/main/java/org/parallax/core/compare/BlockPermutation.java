package org.parallax.core.compare;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Tests whether two texts differ in a ratio by shuffling their paragraphs between them. The
 * statistic is the difference in standard errors that allow for the blocks (linearised ratio
 * estimator), so that the test is exact where paragraphs are exchangeable and holds its level in
 * large samples where only the ratios are equal (Janssen 1997; Chung and Romano 2013).
 *
 * <p>p is (1 + as extreme) / (1 + shuffles): 999 shuffles, and 19,999 where these gave 0.02 or
 * less.
 */
final class BlockPermutation {

  private static final int FIRST = 999;
  private static final int ALL = 9_999;
  private static final double WORTH_MORE = 0.1;
  private static final double TINY = 1e-12;

  private BlockPermutation() {}

  /**
   * The two-sided p value.
   *
   * @param a one text, at least two blocks
   * @param b the other, at least two blocks
   */
  static double test(Blocks a, Blocks b, RandomGenerator random) {
    boolean swap = a.size() > b.size();
    Blocks pool = Blocks.together(swap ? List.of(b, a) : List.of(a, b));
    int taken = Math.min(a.size(), b.size());
    Moments all = new Moments();
    Moments few = new Moments();
    for (int i = 0; i < pool.size(); i++) {
      all.add(pool, i);
      if (i < taken) {
        few.add(pool, i);
      }
    }
    double observed = statistic(few, all) - TINY;
    int[] order = new int[pool.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int extreme = 0;
    int shuffles = 0;
    for (int goal = FIRST; shuffles < goal; ) {
      few.clear();
      for (int i = 0; i < taken; i++) {
        int j = i + random.nextInt(order.length - i);
        int chosen = order[j];
        order[j] = order[i];
        order[i] = chosen;
        few.add(pool, chosen);
      }
      if (statistic(few, all) >= observed) {
        extreme++;
      }
      shuffles++;
      if (shuffles == FIRST && p(extreme, shuffles) <= WORTH_MORE) {
        goal = ALL;
      }
    }
    return p(extreme, shuffles);
  }

  private static double p(int extreme, int shuffles) {
    return (1.0 + extreme) / (1.0 + shuffles);
  }

  /** The absolute difference between a part and the rest, in its standard errors. */
  private static double statistic(Moments part, Moments all) {
    Moments rest = all.minus(part);
    double difference = Math.abs(part.ratio() - rest.ratio());
    return difference / Math.sqrt(part.variance() + rest.variance() + TINY);
  }

  /** Sums from which a ratio and its variance follow. */
  private static final class Moments {

    private int blocks;
    private double over;
    private double under;
    private double overOver;
    private double overUnder;
    private double underUnder;

    void clear() {
      blocks = 0;
      over = 0;
      under = 0;
      overOver = 0;
      overUnder = 0;
      underUnder = 0;
    }

    void add(Blocks pool, int block) {
      double above = pool.over(block);
      double below = pool.under(block);
      blocks++;
      over += above;
      under += below;
      overOver += above * above;
      overUnder += above * below;
      underUnder += below * below;
    }

    Moments minus(Moments other) {
      Moments rest = new Moments();
      rest.blocks = blocks - other.blocks;
      rest.over = over - other.over;
      rest.under = under - other.under;
      rest.overOver = overOver - other.overOver;
      rest.overUnder = overUnder - other.overUnder;
      rest.underUnder = underUnder - other.underUnder;
      return rest;
    }

    double ratio() {
      return over / under;
    }

    /** The variance of the ratio over blocks, of the residuals over − ratio · under. */
    double variance() {
      double ratio = ratio();
      double residuals = Math.max(0, overOver - 2 * ratio * overUnder + ratio * ratio * underUnder);
      return residuals * blocks / Math.max(1, blocks - 1) / (under * under);
    }
  }
}
