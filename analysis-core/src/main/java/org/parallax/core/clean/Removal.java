package org.parallax.core.clean;

import org.parallax.core.text.Span;

/**
 * A stretch of the original that was cut out and not counted.
 *
 * @param rule the name of the rule that cut it, such as {@code footnote} or {@code running-head}
 * @param span where it stood in the original
 */
public record Removal(String rule, Span span) {

  public Removal {
    if (rule.isBlank() || span.isEmpty()) {
      throw new IllegalArgumentException("an empty removal: '" + rule + "' " + span);
    }
  }
}
