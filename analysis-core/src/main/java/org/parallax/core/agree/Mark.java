package org.parallax.core.agree;

import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * Words of a sentence that a reader finds to be a device.
 *
 * @param sentence the sentence
 * @param span the words, counted from the start of the sentence's own text; not empty
 * @param device the device's id
 */
public record Mark(SentenceId sentence, Span span, String device) {

  public Mark {
    if (span.isEmpty() || device.isEmpty()) {
      throw new IllegalArgumentException("a mark needs words and a device: " + sentence);
    }
  }
}
