package org.parallax.core.compare;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Tests whether two texts differ in a ratio by shuffling their paragraphs between them. The
 * statistic is the difference in standard errors that allow for the blocks (linearised ratio
 * estimator), so that the test is exact where paragraphs are exchangeable and holds its level in
 * large samples where only the ratios are equal (Janssen 1997; Chung and Romano 2013).
 *
 * <p>p is (1 + as extreme) / (1 + shuffles): 999 shuffles, and 9,999 where these gave 0.1 or less.
 *
 * <p>One object tests parts of the same blocks against the rest of them, one after the other, at a
 * cost that does not grow with the rest.
 */
final class BlockPermutation {

  private static final int FIRST = 999;
  private static final int ALL = 9_999;
  private static final double WORTH_MORE = 0.1;
  private static final double TINY = 1e-12;

  private final Blocks pool;
  private final Moments all;

  /** In some order; each test leaves it shuffled. */
  private final int[] order;

  BlockPermutation(Blocks pool) {
    this.pool = pool;
    this.all = pool.moments();
    this.order = new int[pool.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /**
   * The two-sided p value.
   *
   * @param a one text, at least two blocks
   * @param b the other, at least two blocks
   */
  static double test(Blocks a, Blocks b, RandomGenerator random) {
    boolean swap = a.size() > b.size();
    Blocks pool = Blocks.together(swap ? List.of(b, a) : List.of(a, b));
    return new BlockPermutation(pool).test(swap ? b : a, random);
  }

  /**
   * The two-sided p value of a part of the blocks against the rest of them.
   *
   * @param part at least two of the blocks, and not all but one
   */
  double test(Blocks part, RandomGenerator random) {
    int taken = Math.min(part.size(), order.length - part.size());
    double observed = statistic(part.moments()) - TINY;
    Drawn few = new Drawn();
    int extreme = 0;
    int shuffles = 0;
    for (int goal = FIRST; shuffles < goal; ) {
      few.clear();
      for (int i = 0; i < taken; i++) {
        int j = i + random.nextInt(order.length - i);
        int chosen = order[j];
        order[j] = order[i];
        order[i] = chosen;
        few.add(pool.over(chosen), pool.under(chosen));
      }
      if (statistic(few.moments()) >= observed) {
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
  private double statistic(Moments part) {
    Moments rest = all.minus(part);
    double difference = Math.abs(part.ratio() - rest.ratio());
    return difference / Math.sqrt(part.variance() + rest.variance() + TINY);
  }

  /** Sums over the blocks drawn so far. */
  private static final class Drawn {

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

    void add(double above, double below) {
      blocks++;
      over += above;
      under += below;
      overOver += above * above;
      overUnder += above * below;
      underUnder += below * below;
    }

    Moments moments() {
      return new Moments(blocks, over, under, overOver, overUnder, underUnder);
    }
  }
}
