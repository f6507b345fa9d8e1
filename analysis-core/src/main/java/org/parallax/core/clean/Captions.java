package org.parallax.core.clean;

import java.util.regex.Pattern;

/** Captions of figures and tables, and the lines that say where a picture is from. */
final class Captions implements CleaningRule {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:Sources?|Photo(?:graph)?s?|Image|Picture|Credit|Photo credit|Illustration)\\s*(?:by|courtesy)?\\s*[:©].*"
              + "|(?:Figure|Fig\\.|Table|Map|Chart|Graph|Diagram|Box)\\s+\\d{1,3}(?:\\.\\d{1,2})?\\s*[:.–—-].*"
              + "|(?:Figure|Table|Map|Chart|Graph)\\s+\\d{1,3}");

  private static final int MOST_LINES = 3;
  private static final int MOST_WORDS = 40;

  @Override
  public String name() {
    return "caption";
  }

  @Override
  public String reason() {
    return "A caption belongs to a picture or table that is not there.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.lines().size(); i++) {
      boolean begins = i == 0 || draft.isGone(i - 1) || !draft.isWrapped() || draft.isPageStart(i);
      String left = draft.left(i).strip();
      if (!begins || left.length() > 500 || !CAPTION.matcher(left).matches()) {
        continue;
      }
      int to = i + 1;
      int words = Characters.words(left);
      while (draft.isWrapped() && to < draft.lines().size() && !draft.isGone(to)) {
        words += Characters.words(draft.left(to));
        to++;
      }
      if (to - i <= MOST_LINES && words <= MOST_WORDS) {
        draft.cutLines(name(), i, to);
      }
    }
  }
}
