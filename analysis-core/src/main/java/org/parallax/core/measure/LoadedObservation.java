package org.parallax.core.measure;

import java.util.Optional;
import org.parallax.core.text.Evidence;
import org.parallax.core.voice.Voice;

/**
 * How likely readers find a sentence's wording loaded. Every measured sentence has one.
 *
 * @param probability the calibrated probability, in [0, 1]
 * @param voice the voice that most of the sentence stands in
 * @param evidence the sentence
 */
public record LoadedObservation(double probability, Voice voice, Evidence evidence)
    implements Observation {

  /** From this probability on a sentence counts as loaded. */
  public static final double LIKELY = 0.5;

  @Override
  public String measure() {
    return "loaded";
  }

  @Override
  public Optional<String> actorId() {
    return Optional.empty();
  }

  /** {@code loaded} from one half on, else {@code plain}. */
  @Override
  public String label() {
    return probability >= LIKELY ? "loaded" : "plain";
  }

  @Override
  public double value() {
    return probability;
  }
}
