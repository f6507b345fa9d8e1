package org.parallax.core.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and date with which an agency begins its report. */
final class Datelines implements CleaningRule {

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{3,6})?\\.?";

  private static final String PLACE =
      "\\s*\\p{Lu}[\\p{Lu}'’. -]{1,30}(?:,\\s*\\p{Lu}[\\p{L}. ]{2,25})?";

  private static final String DATE =
      ",?\\s+(?:" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + MONTH + ")(?:,?\\s+\\d{4})?";

  private static final String AGENCY = "\\s*[(/][\\p{L}.][\\p{L}. -]{1,25}[)/]";

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:"
              + PLACE
              + DATE
              + "(?:"
              + AGENCY
              + ")?\\s*(?:\\.|—|–|--|-|:|/)\\s*(?:"
              + AGENCY
              + "\\s*[-–—:.]?\\s*)?"
              + "|"
              + PLACE
              + AGENCY
              + "\\s*(?:—|–|--|-|:)\\s*"
              + "|"
              + PLACE
              + "\\s(?:—|–|--)\\s)");

  @Override
  public String name() {
    return "dateline";
  }

  @Override
  public String reason() {
    return "Where and when a report was filed is about the report; its place would be counted as an actor.";
  }

  @Override
  public void apply(Draft draft) {
    int first = TopMatter.end(draft);
    for (int i = Math.max(0, first - 1); i < Math.min(draft.lines().size(), first + 2); i++) {
      String left = draft.left(i);
      Matcher dateline = DATELINE.matcher(left);
      if (dateline.find() && dateline.end() < left.length()) {
        draft.note(dateline.group().strip());
        int to = draft.line(i).span().to() - (left.length() - dateline.end());
        draft.cut(name(), draft.line(i).span().from(), to);
        return;
      }
    }
  }
}
