package org.parallax.core.measure.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/** Tells whether a word is denied. */
final class Negations {

  private static final Set<String> NOT = Set.of("not", "n't", "never", "hardly", "neither", "nor");
  private static final Set<String> NOTHING = Set.of("no", "without", "lack", "hardly");

  /** "Not only brilliant" denies nothing. */
  private static final Set<String> NOT_ALONE = Set.of("only", "just", "merely", "simply", "solely");

  private Negations() {}

  /** Whether a word, or the noun that it describes, is denied. */
  static boolean isNegated(AnnotatedSentence sentence, int index) {
    if (denied(sentence, index, NOT) || denied(sentence, index, NOTHING)) {
      return true;
    }
    Token token = sentence.token(index);
    if (token.hasRelation("amod") && token.head() >= 0) {
      int noun = token.head();
      boolean predicate = !sentence.dependents(noun, "cop").isEmpty();
      return denied(sentence, noun, NOTHING) || predicate && denied(sentence, noun, NOT);
    }
    return false;
  }

  private static boolean denied(AnnotatedSentence sentence, int index, Set<String> words) {
    List<Integer> dependents = sentence.dependents(index);
    for (int i : dependents) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
      boolean alone =
          i + 1 < sentence.size()
              && NOT_ALONE.contains(sentence.token(i + 1).text().toLowerCase(Locale.ROOT));
      if (words.contains(word) && !alone) {
        return true;
      }
    }
    return false;
  }
}
