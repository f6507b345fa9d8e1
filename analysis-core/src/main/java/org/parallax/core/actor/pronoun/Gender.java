package org.parallax.core.actor.pronoun;

import java.util.Locale;

/** What a pronoun or name says about somebody's gender. */
enum Gender {
  FEMALE(1),
  MALE(-1),
  UNKNOWN(0);

  /** A vote: above zero for female, below for male. */
  private final int sign;

  Gender(int sign) {
    this.sign = sign;
  }

  int sign() {
    return sign;
  }

  /** The gender that a pronoun of the third person singular agrees with. */
  static Gender ofPronoun(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "she", "her", "hers", "herself" -> FEMALE;
      case "he", "him", "his", "himself" -> MALE;
      default -> UNKNOWN;
    };
  }
}
