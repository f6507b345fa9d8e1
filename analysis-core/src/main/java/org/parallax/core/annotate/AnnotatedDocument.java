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

  /** The sentences that a span of the cleaned text touches; takes logarithmic time. */
  public List<AnnotatedSentence> sentencesIn(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().to() <= span.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < sentences.size() && sentences.get(end).span().from() < span.to()) {
      end++;
    }
    return sentences.subList(low, end);
  }

  /** Evidence in terms of the original, for a span of the cleaned text. */
  public Evidence evidence(SentenceId sentence, Span span) {
    return new Evidence(sentence, document.text().original(span));
  }
}
