package org.parallax.core.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes at the foot of a page, also where they go on over the page or are cut off there. A note
 * begins with its number set off by a tab or in brackets; from the first note on, the rest of the
 * page is notes. What a cut-off note goes on with stands right before the next page's notes or, if
 * it has none, at its end, and looks like a reference.
 */
final class Footnotes implements CleaningRule {

  private static final Pattern START =
      Pattern.compile(
          "\\s?(?:(\\d{1,3})\\t|\\[(\\d{1,3})\\]\\s|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*\\s?)\\s*\\S.*");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "https?:|\\bwww\\.|\\bAccessed\\b|\\bcessed:|Available at|\\bpp?\\.[\\s\\u202F\\u00A0]?\\d|\\bIbid\\b"
              + "|\\bop\\. ?cit|\\bvol\\.[\\s\\u202F]|\\bdoi\\b|\\b\\w+\\.\\w+/\\w+|\\d{4}\\)[.,]?$|^\\d+\\.?$|^\\d{1,2}, \\d{4}");

  /** As many lines of a cut-off note may stand above its first that looks like a reference. */
  private static final int MOST_LINES_ABOVE = 2;

  @Override
  public String name() {
    return "footnote";
  }

  @Override
  public String reason() {
    return "Notes give sources and asides; read in place they would break the sentences they stand between.";
  }

  @Override
  public void apply(Draft draft) {
    List<Integer> borders = draft.pageBorders();
    boolean open = false;
    for (int page = 0; page + 1 < borders.size(); page++) {
      int from = borders.get(page);
      int to = borders.get(page + 1);
      int first = firstNote(draft, from, to);
      int zone = first < 0 ? lastFilled(draft, from, to) + 1 : first;
      int carried = carried(draft, from, zone, open);
      if (first < 0 && carried == zone) {
        continue;
      }
      int end = borders.size() == 2 ? endOfNotes(draft, carried, to) : to;
      draft.noted(carried);
      open = isOpen(draft, carried, end);
      cutEach(draft, carried, end);
      if (borders.size() == 2) {
        cutFurther(draft, end, to);
      }
    }
  }

  /** In a text without pages, notes end at a blank line; more may follow. */
  private void cutFurther(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isStart(draft, i)) {
        int end = endOfNotes(draft, i, to);
        cutEach(draft, i, end);
        i = end;
      }
    }
  }

  /** Each note is a removal of its own. */
  private void cutEach(Draft draft, int from, int to) {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || isStart(draft, i)) {
        draft.cutLines(name(), start, i);
        start = i;
      }
    }
  }

  private static int endOfNotes(Draft draft, int from, int to) {
    int end = from;
    while (end < to && !draft.line(end).isBlank()) {
      end++;
    }
    return end;
  }

  private static int firstNote(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isStart(draft, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isStart(Draft draft, int i) {
    Matcher start = START.matcher(draft.line(i).text());
    return !draft.isGone(i) && start.matches();
  }

  private static int lastFilled(Draft draft, int from, int to) {
    int last = to - 1;
    while (last >= from && draft.isGone(last)) {
      last--;
    }
    return last;
  }

  /** Where the rest of the page before's last note begins; {@code zone} if there is none. */
  private static int carried(Draft draft, int from, int zone, boolean open) {
    int at = zone;
    while (at > from && isReference(draft, at - 1)) {
      at--;
    }
    if (at == zone) {
      return zone;
    }
    boolean sure = false;
    for (int i = at; i < zone; i++) {
      String line = draft.line(i).text();
      sure |= line.contains("ccessed") && line.matches(".*(?:https?:|www\\.|\\w/\\w).*");
    }
    if (!open && !sure) {
      return zone;
    }
    int block = at;
    while (block > from && !draft.line(block - 1).isBlank() && at - block <= MOST_LINES_ABOVE) {
      if (Characters.endsSentence(draft.line(block - 1).text())) {
        return at;
      }
      block--;
    }
    boolean whole = block == from || draft.line(block - 1).isBlank();
    return whole && open && at - block <= MOST_LINES_ABOVE ? block : at;
  }

  private static boolean isReference(Draft draft, int i) {
    String line = draft.line(i).trimmed();
    return !line.isEmpty() && !draft.isGone(i) && REFERENCE.matcher(line).find();
  }

  private static boolean isOpen(Draft draft, int from, int to) {
    int last = lastFilled(draft, from, to);
    if (last < from) {
      return false;
    }
    String line = draft.line(last).trimmed();
    return !line.endsWith(".") && !line.endsWith(")") && !line.endsWith("/");
  }

  /** The number that a line begins a note with, or -1. */
  static int number(String line) {
    Matcher start = START.matcher(line);
    if (!start.matches()) {
      return -1;
    }
    String digits = start.group(1) != null ? start.group(1) : start.group(2);
    return digits == null ? -1 : Integer.parseInt(digits);
  }
}
