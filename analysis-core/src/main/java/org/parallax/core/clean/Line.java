package org.parallax.core.clean;

import org.parallax.core.text.Span;

/**
 * A line of the original.
 *
 * @param span where it stands, without its line end
 * @param text its characters
 */
record Line(Span span, String text) {

  boolean isBlank() {
    return text.chars().allMatch(Characters::isEmpty);
  }

  /** The line without white space at its borders. */
  String trimmed() {
    int from = 0;
    int to = text.length();
    while (from < to && Characters.isEmpty(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isEmpty(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
