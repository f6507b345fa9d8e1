package org.parallax.core.voice;

import java.util.Set;
import org.parallax.core.annotate.Token;

/** The verbs that tell that somebody says something. Immutable. */
final class SayingVerbs {

  /** Verbs that only report words where a clause of words hangs on them. */
  private static final Set<String> NEEDS_WORDS =
      Set.of(
          "believe", "begin", "continue", "call", "point", "agree", "disagree", "welcome", "thank");

  private final Set<String> lemmas;

  private SayingVerbs(Set<String> lemmas) {
    this.lemmas = lemmas;
  }

  static SayingVerbs load() {
    return new SayingVerbs(Words.read("saying.txt"));
  }

  boolean has(Token token) {
    return token.isVerb() && lemmas.contains(token.lemma());
  }

  /** Whether the verb reports words even where it stands alone beside a quotation. */
  boolean standsAlone(Token token) {
    return has(token) && !NEEDS_WORDS.contains(token.lemma());
  }
}
