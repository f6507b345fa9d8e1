package org.parallax.core.voice;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;
import org.parallax.core.voice.ReportedSpeech.Clause;
import org.parallax.core.voice.ReportedSpeech.Strength;

/**
 * Finds verbs of saying that are set between marks with their subject, beside or within what is
 * said: "The mill, she said, had closed", "It had closed, said the owner". Goes by marks and parts
 * of speech, since parsers join such clauses in many ways.
 */
final class ParentheticCues {

  private static final int LONGEST_SUBJECT = 14;
  private static final int LONGEST_TAIL = 12;

  /** Verbs whose object is who is told. */
  private static final String TOLD =
      "tell|inform|remind|assure|reassure|notify|advise|warn|caution|ask|admonish|brief|promise";

  private final CueWords words;

  ParentheticCues(CueWords words) {
    this.words = words;
  }

  Optional<Clause> clause(AnnotatedSentence sentence, int verb, int subject) {
    Token token = sentence.token(verb);
    if (!words.standsAlone(token)
        || !(token.tag().matches("VB[DPZN]") || token.lemma().equals("say"))
        || verb == 0) {
      return Optional.empty();
    }
    int first = first(sentence, verb, subject);
    int last = last(sentence, verb, subject);
    if (first <= 0 || last < 0 || !isSetOff(sentence, first - 1)) {
      return Optional.empty();
    }
    boolean within = last + 1 < sentence.size() && sentence.token(last + 1).text().equals(",");
    boolean bare = last == verb || subject > verb;
    boolean object =
        sentence.dependents(verb, "obj").stream()
            .anyMatch(i -> i > verb && i != subject && !sentence.token(verb).lemma().matches(TOLD));
    if (object) {
      return Optional.empty();
    }
    boolean quoteFollows =
        last + 2 < sentence.size() && sentence.token(last + 2).text().matches("[“\"‘«]|``");
    boolean said = isClause(sentence, 0, first - 1);
    if (quoteFollows && !sentence.token(first - 1).text().matches("[”\"’]|''")) {
      return Optional.empty();
    }
    if (said && isQuoted(sentence, first - 1)) {
      return Optional.empty();
    }
    if (!said
        && !(within
            && bare
            && !quoteFollows
            && isClause(sentence, last + 2, sentence.size() - 1))) {
      return Optional.empty();
    }
    TreeSet<Integer> content = new TreeSet<>();
    int from = 0;
    int to = sentence.size();
    for (int i = 0; i < sentence.size(); i++) {
      boolean semicolon = sentence.token(i).text().equals(";");
      from = semicolon && i < first ? i + 1 : from;
      to = semicolon && i > last && to == sentence.size() ? i : to;
    }
    boolean goesOn =
        within
            && !quoteFollows
            && last + 2 < sentence.size()
            && !sentence.token(last + 2).tag().matches("VBG|W.*")
            && !joinsAnother(sentence, last + 2);
    for (int i = from; i < to; i++) {
      if (i < first || (i > last && goesOn)) {
        content.add(i);
      }
    }
    List<Span> spans = new Phrases(sentence).content(content, 1);
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Clause(
                spans, new Phrases(sentence).cue(verb, words), verb, subject, Strength.WORDS));
  }

  /** Where the set-off words begin: at the subject, or at the verb if that comes first. */
  private int first(AnnotatedSentence sentence, int verb, int subject) {
    if (subject > verb) {
      return sentence.token(verb - 1).isWord() ? -1 : verb;
    }
    int first = subject;
    int back = subject - 1;
    while (back >= 0
        && subject - back < LONGEST_SUBJECT
        && sentence.token(back).isWord()
        && sentence.token(back).tag().matches("NN.*|DT|JJ.*|CD|PRP\\$|POS|VBN|IN|RB|HYPH|FW")
        && !sentence.token(back).text().equals("that")) {
      first = back;
      back--;
    }
    return back < 0 || verb - subject > LONGEST_SUBJECT * 2 ? -1 : first;
  }

  /** Where the set-off words end: before the next mark, if no clause comes before it; or -1. */
  private static int last(AnnotatedSentence sentence, int verb, int subject) {
    int start = verb;
    if (subject > verb) {
      start = subject;
      List<Integer> phrase = sentence.subtree(subject);
      while (phrase.contains(start + 1)
          || (phrase.contains(start + 2) && !sentence.token(start + 1).isWord())) {
        boolean joint =
            !sentence.token(start + 1).isWord()
                && start + 2 < sentence.size()
                && sentence.token(start + 2).tag().equals("CC");
        if (joint) {
          break;
        }
        start++;
      }
    }
    int at = start + 1;
    while (at < sentence.size() && sentence.token(at).isWord()) {
      Token token = sentence.token(at);
      boolean clause =
          token.tag().matches("VB[DPZ]|MD|WRB|WP|TO")
              || (token.text().equalsIgnoreCase("that") && !token.hasRelation("det"));
      if (clause || at - start > LONGEST_TAIL) {
        return -1;
      }
      at++;
    }
    return at < sentence.size() && sentence.token(at).text().matches("[“‘:]|``") ? -1 : at - 1;
  }

  private static boolean isSetOff(AnnotatedSentence sentence, int mark) {
    boolean joins =
        sentence.token(mark).text().matches("[–-]")
            && mark > 0
            && sentence.token(mark).span().from() == sentence.token(mark - 1).span().to();
    return !joins && sentence.token(mark).text().matches("[,—–”?!\"’-]|--|''");
  }

  /** Whether all that stands before is one quotation, or one behind a colon. */
  private static boolean isQuoted(AnnotatedSentence sentence, int last) {
    if (!sentence.token(last).text().matches("[”\"]|''")) {
      return false;
    }
    int open = last - 1;
    while (open >= 0 && !sentence.token(open).text().matches("[“\"]|``")) {
      open--;
    }
    return open <= 0 || sentence.token(open - 1).text().matches("[:]");
  }

  /** Whether some words are a clause of their own, not just "when asked about it". */
  private static boolean isClause(AnnotatedSentence sentence, int from, int to) {
    boolean finite = false;
    int commas = 0;
    for (int i = from; i <= to && i < sentence.size(); i++) {
      Token token = sentence.token(i);
      finite |= token.tag().matches("VB[DPZ]|MD");
      commas += token.text().equals(",") ? 1 : 0;
    }
    boolean subordinate =
        from < sentence.size()
            && (sentence.token(from).hasRelation("mark")
                || sentence.token(from).tag().matches("WRB|IN|VBN|VBG"));
    return finite && !(subordinate && commas <= 1);
  }

  /** Whether another clause is joined there: ", and the police closed the street". */
  private static boolean joinsAnother(AnnotatedSentence sentence, int at) {
    if (at >= sentence.size() || !sentence.token(at).tag().equals("CC")) {
      return false;
    }
    for (int i = at + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.hasRelation("nsubj") && token.head() > i) {
        return true;
      }
      if (token.tag().matches("VB[DPZ]|MD")) {
        return false;
      }
    }
    return false;
  }
}
