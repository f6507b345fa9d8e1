package org.parallax.core.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Buttons, date stamps, section lines and tag lists that web pages put around an article. */
final class WebFurniture implements CleaningRule {

  private static final Pattern STAMP =
      Pattern.compile(
          "^\\s*(?:date|published|posted|updated|last updated)\\s*(?:on)?\\s*:?\\s*\\d{4}-\\d{2}-\\d{2}"
              + "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SIZES =
      Pattern.compile("[^\\p{L}]*(?:\\b(?:px|pt|aa?)\\b)?[^\\p{L}]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}:\\d{2}\\b");

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:\\d{1,2} "
              + MONTH
              + ",? \\d{4}|"
              + MONTH
              + " \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})");

  private static final Pattern BUTTON =
      Pattern.compile(
          "(?:read (?:more|also|next|the full story).*|see also\\b.*|share(?: this.*| on.*)?|tweet|print|e-?mail|copy link"
              + "|subscribe\\b.*|sign up\\b.*|log ?in|follow us\\b.*|advertisement|advertising|sponsored(?: content)?|latest(?: news)?"
              + "|most (?:read|popular|viewed)|related(?: articles| news| stories| topics)?:?|(?:\\d+ )?comments?(?: ?\\(\\d+\\))?"
              + "|leave a (?:comment|reply)|facebook|twitter|whatsapp|telegram|linkedin|pinterest|newsletter|menu|home|skip to content"
              + "|back to top|all rights reserved.*|(?:©|copyright\\b).*|listen|save|\\d+ min(?:ute)?s? read|loading\\.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAGS =
      Pattern.compile(
          "(?:tags?|keywords|topics|filed under|categor(?:y|ies))\\s*:.*",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_WORDS = 9;

  @Override
  public String name() {
    return "web-furniture";
  }

  @Override
  public String reason() {
    return "Dates, buttons, section lines and tags belong to the page that the text stood on.";
  }

  @Override
  public void apply(Draft draft) {
    int top = Math.min(draft.lines().size(), TopMatter.end(draft) + 1);
    for (int i = 0; i < top; i++) {
      cutStamp(draft, i);
    }
    int end = TopMatter.afterProse(draft);
    int begin = TopMatter.end(draft);
    for (int i = 0; i < draft.lines().size(); i++) {
      boolean outside = i < begin || i >= end;
      String line = draft.left(i).strip();
      if (line.isEmpty() || Characters.words(line) > (outside ? 25 : MOST_WORDS)) {
        continue;
      }
      if (TAGS.matcher(line).matches() && i >= end) {
        cutTags(draft, i);
        return;
      }
      boolean button = BUTTON.matcher(line).matches() && !Characters.endsSentence(line);
      if (button && (outside || !draft.isWrapped()) || outside && isSectionLine(line)) {
        draft.cutLines(name(), i, i + 1);
        begin = TopMatter.end(draft);
      }
    }
  }

  private void cutStamp(Draft draft, int i) {
    Line line = draft.line(i);
    Matcher stamp = STAMP.matcher(line.text());
    if (!stamp.find()) {
      return;
    }
    boolean sizes = SIZES.matcher(line.text().substring(stamp.end())).matches();
    draft.cut(
        name(), line.span().from(), sizes ? line.span().to() : line.span().from() + stamp.end());
  }

  private static boolean isSectionLine(String line) {
    if (Characters.words(line) > 14 || Characters.endsSentence(line)) {
      return false;
    }
    Matcher date = DATE.matcher(line);
    return date.find()
        && (TIME.matcher(line).find()
            || Characters.words(line) <= Characters.words(date.group()) + 3);
  }

  /** A tag list ends an article: short lines behind it go with it. */
  private void cutTags(Draft draft, int from) {
    int to = from + 1;
    while (to < draft.lines().size()
        && Characters.words(draft.left(to)) <= MOST_WORDS
        && !Characters.endsSentence(draft.left(to))) {
      to++;
    }
    draft.cutLines(name(), from, to);
  }
}
