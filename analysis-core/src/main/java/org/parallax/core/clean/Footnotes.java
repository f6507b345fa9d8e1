package org.parallax.core.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.core.text.Span;

/**
 * Footnotes at the foot of pages, and their marks in the text. A footnote begins with its number
 * and takes all that follows on its page. One that its page cuts off may go on above the next
 * page's footnotes, or on a line of its own between two pages.
 */
final class Footnotes implements LineRule {

  private static final String NOTE = "footnote";
  private static final int LONGEST_CONTINUATION = 6;

  /** A number and a tab or several spaces, or a number and what only a reference begins with. */
  private static final Pattern START =
      Pattern.compile("^\\s?(\\d{1,3})(?:\\.?\\t\\s*|\\s{2,}|\\u00A0+\\s*)(?=\\S)");

  private static final Pattern CITATION =
      Pattern.compile(
          "https?:|www\\.|Accessed|Available at|\\bpp?\\.|\\bIbid|\\bdoi\\b|\\(eds?\\.\\)|\\([\\p{L}. ]+: |\\b\\w+/\\w+[/.]");

  /** A mark glued to a word, to its closing mark, or to a figure's full stop. */
  private static final Pattern MARK =
      Pattern.compile("(?<=[\\p{L})\\]”’\"'.,;:!?])(\\d{1,3})(?=[\\s\\u00A0\\u202F—–,;.)]|$)");

  @Override
  public void apply(Lines lines) {
    int notes = cutNotes(lines);
    if (notes >= 3) {
      cutMarks(lines, notes);
    }
  }

  /** The highest number of a footnote that was cut. */
  private static int cutNotes(Lines lines) {
    int last = 0;
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isKept(i)) {
        continue;
      }
      if (open && Pages.begins(lines, i) && i + 1 < lines.size() && Pages.begins(lines, i + 1)) {
        lines.cut(i, NOTE);
        continue;
      }
      if (open && Pages.endsBefore(lines, i + 1)) {
        cutContinuation(lines, i + 1);
      }
      Matcher start = START.matcher(lines.raw(i));
      if (!lines.isKept(i) || !start.find()) {
        continue;
      }
      int number = Integer.parseInt(start.group(1));
      if (number != last + 1 && !(last > 0 && number > last && number <= last + 20)) {
        continue;
      }
      cutContinuation(lines, i);
      int end = i;
      while (end < lines.size() && (end == i || !Pages.endsBefore(lines, end))) {
        Matcher next = START.matcher(lines.raw(end));
        if (next.find()) {
          last = Math.max(last, Integer.parseInt(next.group(1)));
        }
        lines.cut(end, NOTE);
        end++;
      }
      open = true;
      i = end - 1;
    }
    return last;
  }

  /**
   * The end of a footnote of the page before, above the first footnote of this one or at the page's
   * end: what stands below a blank line and reads like a reference, or else the last lines that
   * each do.
   */
  private static void cutContinuation(Lines lines, int end) {
    int top = end;
    while (top > 0 && lines.isKept(top - 1) && end - top < LONGEST_CONTINUATION) {
      top--;
      if (START.matcher(lines.raw(top)).find()) {
        return;
      }
    }
    boolean apart = top > 0 && lines.isBlank(top - 1);
    if (!apart || !block(lines, top, end).anyMatch(CITATION.asPredicate())) {
      top = end;
      while (top > 0 && lines.isKept(top - 1) && CITATION.matcher(lines.text(top - 1)).find()) {
        top--;
      }
    }
    for (int i = top; i < end; i++) {
      lines.cut(i, NOTE);
    }
  }

  private static Stream<String> block(Lines lines, int from, int to) {
    return IntStream.range(from, to).mapToObj(lines::text);
  }

  /** Marks come in the order of the notes, so a number is one only near where the last one was. */
  private static void cutMarks(Lines lines, int notes) {
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isKept(i)) {
        continue;
      }
      Matcher mark = MARK.matcher(lines.raw(i));
      while (mark.find()) {
        int number = Integer.parseInt(mark.group(1));
        if (number > notes || number <= last || number > last + 3) {
          continue;
        }
        boolean endsSentence =
            lines.raw(i).substring(mark.end()).matches("\\s*(?:[\\p{Lu}“\"].*)?");
        if (followsFigure(lines.raw(i), mark.start()) && (number != last + 1 || !endsSentence)) {
          continue;
        }
        last = number;
        int from = lines.span(i).from() + mark.start();
        lines.cut(i, new Span(from, from + mark.group(1).length()), "footnote-mark");
      }
    }
  }

  private static boolean followsFigure(String line, int mark) {
    return mark >= 2 && Character.isDigit(line.charAt(mark - 2));
  }
}
