package org.parallax.core.voice;

import java.util.List;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/** Finds who does what a verb of saying or thinking says. */
final class Subjects {

  /** No subject. */
  static final int NONE = -1;

  private static final int LONGEST_CHAIN = 4;

  private static final CueWords WORDS = CueWords.load();

  private static final String DAYS =
      "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
          + "|August|September|October|November|December";

  /** Nouns for texts, which say things in participles. */
  private static final java.util.Set<String> TEXTS = Words.read("texts.txt");

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
    int inverted = inverted(sentence, verb);
    boolean quoteBefore = verb > 0 && sentence.token(verb - 1).text().matches("[”\"’]|''");
    if (inverted >= 0 && quoteBefore) {
      return inverted;
    }
    int own = own(sentence, verb);
    int before = WORDS.says(token) ? before(sentence, verb) : NONE;
    boolean elsewhere = own < before && commaBetween(sentence, own, before);
    if (before >= 0 && (own < 0 || elsewhere)) {
      return before;
    }
    if (own >= 0) {
      return own;
    }
    if (inverted >= 0) {
      return inverted;
    }
    if (token.head() < 0 || depth > LONGEST_CHAIN) {
      return NONE;
    }
    boolean participle = token.tag().equals("VBG");
    boolean setOff = verb > 0 && sentence.token(verb - 1).text().equals(",");
    int saying = participle && setOff ? outerSaying(sentence, verb) : NONE;
    if (saying >= 0) {
      return of(sentence, saying, depth + 1);
    }
    Token governor = sentence.token(token.head());
    if (token.hasRelation("acl") && participle && governor.isNoun()) {
      return ofTextOrMain(sentence, verb, token.head());
    }
    if (token.hasRelation("xcomp") && !sentence.dependents(token.head(), "obj").isEmpty()) {
      return NONE;
    }
    if (token.hasRelation("conj")) {
      int outer = besideWithin(sentence, verb);
      return governor.isVerb()
          ? ofOrPassive(sentence, outer >= 0 ? outer : token.head(), depth + 1)
          : nominal(sentence, token.head());
    }
    boolean hangs = token.relation().matches("advcl|dep|parataxis") && participle;
    if ((hangs || token.hasRelation("xcomp")) && governor.isVerb()) {
      return ofOrPassive(sentence, token.head(), depth + 1);
    }
    boolean finite = token.tag().matches("VB[DPZ]") && WORDS.says(token);
    int gap = verb - 1;
    while (gap > 0 && sentence.token(gap).tag().equals("RB")) {
      gap--;
    }
    boolean behindComma = finite && gap > 0 && sentence.token(gap).text().equals(",");
    return (participle && setOff) || behindComma ? mainSubject(sentence, verb) : NONE;
  }

  /** The nearest subject of the verb's own, or the noun that its relative clause describes. */
  private static int own(AnnotatedSentence sentence, int verb) {
    int nearest = NONE;
    for (int subject : sentence.dependents(verb, "nsubj")) {
      boolean nearer = nearest < 0 || Math.abs(subject - verb) < Math.abs(nearest - verb);
      nearest = nearer ? subject : nearest;
    }
    if (nearest < 0 || !sentence.token(nearest).text().matches("(?i)who|that|which")) {
      return nearest;
    }
    int described = sentence.token(verb).head();
    if (described >= 0 && described < verb && isNominal(sentence.token(described))) {
      return described;
    }
    // The parser does not always see what a relative clause describes: it stands before.
    int before = nearest - 1;
    while (before >= 0 && !sentence.token(before).isWord()) {
      before--;
    }
    return before >= 0 && sentence.token(before).isNoun() ? before : NONE;
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.isPronoun() || token.tag().matches("DT|CD");
  }

  /**
   * Who says what a participle behind a noun says: a text speaks itself ("a letter saying"); else
   * it is whoever the sentence is about, for the parser hangs participles on what is nearest.
   */
  private static int ofTextOrMain(AnnotatedSentence sentence, int verb, int noun) {
    boolean setOff = !sentence.token(verb - 1).isWord();
    if (!setOff && TEXTS.contains(sentence.token(noun).lemma())) {
      return noun;
    }
    boolean people =
        sentence.token(noun).tag().matches("NNS|NNPS?")
            && !sentence.token(noun).text().matches(DAYS);
    int main = setOff || !people ? mainSubject(sentence, verb) : NONE;
    return main >= 0 ? main : noun;
  }

  /** The subject of the sentence's main verb, or the last one before the verb. */
  private static int mainSubject(AnnotatedSentence sentence, int verb) {
    int last = NONE;
    for (int i = 0; i < verb; i++) {
      Token token = sentence.token(i);
      boolean subject = token.hasRelation("nsubj") && token.head() >= 0 && !isRelative(token);
      if (subject && sentence.token(token.head()).head() < 0) {
        return i;
      }
      last = subject ? i : last;
    }
    for (int i = 0; i < verb && last < 0; i++) {
      // A name with a long relative clause is often taken for the whole sentence.
      last = sentence.token(i).head() < 0 && sentence.token(i).isNoun() ? i : last;
    }
    return last;
  }

  /** The verb of saying whose speaker goes on in a participle: "vowed that it would, adding". */
  private static int outerSaying(AnnotatedSentence sentence, int verb) {
    for (int above : sentence.ancestors(verb)) {
      boolean said =
          above < verb
              && WORDS.says(sentence.token(above))
              && sentence.token(above).tag().matches("VB[DPZN]")
              && sentence.dependents(above, "ccomp").stream()
                  .anyMatch(c -> c > above && sentence.ancestors(verb).contains(c));
      if (said) {
        return above;
      }
    }
    return NONE;
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W");
  }

  /**
   * The verb that another is joined to, where the parser joined it to what the first one says:
   * "denied that he knew and said …". {@link #NONE} where it is not so.
   */
  private static int besideWithin(AnnotatedSentence sentence, int verb) {
    int at = sentence.token(verb).head();
    int steps = 0;
    while (at >= 0 && steps < LONGEST_CHAIN) {
      Token token = sentence.token(at);
      int above = token.head();
      boolean said =
          token.hasRelation("ccomp")
              && above >= 0
              && above < at
              && sentence.token(above).isVerb()
              && WORDS.says(sentence.token(above))
              && WORDS.says(sentence.token(verb))
              && sentence.token(above).tag().equals(sentence.token(verb).tag())
              && !sentence.token(verb).tag().equals("VB");
      if (said) {
        return above;
      }
      at = above;
      steps++;
    }
    return NONE;
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
    boolean asNotedBy =
        sentence.token(verb).tag().equals("VBN")
            && verb > 0
            && sentence.token(verb - 1).text().equalsIgnoreCase("as")
            && sentence.dependents(verb, "nsubj").isEmpty()
            && sentence.dependents(verb, "aux").isEmpty()
            && agent(sentence, verb) >= 0;
    return asNotedBy
        || !sentence.dependents(verb, "aux:pass").isEmpty()
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
    boolean afterMark =
        (verb == 0 || isMark(sentence.token(verb - 1)))
            && !sentence.token(verb).tag().matches(verb == 0 ? "VB|VBG" : "VBG");
    int last = verb;
    while (last + 1 < sentence.size()
        && (sentence.token(last + 1).isProperNoun()
            || (last > verb && sentence.token(last + 1).tag().matches("NNS?|JJ|POS")))) {
      last++;
    }
    if (!afterMark || last == verb || !sentence.token(last).isNoun()) {
      return NONE;
    }
    // The parser's own subject is better where it agrees, for what hangs on it.
    int head = sentence.headOf(verb + 1, last);
    return sentence.token(head).head() == verb ? head : last;
  }

  /** Whether a token is a mark, not the hyphen of a compound. */
  private static boolean isMark(Token token) {
    return !token.isWord() && !token.tag().matches("HYPH|SYM|POS");
  }

  private static boolean commaBetween(AnnotatedSentence sentence, int from, int to) {
    for (int i = Math.max(from, 0); i < to; i++) {
      if (sentence.token(i).text().matches("[,”\"]|''")) {
        return true;
      }
    }
    return false;
  }

  /** A name or pronoun right before a finite verb of saying, whatever the parser makes of it. */
  private static int before(AnnotatedSentence sentence, int verb) {
    int last = verb - 1;
    while (last >= 0 && sentence.token(last).tag().equals("RB")) {
      last--;
    }
    boolean finite = sentence.token(verb).tag().matches("VB[DPZ]");
    boolean name =
        last >= 0 && sentence.token(last).text().matches("(?i)he|she|they|i|we")
            || (last >= 0 && sentence.token(last).isProperNoun());
    boolean noun = last >= 0 && sentence.token(last).isNoun();
    if (!finite || !(name || noun)) {
      return NONE;
    }
    int first = last;
    while (first > 0 && sentence.token(first - 1).tag().matches("NN.*|DT|JJ|CD")) {
      first--;
    }
    boolean setOff = first == 0 || !sentence.token(first - 1).isWord();
    return setOff ? last : NONE;
  }

  /** What the parser calls the object of a verb between a mark and a mark: "…, asked a man,". */
  private static int inverted(AnnotatedSentence sentence, int verb) {
    boolean afterMark =
        (verb == 0 || isMark(sentence.token(verb - 1)))
            && (sentence.token(verb).tag().matches("VB[DPZN]")
                || sentence.token(verb).text().equals("say"));
    List<Integer> objects =
        sentence.dependents(verb).stream()
            .filter(i -> i > verb && sentence.token(i).relation().matches("obj|xcomp|dep|obl:tmod"))
            .filter(i -> isNominal(sentence.token(i)))
            .toList();
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
