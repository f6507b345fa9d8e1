package org.parallax.core.compare;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/** Draws the paragraphs of a text with replacement, over and over (block bootstrap). */
final class Bootstrap {

  private final int replicates;

  Bootstrap(int replicates) {
    this.replicates = replicates;
  }

  /** The sums of as many blocks as there are, at least one, one sum a draw. */
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

  /** The mean score with its interval. */
  Estimate.Measured score(Blocks blocks, RandomGenerator random) {
    return Interval.ofScore(blocks, draw(blocks, random));
  }

  /** The share with its interval. */
  Estimate.Measured share(Blocks blocks, RandomGenerator random) {
    return Interval.ofShare(blocks, draw(blocks, random));
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

    /** The sums of several texts together, at least one. */
    static Sums together(List<Sums> parts) {
      double[] above = new double[parts.get(0).over.length];
      double[] below = new double[above.length];
      for (Sums part : parts) {
        for (int r = 0; r < above.length; r++) {
          above[r] += part.over[r];
          below[r] += part.under[r];
        }
      }
      return new Sums(above, below);
    }

    Sums minus(Sums other) {
      double[] above = over.clone();
      double[] below = under.clone();
      for (int r = 0; r < above.length; r++) {
        above[r] -= other.over[r];
        below[r] -= other.under[r];
      }
      return new Sums(above, below);
    }
  }
}
