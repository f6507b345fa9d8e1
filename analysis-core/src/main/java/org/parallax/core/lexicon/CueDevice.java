package org.parallax.core.lexicon;

import java.util.List;

/**
 * A device of one-sided language with the patterns it is known by.
 *
 * @param id the name reports use
 * @param source the literature that describes it
 * @param patterns its patterns
 * @param matches sentences in which it must be found, the words in square brackets
 * @param noMatches sentences in which it must not be found
 */
public record CueDevice(
    String id,
    String source,
    List<CuePattern> patterns,
    List<String> matches,
    List<String> noMatches) {

  public CueDevice {
    patterns = List.copyOf(patterns);
    matches = List.copyOf(matches);
    noMatches = List.copyOf(noMatches);
  }
}
