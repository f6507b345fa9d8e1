package org.parallax.core.compare;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a comparison depends on beside the analyses.
 *
 * @param seed the seed of everything that is drawn at random
 * @param replicates how many bootstrap samples are drawn, at least 200
 * @param pairsUpTo up to how many sources each pair is contrasted; with more, each source is
 *     contrasted with all others together
 * @param reference figures of the reference texts: {@code device:ID} and {@code cue:ID} in 1,000
 *     words, {@code loaded-sentences} as a share; may be empty
 */
public record ComparisonSettings(
    long seed, int replicates, int pairsUpTo, Map<String, Double> reference) {

  public ComparisonSettings {
    if (replicates < 200 || pairsUpTo < 2) {
      throw new IllegalArgumentException(
          "too few replicates or sources: " + replicates + ", " + pairsUpTo);
    }
    reference = Collections.unmodifiableMap(new TreeMap<>(reference));
  }

  /** 2,000 bootstrap samples, pairs for up to six sources, no reference. */
  public static ComparisonSettings withSeed(long seed) {
    return new ComparisonSettings(seed, 2000, 6, Map.of());
  }

  public ComparisonSettings withReference(Map<String, Double> figures) {
    return new ComparisonSettings(seed, replicates, pairsUpTo, figures);
  }
}
