package org.parallax.core.voice;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.core.annotate.Token;

/** The words that tell that somebody says, thinks or wants something, by class. Immutable. */
final class CueWords {

  /** What a word takes and tells; the sections of {@code cues.txt}. */
  enum Kind {
    SAY,
    OPINION,
    FACT,
    WILL,
    ORDER,
    OBJECT,
    AS,
    PREPOSITION,
    NOUN,
    CERTAIN,
    LIGHT,
    CHAIN,
    ADVERB,
    PERSPECTIVE,
    RAISING,
    ALONE
  }

  private final Map<Kind, Set<String>> words;

  private CueWords(Map<Kind, Set<String>> words) {
    this.words = words;
  }

  static CueWords load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    Kind section = Kind.SAY;
    for (String word : Words.list("cues.txt")) {
      if (word.startsWith("[")) {
        section = Kind.valueOf(word.substring(1, word.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        words.get(section).add(word);
      }
    }
    return new CueWords(words);
  }

  boolean has(Kind kind, String word) {
    return words.get(kind).contains(word);
  }

  /** Whether a token is a verb of one of these classes. */
  boolean isVerb(Token token, Kind... kinds) {
    return token.isVerb() && List.of(kinds).stream().anyMatch(kind -> has(kind, token.lemma()));
  }

  /** Whether a token is a verb of saying. */
  boolean says(Token token) {
    return isVerb(token, Kind.SAY);
  }

  /** Whether a token is a verb of saying or thinking that can stand beside what is said. */
  boolean standsAlone(Token token) {
    return isVerb(token, Kind.SAY, Kind.OPINION, Kind.FACT) && !has(Kind.ALONE, token.lemma());
  }
}
