package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.text.Span;

/**
 * Finds what is reported, not quoted: what somebody is said to say, think, want or order, by verbs,
 * nouns, adjectives, adverbs and phrases.
 */
final class ReportedSpeech {

  /**
   * What somebody is said to say or think.
   *
   * @param content its spans
   * @param cue the verb or phrase of saying
   * @param at the token of the cue
   * @param source the head of who says it, {@link Subjects#NONE} if nobody is named
   * @param strength what kind of report it is
   */
  record Clause(List<Span> content, Span cue, int at, int source, Strength strength) {

    Clause {
      content = List.copyOf(content);
    }
  }

  /** How much of somebody's own words a report gives. */
  enum Strength {
    /** A clause that gives what is so after somebody: in their voice, not the author's. */
    WORDS,
    /** The same by "according to" and the like, which take any source. */
    PERSPECTIVE,
    /** What the author says that somebody knows, wants, orders or is for: the author's words. */
    ATTITUDE
  }

  private final AnnotatedDocument document;
  private final CueWords words;
  private final VerbCues verbs;
  private final PhraseCues phrases;

  ReportedSpeech(AnnotatedDocument document, CueWords words) {
    this.document = document;
    this.words = words;
    this.verbs = new VerbCues(words);
    this.phrases = new PhraseCues(words);
  }

  List<Clause> in(int index) {
    AnnotatedSentence sentence = document.sentences().get(index);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (words.isKnownVerb(sentence.token(i))) {
        verbs.clause(sentence, i).ifPresent(clauses::add);
      }
      phrases.clause(sentence, i).ifPresent(clauses::add);
    }
    return clauses;
  }
}
