package org.parallax.core.measure.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.core.actor.Mention;
import org.parallax.core.classify.Features;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.Span;

/**
 * Describes mentions to the narrative-role head, the same way in training and in use: by the mean
 * vector of the mention's tokens, which take in their sentence, scaled to length 1; and by the
 * parts that the ledger gives the mention.
 */
public final class RoleFeatures {

  private final ActionMeasurer ledger = new ActionMeasurer();

  /**
   * The features of the reading's mentions, in their order.
   *
   * @throws IllegalArgumentException if the reading has no vectors
   */
  public List<Features> of(Reading reading) {
    if (reading.vectors().isEmpty()) {
      throw new IllegalArgumentException("narrative roles need sentence vectors");
    }
    Map<Span, Set<String>> parts = new HashMap<>();
    for (Observation observation : ledger.measure(reading)) {
      if (observation instanceof ActionObservation entry && !entry.actor().isEmpty()) {
        enter(parts, entry);
      }
    }
    List<Features> features = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      Span place = reading.document().document().text().original(mention.span());
      Set<String> present = parts.getOrDefault(place, Set.of("part:none"));
      features.add(new Features(vector(reading, mention), present));
    }
    return features;
  }

  private static void enter(Map<Span, Set<String>> parts, ActionObservation entry) {
    Evidence evidence = entry.evidence();
    for (Span span : evidence.spans()) {
      parts.computeIfAbsent(span, key -> new TreeSet<>()).add("part:" + entry.part().label());
    }
  }

  private static float[] vector(Reading reading, Mention mention) {
    EncodedSentence encoded = reading.vectors().get(mention.sentence());
    float[] sum = new float[encoded.width()];
    for (int i = mention.first(); i <= mention.last(); i++) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += encoded.tokens()[i][k];
      }
    }
    double squares = 0;
    for (float number : sum) {
      squares += (double) number * number;
    }
    double length = Math.sqrt(squares);
    for (int k = 0; k < sum.length && length > 0; k++) {
      sum[k] = (float) (sum[k] / length);
    }
    return sum;
  }
}
