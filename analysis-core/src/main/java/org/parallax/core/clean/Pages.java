package org.parallax.core.clean;

/**
 * Where pages begin in a text out of a PDF: at a form feed, at a line set off by one space that
 * such programs leave for it, or where a running head or page number was cut.
 */
final class Pages {

  private Pages() {}

  /** Whether a page begins with this line. */
  static boolean begins(Lines lines, int line) {
    String raw = lines.raw(line);
    if (!lines.isWrapped() || raw.isBlank()) {
      return false;
    }
    char first = raw.charAt(0);
    return first == '\f' || (first == ' ' && raw.length() > 1 && raw.charAt(1) != ' ');
  }

  /** Whether the page ends with or before this line: another begins, or a running head was cut. */
  static boolean endsBefore(Lines lines, int line) {
    return line >= lines.size() || begins(lines, line) || lines.isGone(line);
  }
}
