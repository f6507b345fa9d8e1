package org.parallax.core.agree;

import java.util.List;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * A sentence that was given to the readers.
 *
 * @param id its stable name
 * @param words where its words stand in its own text, in order; at least one
 */
public record ReadSentence(SentenceId id, List<Span> words) {

  public ReadSentence {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a sentence without words: " + id);
    }
  }
}
