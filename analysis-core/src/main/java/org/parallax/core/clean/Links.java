package org.parallax.core.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and mail addresses. */
final class Links implements CleaningRule {

  private static final Pattern LINK =
      Pattern.compile(
          "[(\\[<]?\\b(?:https?://|www\\.)[^\\s()<>\\[\\]]+(?<![.,;:!?”\"’])[)\\]>]?|\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}\\b");

  @Override
  public String name() {
    return "link";
  }

  @Override
  public String reason() {
    return "An address is not a word of the language.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.lines().size(); i++) {
      Line line = draft.line(i);
      if (line.text().indexOf("://") < 0
          && line.text().indexOf("www.") < 0
          && line.text().indexOf('@') < 0) {
        continue;
      }
      Matcher link = LINK.matcher(line.text());
      while (link.find()) {
        draft.cut(name(), line.span().from() + link.start(), line.span().from() + link.end());
      }
    }
  }
}
