package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together, on the way to a paragraph. */
final class Block {

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

  String text(Draft draft) {
    StringBuilder text = new StringBuilder();
    for (int line : lines) {
      text.append(text.isEmpty() ? "" : " ").append(draft.left(line).strip());
    }
    return text.toString();
  }
}
