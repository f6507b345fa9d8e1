package org.parallax.core.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that send the reader to a note. They rise through the text, so a number is a mark
 * only where it is the next one due; this tells "in 2025.12 The" from "12.5 percent".
 */
final class FootnoteMarks implements CleaningRule {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern RAISED = Pattern.compile("[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*");
  private static final Pattern BRACKETED =
      Pattern.compile("(?<=[\\p{L}.,;:!?”\"’)\\]])\\[\\d{1,3}\\]");

  /** A mark may be missing where a page was lost; so many may be skipped at once. */
  private static final int MOST_SKIPPED = 3;

  @Override
  public String name() {
    return "footnote-mark";
  }

  @Override
  public String reason() {
    return "A note's number glued to a word or figure would change the word or figure.";
  }

  @Override
  public void apply(Draft draft) {
    int due = 1;
    int last = lastNote(draft);
    for (int i = 0; i < draft.lines().size(); i++) {
      if (draft.isGone(i)) {
        continue;
      }
      Line line = draft.line(i);
      cutAll(draft, line, RAISED);
      cutAll(draft, line, BRACKETED);
      Matcher number = NUMBER.matcher(line.text());
      while (last > 0 && number.find()) {
        int value = Integer.parseInt(number.group());
        if (value >= due
            && value <= Math.min(last, due + MOST_SKIPPED)
            && isMark(line.text(), number.start(), number.end(), value == due)) {
          draft.cut(name(), line.span().from() + number.start(), line.span().from() + number.end());
          due = value + 1;
        }
      }
    }
  }

  private void cutAll(Draft draft, Line line, Pattern pattern) {
    Matcher mark = pattern.matcher(line.text());
    while (mark.find()) {
      boolean exponent =
          mark.start() >= 1
              && line.text().substring(0, mark.start()).matches("(?:.*[^\\p{L}])?[kcm]?m");
      if (mark.start() > 0 && !exponent) {
        draft.cut(name(), line.span().from() + mark.start(), line.span().from() + mark.end());
      }
    }
  }

  private static int lastNote(Draft draft) {
    int last = 0;
    for (Removal removal : draft.removals()) {
      if (removal.rule().equals("footnote") || removal.rule().equals("endnotes")) {
        for (String line : removal.span().in(draft.text()).split("\n", -1)) {
          last = Math.max(last, Footnotes.number(line));
        }
      }
    }
    return last;
  }

  private static boolean isMark(String line, int from, int to, boolean exactlyDue) {
    if (from == 0 || to < line.length() && Character.isLetterOrDigit(line.charAt(to))) {
      return false;
    }
    char before = line.charAt(from - 1);
    char after = to < line.length() ? line.charAt(to) : '\n';
    if (after != '\n' && !Characters.isSpace(after) && ".,;:!?)\u201D\"".indexOf(after) < 0) {
      return false;
    }
    if (Character.isDigit(before) || "-–+/#$€£%".indexOf(before) >= 0) {
      return false;
    }
    String rest = line.substring(to).strip();
    boolean newSentence = rest.isEmpty() || Character.isUpperCase(rest.charAt(0));
    if (before == '.' || before == ',') {
      // Behind a figure this may be a decimal or a thousand.
      boolean figure = from >= 2 && Character.isDigit(line.charAt(from - 2));
      return !figure || before == '.' && exactlyDue && newSentence;
    }
    if (Characters.isSpace(before)) {
      String head = line.substring(0, from);
      return exactlyDue && newSentence && Characters.endsSentence(head) && !rest.isEmpty();
    }
    if (Character.isLetter(before)) {
      return exactlyDue && !line.substring(0, from).matches(".*\\b\\p{Lu}{1,3}");
    }
    return "”\"’)]!?;:…".indexOf(before) >= 0;
  }
}
