package org.parallax.validation.gold;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/** Labelled texts taken as one sentence each, however the annotator parts them. */
public final class WholeTexts {

  private WholeTexts() {}

  /** The texts as sentences, in their order; a text without words is one full stop. */
  public static List<AnnotatedSentence> of(List<String> texts, Annotator annotator) {
    return of(texts, AnnotatedTexts.of(texts, annotator));
  }

  /** The texts, which are annotated already, as sentences in their order. */
  public static List<AnnotatedSentence> of(List<String> texts, AnnotatedTexts annotated) {
    return texts.stream().map(text -> joined(annotated.sentences(text))).toList();
  }

  private static AnnotatedSentence joined(List<AnnotatedSentence> sentences) {
    if (sentences.isEmpty()) {
      Span nowhere = new Span(0, 1);
      return new AnnotatedSentence(
          new SentenceId("gold", 1, 1),
          nowhere,
          Paragraph.Kind.PROSE,
          List.of(new Token(nowhere, ".", ".", ".", "O", -1, "root")));
    }
    if (sentences.size() == 1) {
      return sentences.get(0);
    }
    List<Token> tokens = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences) {
      int before = tokens.size();
      for (Token token : sentence.tokens()) {
        int head = token.head() < 0 ? -1 : token.head() + before;
        tokens.add(
            new Token(
                token.span(),
                token.text(),
                token.lemma(),
                token.tag(),
                token.entity(),
                head,
                token.relation()));
      }
    }
    Span span = sentences.get(0).span().union(sentences.get(sentences.size() - 1).span());
    return new AnnotatedSentence(sentences.get(0).id(), span, sentences.get(0).kind(), tokens);
  }
}
