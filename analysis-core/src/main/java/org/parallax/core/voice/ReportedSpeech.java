package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;

/**
 * Finds words that are reported, not quoted: the clauses of verbs of saying, before them, after
 * them or around them, and what is so "according to" somebody.
 */
final class ReportedSpeech {

  /**
   * A reported clause.
   *
   * @param content its spans
   * @param cue the verb or phrase of saying
   * @param subject the head of who says it
   * @param byVerb whether a verb of saying gives it, not "according to", which takes any source
   */
  record Clause(List<Span> content, Span cue, int subject, boolean byVerb) {}

  private final AnnotatedDocument document;
  private final SayingVerbs saying;

  ReportedSpeech(AnnotatedDocument document, SayingVerbs saying) {
    this.document = document;
    this.saying = saying;
  }

  List<Clause> in(int index) {
    AnnotatedSentence sentence = document.sentences().get(index);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.text().equalsIgnoreCase("according")
          && i + 2 < sentence.size()
          && sentence.token(i + 1).text().equalsIgnoreCase("to")) {
        accordingTo(sentence, i).ifPresent(clauses::add);
      } else if (saying.has(token)) {
        clause(sentence, i).ifPresent(clauses::add);
      }
    }
    return clauses;
  }

  /** The subject of a verb: its own, or that of the verb it is joined to. */
  static int subject(AnnotatedSentence sentence, int verb) {
    for (String relation : List.of("nsubj", "nsubj:pass")) {
      List<Integer> subjects = sentence.dependents(verb, relation);
      if (!subjects.isEmpty()) {
        return subjects.get(0);
      }
    }
    Token token = sentence.token(verb);
    if ((token.hasRelation("conj") || token.hasRelation("xcomp")) && token.head() >= 0) {
      return subject(sentence, token.head());
    }
    return -1;
  }

  /**
   * The name right behind a verb that stands right behind a mark, as in {@code …,” added Anna
   * Kerr}: the parser often takes such a subject for an object. -1 where it is not so.
   */
  static int subjectBehind(AnnotatedSentence sentence, int verb) {
    boolean afterMark = verb > 0 && !sentence.token(verb - 1).isWord();
    int last = verb;
    while (last + 1 < sentence.size() && sentence.token(last + 1).isProperNoun()) {
      last++;
    }
    return afterMark && last > verb ? last : -1;
  }

  private Optional<Clause> clause(AnnotatedSentence sentence, int verb) {
    int subject = subject(sentence, verb);
    if (subject < 0) {
      return Optional.empty();
    }
    List<Integer> clauses = sentence.dependents(verb, "ccomp");
    if (!clauses.isEmpty()) {
      List<Integer> words = new ArrayList<>(sentence.subtree(clauses.get(0)));
      words.removeIf(i -> i == verb);
      while (!words.isEmpty()
          && (sentence.token(words.get(0)).hasRelation("mark")
              || !sentence.token(words.get(0)).isWord())) {
        words.remove(0);
      }
      return words.size() < 3
          ? Optional.empty()
          : Optional.of(
              new Clause(
                  List.of(extent(sentence, words)), sentence.token(verb).span(), subject, true));
    }
    Token token = sentence.token(verb);
    if (token.hasRelation("parataxis") && token.head() >= 0 && saying.standsAlone(token)) {
      return around(sentence, sentence.subtree(verb))
          .map(content -> new Clause(content, token.span(), subject, true));
    }
    return Optional.empty();
  }

  private static Optional<Clause> accordingTo(AnnotatedSentence sentence, int according) {
    int who = sentence.token(according).head();
    if (who < 0 || sentence.token(who).isVerb()) {
      List<Integer> objects =
          sentence.dependents(according).stream()
              .filter(i -> sentence.token(i).isNoun() || sentence.token(i).isPronoun())
              .toList();
      if (objects.isEmpty()) {
        return Optional.empty();
      }
      who = objects.get(0);
    }
    int speaker = who;
    List<Integer> phrase = new ArrayList<>(sentence.subtree(speaker));
    phrase.addAll(List.of(according, according + 1));
    phrase.sort(null);
    Span cue = sentence.token(according).span().union(sentence.token(according + 1).span());
    return around(sentence, phrase).map(content -> new Clause(content, cue, speaker, false));
  }

  /** The sentence but for some of its tokens and the marks at the borders. */
  private static Optional<List<Span>> around(AnnotatedSentence sentence, List<Integer> left) {
    int first = left.get(0);
    int last = left.get(left.size() - 1);
    List<Span> content = new ArrayList<>();
    stretch(sentence, 0, first).ifPresent(content::add);
    stretch(sentence, last + 1, sentence.size()).ifPresent(content::add);
    return content.isEmpty() ? Optional.empty() : Optional.of(content);
  }

  private static Optional<Span> stretch(AnnotatedSentence sentence, int from, int to) {
    int first = from;
    int last = to - 1;
    while (first <= last && !sentence.token(first).isWord()) {
      first++;
    }
    while (last >= first && !sentence.token(last).isWord()) {
      last--;
    }
    return last - first < 2
        ? Optional.empty()
        : Optional.of(sentence.token(first).span().union(sentence.token(last).span()));
  }

  private static Span extent(AnnotatedSentence sentence, List<Integer> words) {
    return sentence
        .token(words.get(0))
        .span()
        .union(sentence.token(words.get(words.size() - 1)).span());
  }
}
