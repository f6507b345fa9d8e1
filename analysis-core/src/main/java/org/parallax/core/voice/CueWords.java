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

  /** Verbs that are cues in fixed phrases alone, as "made clear" and "as she put it". */
  private static final Set<String> IN_PHRASES = Set.of("make", "put", "rule", "read", "play");

  private final Map<Kind, Set<String>> words;
  private final Set<String> verbs = new HashSet<>(IN_PHRASES);

  private CueWords(Map<Kind, Set<String>> words) {
    this.words = words;
    words.forEach(
        (kind, members) -> {
          if (kind.compareTo(Kind.PREPOSITION) <= 0 || kind == Kind.RAISING) {
            members.forEach(word -> verbs.add(word.split("-", 2)[0]));
          }
        });
  }

  static CueWords load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    Kind section = Kind.SAY;
    for (String word : Words.list("cues.txt")) {
      if (word.startsWith("[")) {
        section = Kind.valueOf(word.substring(1, word.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        words.computeIfAbsent(section, key -> new HashSet<>()).add(word);
      }
    }
    return new CueWords(words);
  }

  boolean has(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a token is a verb of one of these classes. */
  boolean isVerb(Token token, Kind... kinds) {
    return token.isVerb() && List.of(kinds).stream().anyMatch(kind -> has(kind, token.lemma()));
  }

  /** Whether a token is a verb that may be a cue. */
  boolean isKnownVerb(Token token) {
    return token.isVerb() && verbs.contains(token.lemma());
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
