package org.parallax.core;

/**
 * What a user can choose about an analysis.
 *
 * @param keepText whether stored analyses carry the text ({@code --text full})
 * @param encoder whether the sentence encoder is used; without it the measures fall back to words
 *     and dependencies
 * @param seed the seed of everything that draws at random
 */
public record AnalysisSettings(boolean keepText, boolean encoder, long seed) {

  public static final AnalysisSettings DEFAULT = new AnalysisSettings(true, true, 1L);
}
