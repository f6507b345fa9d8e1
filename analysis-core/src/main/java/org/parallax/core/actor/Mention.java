package org.parallax.core.actor;

import org.parallax.core.text.Span;

/**
 * Words that speak of an actor.
 *
 * @param actor the actor's id
 * @param sentence the index of the sentence in the document
 * @param first the index of the first token
 * @param last the index of the last token, included
 * @param head the index of the token that governs the others
 * @param span where it stands in the cleaned text
 * @param form how it names the actor
 * @param label the words, on one line, without a possessive ending
 */
public record Mention(
    String actor,
    int sentence,
    int first,
    int last,
    int head,
    Span span,
    MentionForm form,
    String label)
    implements Comparable<Mention> {

  public Mention {
    if (sentence < 0 || first < 0 || head < first || last < head) {
      throw new IllegalArgumentException(
          "not a mention: tokens " + first + " to " + last + ", head " + head);
    }
  }

  /** The same mention where its sentence has another index. */
  public Mention inSentence(int index) {
    return new Mention(actor, index, first, last, head, span, form, label);
  }

  /** Reading order. */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
