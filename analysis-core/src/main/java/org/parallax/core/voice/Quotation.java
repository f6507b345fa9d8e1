package org.parallax.core.voice;

import java.util.List;
import org.parallax.core.text.Span;

/**
 * A stretch between quotation marks, which may or may not be speech.
 *
 * @param parts one span a paragraph, marks included, in order; at least one
 */
record Quotation(List<Span> parts) {

  Quotation {
    parts = List.copyOf(parts);
  }

  Span first() {
    return parts.get(0);
  }

  Span last() {
    return parts.get(parts.size() - 1);
  }
}
