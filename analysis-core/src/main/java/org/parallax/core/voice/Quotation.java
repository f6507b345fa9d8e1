package org.parallax.core.voice;

import java.util.List;
import org.parallax.core.text.Span;

/**
 * A stretch between quotation marks, which may or may not be speech.
 *
 * @param parts one span a paragraph, marks included, in order; at least one
 * @param opened whether the text has its first mark
 */
record Quotation(List<Span> parts, boolean opened) {

  Quotation {
    parts = List.copyOf(parts);
  }

  Quotation(List<Span> parts) {
    this(parts, true);
  }

  /** Whether one of the parts holds the span. */
  boolean covers(Span span) {
    return parts.stream().anyMatch(part -> part.covers(span));
  }

  Span first() {
    return parts.get(0);
  }

  Span last() {
    return parts.get(parts.size() - 1);
  }
}
