package org.parallax.core.analysis;

import java.util.List;
import org.parallax.core.text.Evidence;
import org.parallax.core.voice.Voice;

/**
 * Quoted or reported words of a stored analysis.
 *
 * @param voice quoted or reported
 * @param speaker the speaker's name or description; empty where it could not be found
 * @param actor the speaker's actor id; empty where the speaker is not in the register
 * @param kind {@code actor}, {@code named}, {@code unnamed} or {@code unresolved}
 * @param words how many words are given as theirs, without those of others quoted within
 * @param evidence the places in the original, one for each sentence that has a part of it
 */
public record AnalysedQuote(
    Voice voice, String speaker, String actor, String kind, int words, List<Evidence> evidence) {

  public AnalysedQuote {
    evidence = List.copyOf(evidence);
  }
}
