package org.parallax.core.measure;

import java.util.Optional;
import org.parallax.core.text.Evidence;
import org.parallax.core.voice.Voice;

/**
 * What an actor is cast as in a sentence.
 *
 * @param actor the actor's id
 * @param voice the voice it stands in
 * @param protagonist the probability of being cast as one who does good
 * @param antagonist as one who does harm
 * @param innocent as one who suffers or needs protection; with {@code none} the four sum to 1
 * @param none the probability of no such role
 * @param evidence the sentence and the mention
 */
public record NarrativeRoleObservation(
    String actor,
    Voice voice,
    double protagonist,
    double antagonist,
    double innocent,
    double none,
    Evidence evidence)
    implements Observation {

  public NarrativeRoleObservation {
    if (Math.abs(protagonist + antagonist + innocent + none - 1) > 1e-3) {
      throw new IllegalArgumentException("role probabilities do not sum to 1");
    }
  }

  @Override
  public String measure() {
    return "role";
  }

  @Override
  public Optional<String> actorId() {
    return Optional.of(actor);
  }

  /** The most probable of protagonist, antagonist, innocent and none. */
  @Override
  public String label() {
    double most = value();
    if (none == most) {
      return "none";
    }
    if (protagonist == most) {
      return "protagonist";
    }
    return antagonist == most ? "antagonist" : "innocent";
  }

  /** The probability of the label. */
  @Override
  public double value() {
    return Math.max(Math.max(protagonist, antagonist), Math.max(innocent, none));
  }
}
