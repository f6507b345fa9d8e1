package org.parallax.core.actor.pronoun;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.error.ModelException;

/**
 * The trained weights of the pronoun ranker: a candidate's score is the sum over its features.
 * Immutable.
 */
public final class PronounWeights {

  /** No weights: every candidate scores the same. */
  public static final PronounWeights NONE = new PronounWeights(Map.of());

  private static final String RESOURCE = "pronoun-weights.tsv";

  private final Map<String, Double> weights;

  public PronounWeights(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /**
   * The weights that are shipped.
   *
   * @throws ModelException if they are not on the class path
   */
  public static PronounWeights load() {
    try (InputStream stream = PronounWeights.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ModelException("the weights of the pronoun ranker are missing: " + RESOURCE);
      }
      Map<String, Double> weights = new HashMap<>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(fields -> weights.put(fields[0], Double.valueOf(fields[1])));
      return new PronounWeights(weights);
    } catch (IOException e) {
      throw new ModelException("the weights of the pronoun ranker cannot be read", e);
    }
  }

  /** The written form, weights of less than 0.005 left out. */
  public String write() {
    StringBuilder text = new StringBuilder("# feature, weight; see docs/models/pronouns.md\n");
    new TreeMap<>(weights)
        .forEach(
            (feature, weight) -> {
              if (Math.abs(weight) >= 0.005) {
                text.append(String.format(java.util.Locale.ROOT, "%s\t%.4f%n", feature, weight));
              }
            });
    return text.toString();
  }

  double score(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
