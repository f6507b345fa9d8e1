package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together, on the way to a paragraph. */
final class Block {

  private static final int SHORT_LINE = 12;

  final List<Integer> lines = new ArrayList<>();
  final boolean afterBreak;
  Paragraph.Kind kind = Paragraph.Kind.PROSE;
  boolean beforeBreak;

  Block(boolean afterBreak) {
    this.afterBreak = afterBreak;
  }

  int first() {
    return lines.get(0);
  }

  int last() {
    return lines.get(lines.size() - 1);
  }

  /** The last words, as far as it takes to see how they end. */
  String ending(Draft draft) {
    String last = draft.left(last()).strip();
    return last.length() > SHORT_LINE || lines.size() == 1
        ? last
        : draft.left(lines.get(lines.size() - 2)).strip() + " " + last;
  }

  String text(Draft draft) {
    StringBuilder text = new StringBuilder();
    for (int line : lines) {
      text.append(text.isEmpty() ? "" : " ").append(draft.left(line).strip());
    }
    return text.toString();
  }
}
