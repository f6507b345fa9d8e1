package org.parallax.core.source;

/**
 * Where a row stands in its table, so that it can be read alone.
 *
 * @param line the number of its first line, from 1
 * @param from its first byte
 * @param length how many bytes it has, with the line ends in it
 */
public record TableRow(int line, long from, int length) {

  public TableRow {
    if (line < 1 || from < 0 || length < 1) {
      throw new IllegalArgumentException("no row: line " + line + ", " + length + " at " + from);
    }
  }
}
