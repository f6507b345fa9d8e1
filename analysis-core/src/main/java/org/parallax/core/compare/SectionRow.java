package org.parallax.core.compare;

import java.util.List;
import java.util.OptionalInt;
import org.parallax.core.text.SentenceId;

/**
 * One figure of one part of a document.
 *
 * @param source the source's id
 * @param section the number of the section, from 0 for what stands before the first heading; none
 *     where the part is all that one author wrote
 * @param heading the section's heading, empty where there is none or texts are not stored
 * @param author who wrote it, empty where the document does not say
 * @param words how many measured words it has
 * @param measure {@code portrayal} or {@code language}
 * @param name the actor or the device
 * @param count mentions of the actor, or places with a cue of the device
 * @param value the score in [−1, 1], or the places in 1,000 words
 * @param verdict what the score comes down to; empty for {@code language}
 * @param evidence the sentences it rests on, each once
 */
public record SectionRow(
    String source,
    OptionalInt section,
    String heading,
    String author,
    int words,
    String measure,
    String name,
    int count,
    Estimate value,
    String verdict,
    List<SentenceId> evidence) {

  public SectionRow {
    evidence = List.copyOf(evidence);
  }
}
