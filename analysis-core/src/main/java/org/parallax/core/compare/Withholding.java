package org.parallax.core.compare;

import java.util.Optional;

/**
 * When there is too little text to say. The bounds were chosen by simulation
 * (docs/methods/portrayal.md): an honest interval from two paragraphs takes in nearly the whole
 * scale, and a few mentions hang on single errors of the sentiment model.
 */
final class Withholding {

  static final int MIN_OBSERVATIONS = 5;
  static final int MIN_PARAGRAPHS = 3;
  static final int MIN_WORDS = 100;

  private Withholding() {}

  /**
   * Why a mean or share is withheld, if it is.
   *
   * @param what what is counted, in the plural, such as "mentions"
   */
  static Optional<Estimate> reason(Blocks blocks, String what) {
    if (blocks.observations() == 0) {
      return withheld("no " + what, 0);
    }
    if (blocks.observations() < MIN_OBSERVATIONS) {
      return withheld("fewer than " + MIN_OBSERVATIONS + " " + what, blocks.observations());
    }
    if (blocks.size() < MIN_PARAGRAPHS) {
      return withheld("in fewer than " + MIN_PARAGRAPHS + " paragraphs", blocks.observations());
    }
    return Optional.empty();
  }

  private static Optional<Estimate> withheld(String reason, int n) {
    return Optional.of(new Estimate.Withheld(reason, n));
  }
}
