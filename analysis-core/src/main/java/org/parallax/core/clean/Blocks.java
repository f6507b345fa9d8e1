package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines that are left together to the blocks that paragraphs are made of. */
final class Blocks {

  private static final Pattern BULLET =
      Pattern.compile(
          "^[•●▪◦‣∙■–—*-][\\s\\u00A0]+\\S.*|^(?:\\(?\\d{1,2}[.)]|\\(?[a-z]\\))[\\s\\u00A0]+\\S.*");
  private static final Pattern UNFINISHED = Pattern.compile(".*[\\p{L}\\p{N},;–—\\-(“‘$%][\"”’]?$");
  private static final int LONGEST_HEADING_WORDS = 16;

  private Blocks() {}

  /**
   * The line numbers of each block, in order. A block goes on over what was cut out of the middle
   * of a sentence, such as footnotes at a page break.
   */
  static List<List<Integer>> of(Lines lines) {
    List<List<Integer>> blocks = new ArrayList<>();
    List<Integer> block = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isKept(i)) {
        continue;
      }
      if (!block.isEmpty() && begins(lines, block, i)) {
        blocks.add(block);
        block = new ArrayList<>();
      }
      block.add(i);
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private static boolean begins(Lines lines, List<Integer> block, int line) {
    int last = block.get(block.size() - 1);
    String before = lines.text(last);
    String text = lines.text(line);
    if (!lines.isWrapped()
        || (isListItem(text) && (line - last > 1 || !text.matches("^[–—-].*")))) {
      return true;
    }
    boolean overPage = Pages.begins(lines, line) || anyGone(lines, last, line);
    if (overPage) {
      boolean headingEnded = lines.isBlank(last + 1) && isHeading(joined(lines, block));
      if (headingEnded || startsHeading(lines, line)) {
        return true;
      }
      return !UNFINISHED.matcher(before).matches() && !Character.isLowerCase(text.codePointAt(0));
    }
    if (line - last > 1) {
      // Between blank lines, only a sentence that plainly goes on is taken up again.
      return !(UNFINISHED.matcher(before).matches()
          && Character.isLowerCase(text.codePointAt(0))
          && !isHeading(joined(lines, block)));
    }
    return false;
  }

  private static boolean anyGone(Lines lines, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (lines.isGone(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading of its own lines stands here, followed by a blank line. */
  private static boolean startsHeading(Lines lines, int line) {
    StringBuilder text = new StringBuilder();
    int i = line;
    while (i < lines.size() && lines.isKept(i) && i - line < 4) {
      text.append(text.isEmpty() ? "" : " ").append(lines.text(i));
      i++;
    }
    return i < lines.size() && lines.isBlank(i) && isHeading(text.toString());
  }

  static boolean isListItem(String text) {
    return BULLET.matcher(text).matches();
  }

  /** Whether a block reads as a heading: short, beginning in capitals, no sentence's end. */
  static boolean isHeading(String text) {
    return !text.isEmpty()
        && ArticleFurniture.words(text) <= LONGEST_HEADING_WORDS
        && !Character.isLowerCase(text.codePointAt(0))
        && !isListItem(text)
        && !text.matches("(?s).*[.!?;,…][\"”’)]*$")
        && !(text.endsWith(":") && ArticleFurniture.words(text) > 6)
        && !text.matches("(?s)^[\"“‘].*")
        && text.chars().anyMatch(Character::isLetter);
  }

  static String joined(Lines lines, List<Integer> block) {
    StringBuilder text = new StringBuilder();
    for (int line : block) {
      text.append(text.isEmpty() ? "" : " ").append(lines.text(line));
    }
    return text.toString();
  }
}
