package org.parallax.core.compare;

/**
 * How two sources differ in how often something stands in them.
 *
 * @param measure what is counted: {@code frame}, {@code device}, {@code loaded}, {@code agent},
 *     {@code antagonist}, {@code attributed} …
 * @param label which of them: a frame, a device, an actor; empty where there is only one
 * @param sourceA one source
 * @param sourceB the other, or {@link Comparison#REST}
 * @param difference the rate or share in A minus that in B, in the measure's own unit
 * @param p the two-sided p value; {@code NaN} where the difference is withheld
 * @param q the p value adjusted over the report (Benjamini and Hochberg); {@code NaN} where
 *     withheld
 */
public record RateContrast(
    String measure,
    String label,
    String sourceA,
    String sourceB,
    Estimate difference,
    double p,
    double q) {}
