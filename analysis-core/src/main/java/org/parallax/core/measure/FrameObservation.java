package org.parallax.core.measure;

import java.util.Optional;
import org.parallax.core.text.Evidence;
import org.parallax.core.voice.Voice;

/**
 * A sentence that shows the matter in a frame.
 *
 * @param frame the frame's id
 * @param strength the centred similarity to the frame's definition, above the threshold of having
 *     it
 * @param voice the voice that most of the sentence stands in
 * @param evidence the sentence
 */
public record FrameObservation(String frame, double strength, Voice voice, Evidence evidence)
    implements Observation {

  @Override
  public String measure() {
    return "frame";
  }

  @Override
  public Optional<String> actorId() {
    return Optional.empty();
  }

  @Override
  public String label() {
    return frame;
  }

  @Override
  public double value() {
    return strength;
  }
}
