package org.parallax.core.text;

/**
 * A half-open stretch of a text, in UTF-16 code units.
 *
 * @param from the first position, 0 or more
 * @param to the position after the last, not before {@code from}
 */
public record Span(int from, int to) implements Comparable<Span> {

  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a span: from " + from + " to " + to);
    }
  }

  /** The number of code units, 0 or more. */
  public int length() {
    return to - from;
  }

  public boolean isEmpty() {
    return from == to;
  }

  /** Whether the position lies inside. */
  public boolean contains(int position) {
    return from <= position && position < to;
  }

  /** Whether the other span lies inside this one, borders included. */
  public boolean covers(Span other) {
    return from <= other.from && other.to <= to;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** This span moved by a number of code units. */
  public Span shift(int by) {
    return new Span(from + by, to + by);
  }

  /** The part of the text that this span covers. */
  public String in(CharSequence text) {
    return text.subSequence(from, to).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(from, other.from);
    return byStart != 0 ? byStart : Integer.compare(to, other.to);
  }
}
