package org.parallax.core.measure;

import java.util.Optional;
import org.parallax.core.text.Evidence;
import org.parallax.core.voice.Voice;

/**
 * A word or construction that is a device of one-sided language.
 *
 * @param cue the id of the catalogue's entry
 * @param device the device, which is the cue's category
 * @param words the words found, a few at most
 * @param target the actor it is about, or empty
 * @param voice the voice it stands in
 * @param evidence the sentence and the words
 */
public record CueObservation(
    String cue, String device, String words, String target, Voice voice, Evidence evidence)
    implements Observation {

  @Override
  public String measure() {
    return "cue";
  }

  @Override
  public Optional<String> actorId() {
    return target.isEmpty() ? Optional.empty() : Optional.of(target);
  }

  @Override
  public String label() {
    return device;
  }

  @Override
  public double value() {
    return 1;
  }
}
