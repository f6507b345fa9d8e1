package org.parallax.core.compare;

/**
 * Sums over blocks from which a ratio and its variance follow (linearised ratio estimator).
 *
 * @param blocks how many
 * @param over the sum above
 * @param under the sum below
 * @param overOver the sum of squares above
 * @param overUnder the sum of products
 * @param underUnder the sum of squares below
 */
record Moments(
    int blocks, double over, double under, double overOver, double overUnder, double underUnder) {

  static Moments of(double[] over, double[] under) {
    double above = 0;
    double below = 0;
    double overOver = 0;
    double overUnder = 0;
    double underUnder = 0;
    for (int i = 0; i < over.length; i++) {
      above += over[i];
      below += under[i];
      overOver += over[i] * over[i];
      overUnder += over[i] * under[i];
      underUnder += under[i] * under[i];
    }
    return new Moments(over.length, above, below, overOver, overUnder, underUnder);
  }

  Moments minus(Moments other) {
    return new Moments(
        blocks - other.blocks,
        over - other.over,
        under - other.under,
        overOver - other.overOver,
        overUnder - other.overUnder,
        underUnder - other.underUnder);
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
