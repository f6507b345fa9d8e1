package org.parallax.core.annotate;

import java.util.List;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * A cleaned document with its sentences.
 *
 * @param document what was annotated
 * @param sentences all sentences in reading order, those of headings included
 */
public record AnnotatedDocument(CleanDocument document, List<AnnotatedSentence> sentences) {

  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
  }

  public String id() {
    return document.id();
  }

  /** The characters of the cleaned text at a span. */
  public String text(Span span) {
    return span.in(document.text().text());
  }

  /** Evidence in terms of the original, for a span of the cleaned text. */
  public Evidence evidence(SentenceId sentence, Span span) {
    return new Evidence(sentence, document.text().original(span));
  }
}
