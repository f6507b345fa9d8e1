package org.parallax.core.compare;

import org.apache.commons.math3.special.Gamma;

/**
 * Hedges' g: a difference of means in pooled standard deviations, with the exact correction for
 * small samples (Hedges 1981, Journal of Educational Statistics 6).
 */
final class EffectSize {

  private EffectSize() {}

  /** g of A minus B over single mentions; {@code NaN} where no mention differs from another. */
  static double hedges(Blocks a, Blocks b) {
    double freedom = a.observations() + b.observations() - 2.0;
    double within = squaresAroundMean(a) + squaresAroundMean(b);
    if (freedom < 1 || within <= 1e-12) {
      return Double.NaN;
    }
    double correction =
        Math.exp(Gamma.logGamma(freedom / 2) - Gamma.logGamma((freedom - 1) / 2))
            / Math.sqrt(freedom / 2);
    return correction * (a.ratio() - b.ratio()) / Math.sqrt(within / freedom);
  }

  private static double squaresAroundMean(Blocks blocks) {
    return Math.max(0, blocks.squares() - blocks.totalOver() * blocks.ratio());
  }
}
