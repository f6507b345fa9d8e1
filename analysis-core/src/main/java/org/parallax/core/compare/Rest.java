package org.parallax.core.compare;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.parallax.core.compare.Bootstrap.Sums;

/**
 * What all sources but one have together, for each of them in turn. Made once for all of them, so
 * that the cost grows with the sources and not with their square.
 */
final class Rest {

  private final Blocks all;
  private final Sums drawn;
  private final BlockPermutation shuffled;

  /**
   * @param blocks of each source, at least two sources
   * @param sums of their bootstrap samples, in the same order
   */
  Rest(List<Blocks> blocks, List<Sums> sums) {
    this.all = Blocks.together(blocks);
    this.drawn = Sums.together(sums);
    this.shuffled = new BlockPermutation(all);
  }

  /** The sums of all blocks but one source's. */
  Blocks without(Blocks one) {
    return all.without(one);
  }

  /** The bootstrap samples of all others together. */
  Sums without(Sums one) {
    return drawn.minus(one);
  }

  /** The p value of one source against all others, by shuffling. */
  double test(Blocks one, RandomGenerator random) {
    return shuffled.test(one, random);
  }
}
