package org.parallax.core.agree;

/** What readers are compared over. */
public enum Unit {
  /** Whether a device was marked anywhere in a sentence. Forgives where a mark begins and ends. */
  SENTENCE,
  /** Whether a word lies inside a mark of a device. Strict about borders. */
  WORD
}
