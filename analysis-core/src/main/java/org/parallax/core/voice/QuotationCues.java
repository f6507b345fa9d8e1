package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;
import org.parallax.core.text.SpanIndex;

/** Finds the verbs of saying that may belong to a quotation. */
final class QuotationCues {

  private static final int FEW_WORDS = 4;
  private static final int NEAR = 14;
  private static final int NEAR_FEW = 8;
  private static final int ADJACENT = 4;

  private final List<AnnotatedSentence> sentences;
  private final String text;
  private final SpanIndex quoted;
  private final SpeakerFinder speakers;
  private final CueWords words;

  QuotationCues(
      AnnotatedDocument document, SpanIndex quoted, SpeakerFinder speakers, CueWords words) {
    this.sentences = document.sentences();
    this.text = document.document().text().text();
    this.quoted = quoted;
    this.speakers = speakers;
    this.words = words;
  }

  /** The verbs of saying of a sentence that are near enough to a quotation of some words. */
  List<Cue> in(int s, Quotation quotation, int length) {
    AnnotatedSentence sentence = sentences.get(s);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean unreal =
          token.tag().equals("VB")
              && sentence.dependents(i, "aux").stream()
                  .anyMatch(
                      a -> sentence.token(a).lemma().matches("would|could|should|must|may|might"));
      if (unreal || !words.says(token) || quoted.covers(token.span())) {
        continue;
      }
      int subject = Subjects.of(sentence, i);
      int distance = distance(sentence, i, quotation);
      boolean beside = distance <= (length <= FEW_WORDS || !quotation.opened() ? NEAR_FEW : NEAR);
      boolean hangs =
          length > FEW_WORDS
              || hangsOn(sentence, i, quotation)
              || (distance <= ADJACENT && endsAsSpeech(quotation));
      hangs &=
          length > FEW_WORDS || !words.has(CueWords.Kind.ALONE, token.lemma()) || isNaming(token);
      boolean named = subject >= 0 && quotation.covers(sentence.token(subject).span());
      if (subject >= 0 && !named && speakers.canSay(s, subject, i) && beside && hangs) {
        cues.add(new Cue(s, i, subject, distance));
      }
    }
    return cues;
  }

  private boolean isNaming(Token token) {
    return words.has(CueWords.Kind.AS, token.lemma())
        || token.lemma().matches("accuse|quote|cite|begin|go");
  }

  /** Whether a mark of the sentence stands right before the closing quotation mark. */
  private boolean endsAsSpeech(Quotation quotation) {
    int before = quotation.last().to() - 2;
    return before >= 0 && ",.?!…".indexOf(text.charAt(before)) >= 0;
  }

  /** How many tokens lie between a verb and the quotation. */
  private static int distance(AnnotatedSentence sentence, int verb, Quotation quotation) {
    Span place = sentence.token(verb).span();
    int between = 0;
    for (Token token : sentence.tokens()) {
      boolean after =
          token.span().from() >= place.to() && token.span().to() <= quotation.first().from();
      boolean before =
          token.span().from() >= quotation.last().to() && token.span().to() <= place.from();
      between += after || before ? 1 : 0;
    }
    return between;
  }

  /** Whether a few quoted words belong to what the verb says, by the dependencies. */
  private static boolean hangsOn(AnnotatedSentence sentence, int verb, Quotation quotation) {
    for (int i = 0; i < sentence.size(); i++) {
      if (quotation.covers(sentence.token(i).span()) && sentence.token(i).isWord()) {
        return sentence.ancestors(i).contains(verb);
      }
    }
    return false;
  }

  /**
   * A verb of saying near a quotation.
   *
   * @param sentence the index of its sentence
   * @param verb its token
   * @param subject the head of its subject
   * @param distance how many tokens lie between it and the quotation
   */
  record Cue(int sentence, int verb, int subject, int distance) {}
}
