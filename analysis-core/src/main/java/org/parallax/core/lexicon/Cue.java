package org.parallax.core.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a catalogue: one wording that is a device of one-sided language.
 *
 * @param id its name in reports, unlike any other's
 * @param device the id of the device that it belongs to
 * @param written the pattern as it is written
 * @param patterns the patterns that it stands for; none for a construction
 * @param construction the grammar that stands in for a pattern
 * @param source the literature it is taken up by
 * @param line the line of its file on which it is written, from 1
 * @param matches sentences in which it must be found, the words in square brackets
 * @param noMatches sentences in which it must not be found
 */
public record Cue(
    String id,
    String device,
    String written,
    List<CuePattern> patterns,
    Optional<Construction> construction,
    String source,
    int line,
    List<String> matches,
    List<String> noMatches) {

  /** A device that is grammar, not words. */
  public enum Construction {
    /** "The worst", "most dangerous"; not "most of", "at least". */
    SUPERLATIVE,
    /** A form of "be", a participle, and nobody who did it. */
    AGENTLESS_PASSIVE,
    /** A few words between quotation marks that nobody is said to say. */
    SCARE_QUOTES
  }

  public Cue {
    patterns = List.copyOf(patterns);
    matches = List.copyOf(matches);
    noMatches = List.copyOf(noMatches);
    if (patterns.isEmpty() == construction.isEmpty()) {
      throw new IllegalArgumentException("a cue has either patterns or a construction: " + id);
    }
  }
}
