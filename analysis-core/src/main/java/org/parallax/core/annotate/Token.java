package org.parallax.core.annotate;

import org.parallax.core.text.Span;

/**
 * A word or mark with what the annotator found out about it.
 *
 * @param span where it stands in the cleaned text
 * @param text its characters
 * @param lemma its dictionary form, in lower case but for names
 * @param tag its Penn Treebank part of speech
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 * @param head the index of its governor in the sentence, or -1 for the root
 * @param relation its basic Universal Dependencies relation to the governor, {@code root} for the
 *     root
 */
public record Token(
    Span span, String text, String lemma, String tag, String entity, int head, String relation) {

  public Token {
    if (head < -1) {
      throw new IllegalArgumentException("not a governor: " + head);
    }
  }

  /** Whether this is a verb, auxiliaries and participles included. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether this is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether this is a personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /** Whether this is a word, not a mark. */
  public boolean isWord() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether the relation is this one or a subtype of it, such as {@code nsubj:pass}. */
  public boolean hasRelation(String wanted) {
    return relation.equals(wanted) || relation.startsWith(wanted + ":");
  }
}
