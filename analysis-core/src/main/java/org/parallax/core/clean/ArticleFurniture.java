package org.parallax.core.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.text.Span;

/**
 * What web pages leave around an article: widgets, section and date lines, bylines, doubled
 * headlines, editor's notes, links to share and to read on, tag lists, ellipses, datelines.
 */
final class ArticleFurniture implements LineRule {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";

  private static final Pattern DATE_FIELD =
      Pattern.compile(
          "^\\s*(?:date|published|posted|updated)[: ]+\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** Signs of buttons that set the size of the letters, print or share. */
  private static final Pattern BUTTONS =
      Pattern.compile("^[\\s+−–↺↻⟲⎙✉☆★▲▼►▶|]*(?:A[+−-]|\\d{1,2} ?px)?[\\s+−–↺↻⟲⎙✉☆★▲▼►▶|A]*$");

  private static final Pattern CLOCK_LINE =
      Pattern.compile(
          ".*\\b"
              + MONTH
              + "\\b.*\\b\\d{1,2}:\\d{2}\\b.*|.*\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b.*\\b\\d{1,2}:\\d{2}\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+)*"
              + "(?:, [\\p{L} .'’-]{2,30}?)?"
              + "(?:, (?:"
              + MONTH
              + " \\d{1,2}|\\d{1,2} "
              + MONTH
              + ")(?:,? \\d{4})?)?"
              + "(?: ?\\([\\p{L}. ]{2,20}\\))?(?: ?[-–—:] | ?\\. |\\.$)");

  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:editor['’]s note|editorial note|disclaimer|note from the editor)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TAILS =
      Set.of(
          "read more",
          "read also",
          "read also:",
          "related",
          "related articles",
          "related news",
          "latest",
          "latest news",
          "most read",
          "share",
          "share this",
          "share this article",
          "tweet",
          "print",
          "comments",
          "leave a comment",
          "subscribe",
          "follow us",
          "sign up",
          "advertisement",
          "…",
          "...",
          "all rights reserved",
          "back to top",
          "more",
          "photo",
          "video");

  private static final Pattern TAGS =
      Pattern.compile("^(?:tags?|keywords|topics)\\s*:.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern FOLLOW =
      Pattern.compile(
          "^(?:follow|join|subscribe|sign up|share|click|download)\\b.*\\b(?:on|to|our|here|twitter|facebook|telegram|whatsapp|newsletter|channel)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile("^(?:by|written by|author:?)\\s+\\p{Lu}.{2,60}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERSON_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");

  /** Furniture of this kind stands at the top or the foot; in between a line is taken for prose. */
  private static final int TOP = 12;

  @Override
  public void apply(Lines lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isKept(i)) {
        cutLine(lines, i);
      }
    }
    cutTop(lines);
    cutDateline(lines);
  }

  private static void cutLine(Lines lines, int i) {
    String text = lines.text(i);
    String lower = text.toLowerCase(Locale.ROOT);
    if (BUTTONS.matcher(text).matches()) {
      lines.cut(i, "widget");
    } else if (TAILS.contains(lower)
        || (words(text) <= 12 && FOLLOW.matcher(text).matches() && !isProse(text))) {
      lines.cut(i, "share-line");
    } else if (TAGS.matcher(text).matches()) {
      lines.cut(i, "tags");
      for (int next = i + 1; next < lines.size(); next++) {
        if (lines.isKept(next) && words(lines.text(next)) <= 6 && !isProse(lines.text(next))) {
          lines.cut(next, "tags");
        }
      }
    } else if (NOTE.matcher(text).matches()) {
      lines.note(text);
      lines.cut(i, "editors-note");
    } else {
      Matcher date = DATE_FIELD.matcher(lines.raw(i));
      if (date.find()) {
        String rest = lines.raw(i).substring(date.end());
        if (BUTTONS.matcher(rest).matches()) {
          lines.cut(i, "widget");
        } else {
          lines.cut(i, new Span(lines.span(i).from(), lines.span(i).from() + date.end()), "widget");
        }
      }
    }
  }

  /** Section lines, bylines and headlines said twice, above the first line of prose. */
  private static void cutTop(Lines lines) {
    String headline = "";
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < TOP; i++) {
      if (!lines.isKept(i)) {
        continue;
      }
      seen++;
      String text = lines.text(i);
      if (isProse(text)) {
        return;
      }
      if (!headline.isEmpty() && text.equals(headline)) {
        lines.cut(i, "doubled-headline");
      } else if (words(text) <= 14 && CLOCK_LINE.matcher(text).matches()) {
        lines.cut(i, "section-line");
      } else if (BYLINE.matcher(text).matches() && words(text) <= 8) {
        lines.note(text);
        lines.cut(i, "byline");
      } else if (!headline.isEmpty()
          && !lines.isWrapped()
          && PERSON_NAME.matcher(text).matches()
          && words(text) <= 4) {
        lines.note(text);
        lines.cut(i, "byline");
      } else if (headline.isEmpty()) {
        headline = text;
      }
    }
  }

  /** The place and day before the first sentence. */
  private static void cutDateline(Lines lines) {
    if (lines.isWrapped()) {
      return;
    }
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < TOP; i++) {
      if (!lines.isKept(i)) {
        continue;
      }
      seen++;
      int start = 0;
      Matcher date = DATE_FIELD.matcher(lines.raw(i));
      if (date.find()) {
        start = date.end();
      }
      Matcher dateline = DATELINE.matcher(lines.raw(i).substring(start));
      if (dateline.find() && isDateline(dateline.group())) {
        int from = lines.span(i).from() + start;
        lines.note(dateline.group().strip());
        lines.cut(i, new Span(from, from + dateline.end()), "dateline");
        return;
      }
    }
  }

  /** A word in capitals alone, such as an abbreviation that begins a sentence, is no place. */
  private static boolean isDateline(String text) {
    return text.contains(",") || text.contains("(") || text.matches(".*\\p{Lu}{3,}.* [-–—] $");
  }

  static boolean isProse(String text) {
    return words(text) >= 8 && text.matches("(?s).*[.!?…][\"”’')\\]]*\\d{0,3}$");
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
