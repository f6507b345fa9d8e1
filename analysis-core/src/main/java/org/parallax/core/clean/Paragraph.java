package org.parallax.core.clean;

import org.parallax.core.text.Span;

/**
 * A paragraph of a cleaned text. Only prose, list items and block quotations are measured; headings
 * are kept to be shown and to name sections.
 *
 * @param kind what it is
 * @param span where it stands in the cleaned text, without the line break at its end; not empty
 * @param section the number of its section in {@link CleanDocument#sections()}
 */
public record Paragraph(Kind kind, Span span, int section) {

  /** What a paragraph is. */
  public enum Kind {
    PROSE,
    HEADING,
    LIST_ITEM,
    /** A passage of somebody else's words, set off without quotation marks. */
    BLOCK_QUOTE
  }

  public Paragraph {
    if (span.isEmpty() || section < 0) {
      throw new IllegalArgumentException("an empty paragraph or a negative section: " + span);
    }
  }
}
