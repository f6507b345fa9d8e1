package org.parallax.core.compare;

/**
 * How far two sources are apart, and in what. Each part is in [0, 1], or {@code NaN} where it could
 * not be measured; the whole is their mean after each was divided by its mean over all pairs, so
 * that 1 is an ordinary distance within this corpus.
 *
 * @param sourceA one source
 * @param sourceB the other, later in the order of ids
 * @param whole the distance that the map shows, 0 or more
 * @param portrayal half the mean absolute difference in score over the actors measured in both
 * @param attention the Jensen–Shannon distance between the shares of mentions that actors get
 * @param frames that between the shares of frames
 * @param language the difference in the rates of devices, relative to their sum (Bray–Curtis)
 */
public record SourceDistance(
    String sourceA,
    String sourceB,
    double whole,
    double portrayal,
    double attention,
    double frames,
    double language) {}
