package org.parallax.core.measure;

import java.util.Optional;
import org.parallax.core.text.Evidence;
import org.parallax.core.voice.Voice;

/**
 * One thing seen at one place of a text. Every count, table, chart and highlight is computed from
 * these, so that a count and the passages behind it cannot disagree.
 */
public sealed interface Observation
    permits SentimentObservation,
        ActionObservation,
        NarrativeRoleObservation,
        FrameObservation,
        CueObservation,
        LoadedObservation {

  /** The measure's name as written into {@code evidence.csv}. */
  String measure();

  /** The actor it is about, where it is about one. */
  Optional<String> actorId();

  /** What was seen, in a word. */
  String label();

  /** How much of it, in the measure's own range. */
  double value();

  /** In whose voice. */
  Voice voice();

  /** Where. */
  Evidence evidence();
}
