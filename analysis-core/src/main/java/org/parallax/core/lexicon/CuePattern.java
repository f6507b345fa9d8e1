package org.parallax.core.lexicon;

import java.util.List;
import java.util.Locale;
import org.parallax.core.annotate.Token;

/**
 * A row of words that a cue is known by.
 *
 * @param id the cue's id: the device and the words joined by hyphens
 * @param device the device that it belongs to
 * @param tests one test a token: a lemma or word form in lower case, or {@code #} and the beginning
 *     of a tag; at least one
 */
public record CuePattern(String id, String device, List<String> tests) {

  public CuePattern {
    tests = List.copyOf(tests);
    if (tests.isEmpty()) {
      throw new IllegalArgumentException("a pattern without words: " + id);
    }
  }

  /** The number of tokens it spans. */
  public int length() {
    return tests.size();
  }

  /** Whether it stands in the tokens from a position on. */
  public boolean matches(List<Token> tokens, int at) {
    if (at + tests.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < tests.size(); i++) {
      if (!matches(tests.get(i), tokens.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String test, Token token) {
    if (test.startsWith("#")) {
      return token.tag().startsWith(test.substring(1));
    }
    return test.equals(token.lemma().toLowerCase(Locale.ROOT))
        || test.equals(token.text().toLowerCase(Locale.ROOT));
  }
}
