package org.parallax.core.text;

import java.util.List;

/**
 * The place in the text that a statement rests on.
 *
 * @param sentence the sentence
 * @param spans the words in it, as spans of the original text, in order; at least one
 */
public record Evidence(SentenceId sentence, List<Span> spans) {

  public Evidence {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("evidence without a place, in " + sentence);
    }
  }

  public Evidence(SentenceId sentence, Span span) {
    this(sentence, List.of(span));
  }

  /** From the first word to the last, in the original text. */
  public Span extent() {
    return spans.stream().reduce(Span::union).orElseThrow();
  }
}
