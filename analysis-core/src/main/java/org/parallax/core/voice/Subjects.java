package org.parallax.core.voice;

import java.util.List;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/** Finds who does what a verb of saying or thinking says. */
final class Subjects {

  /** No subject. */
  static final int NONE = -1;

  private static final int LONGEST_CHAIN = 4;

  private Subjects() {}

  /**
   * The head of the subject of a verb: its own, that of the verb it is joined to or hangs on, or
   * the noun that its clause describes; for a passive whoever does it. {@link #NONE} where there is
   * no such noun.
   */
  static int of(AnnotatedSentence sentence, int verb) {
    return of(sentence, verb, 0);
  }

  private static int of(AnnotatedSentence sentence, int verb, int depth) {
    if (isPassive(sentence, verb)) {
      return agent(sentence, verb);
    }
    int behind = behind(sentence, verb);
    if (behind >= 0) {
      return behind;
    }
    Token token = sentence.token(verb);
    for (int subject : sentence.dependents(verb, "nsubj")) {
      boolean relative =
          sentence
              .token(subject)
              .text()
              .toLowerCase(java.util.Locale.ROOT)
              .matches("who|that|which");
      if (!relative) {
        return subject;
      }
      if (token.head() >= 0 && token.head() < verb && sentence.token(token.head()).isNoun()) {
        return token.head();
      }
    }
    int inverted = inverted(sentence, verb);
    if (inverted >= 0) {
      return inverted;
    }
    if (token.head() < 0 || depth > LONGEST_CHAIN) {
      return NONE;
    }
    boolean participle = token.tag().equals("VBG");
    boolean describes = token.hasRelation("acl") && participle;
    if (describes && sentence.token(token.head()).isNoun()) {
      return token.head();
    }
    boolean shares =
        token.hasRelation("conj")
            || token.hasRelation("xcomp")
            || (participle
                && (token.hasRelation("advcl")
                    || token.hasRelation("dep")
                    || token.hasRelation("parataxis")));
    if (!shares) {
      return NONE;
    }
    if (token.hasRelation("xcomp")) {
      List<Integer> objects = sentence.dependents(token.head(), "obj");
      if (!objects.isEmpty()) {
        return NONE;
      }
    }
    return sentence.token(token.head()).isVerb()
        ? ofOrPassive(sentence, token.head(), depth + 1)
        : nominal(sentence, token.head());
  }

  /** Of the verb that another hangs on, even if that is passive: "was quoted as saying". */
  private static int ofOrPassive(AnnotatedSentence sentence, int verb, int depth) {
    if (isPassive(sentence, verb)) {
      List<Integer> subjects = sentence.dependents(verb, "nsubj:pass");
      return subjects.isEmpty() ? NONE : subjects.get(0);
    }
    return of(sentence, verb, depth);
  }

  /** The subject of a clause whose predicate is not a verb. */
  static int nominal(AnnotatedSentence sentence, int predicate) {
    List<Integer> subjects = sentence.dependents(predicate, "nsubj");
    return subjects.isEmpty() ? NONE : subjects.get(0);
  }

  static boolean isPassive(AnnotatedSentence sentence, int verb) {
    return !sentence.dependents(verb, "aux:pass").isEmpty()
        || !sentence.dependents(verb, "nsubj:pass").isEmpty();
  }

  private static int agent(AnnotatedSentence sentence, int verb) {
    for (int oblique : sentence.dependents(verb, "obl")) {
      boolean by =
          sentence.dependents(oblique, "case").stream()
              .anyMatch(i -> sentence.token(i).text().equals("by"));
      if (by) {
        return oblique;
      }
    }
    return NONE;
  }

  /**
   * The name right behind a verb that stands right behind a mark, as in {@code …,” added Anna
   * Kerr}: the parser often takes such a subject for an object.
   */
  private static int behind(AnnotatedSentence sentence, int verb) {
    boolean afterMark = verb > 0 && !sentence.token(verb - 1).isWord();
    int last = verb;
    while (last + 1 < sentence.size() && sentence.token(last + 1).isProperNoun()) {
      last++;
    }
    if (!afterMark || last == verb) {
      return NONE;
    }
    // The parser's own subject is better where it agrees, for what hangs on it.
    int head = sentence.headOf(verb + 1, last);
    return sentence.token(head).head() == verb ? head : last;
  }

  /** What the parser calls the object of a verb between a mark and a mark: "…, asked a man,". */
  private static int inverted(AnnotatedSentence sentence, int verb) {
    boolean afterMark =
        verb > 0
            && !sentence.token(verb - 1).isWord()
            && !sentence.token(verb).tag().matches("VBG|VBN");
    List<Integer> objects = sentence.dependents(verb, "obj");
    if (!afterMark || objects.size() != 1 || objects.get(0) < verb) {
      return NONE;
    }
    List<Integer> phrase = sentence.subtree(objects.get(0));
    int next = phrase.get(phrase.size() - 1) + 1;
    boolean right = phrase.get(0) == verb + 1;
    return right && (next >= sentence.size() || !sentence.token(next).isWord())
        ? objects.get(0)
        : NONE;
  }
}
