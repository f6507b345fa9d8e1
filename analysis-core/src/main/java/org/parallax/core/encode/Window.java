package org.parallax.core.encode;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a long sequence that is encoded at once.
 *
 * @param from its first piece
 * @param to the piece after its last
 * @param firstKept the first piece whose vector is taken from this window
 * @param lastKept the piece after the last such
 */
record Window(int from, int to, int firstKept, int lastKept) {

  /**
   * Windows over a sequence, overlapping by a quarter; every piece is kept once, from the window in
   * which it stands further from a border.
   *
   * @param count the length of the sequence; one empty window if 0
   * @param size the most pieces a window can hold
   */
  static List<Window> over(int count, int size) {
    int overlap = size / 4;
    List<Window> windows = new ArrayList<>();
    int from = 0;
    while (true) {
      int to = Math.min(count, from + size);
      int firstKept = from == 0 ? 0 : from + overlap / 2;
      int lastKept = to == count ? count : to - (overlap - overlap / 2);
      windows.add(new Window(from, to, firstKept, lastKept));
      if (to == count) {
        return windows;
      }
      from += size - overlap;
    }
  }
}
