package org.parallax.core.measure.sentiment;

import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedSentence;

/**
 * The mention in its sentence that sentiment is asked for.
 *
 * @param sentence the sentence
 * @param first the index of the mention's first token
 * @param last the index of its last token, included
 * @param head the index of the token that governs the others
 */
public record Target(AnnotatedSentence sentence, int first, int last, int head) {

  public Target {
    if (first < 0 || head < first || last < head || last >= sentence.size()) {
      throw new IllegalArgumentException(
          "not a mention in " + sentence.id() + ": " + first + " to " + last);
    }
  }

  public static Target of(AnnotatedSentence sentence, int first, int last) {
    return new Target(sentence, first, last, sentence.headOf(first, last));
  }

  static Target of(AnnotatedSentence sentence, Mention mention) {
    return new Target(sentence, mention.first(), mention.last(), mention.head());
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
