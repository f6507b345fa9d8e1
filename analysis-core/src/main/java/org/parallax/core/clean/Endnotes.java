package org.parallax.core.clean;

import java.util.regex.Pattern;

/** Notes and references gathered at the end under a heading of their own. */
final class Endnotes implements CleaningRule {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:end ?notes?|notes|footnotes|references|bibliography|works cited|sources)\\s*:?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTRY =
      Pattern.compile(
          "^\\s*(?:\\[?\\d{1,3}[\\].)\\t ]).*|.*(?:https?:|\\bpp?\\. ?\\d|\\(\\d{4}[a-z]?\\)|Ibid|[Aa]ccessed).*");

  @Override
  public String name() {
    return "endnotes";
  }

  @Override
  public String reason() {
    return "Lists of references are not the source's prose.";
  }

  @Override
  public void apply(Draft draft) {
    int lines = draft.lines().size();
    for (int i = lines / 2; i < lines; i++) {
      if (!HEADING.matcher(draft.left(i).strip()).matches()) {
        continue;
      }
      int filled = 0;
      int entries = 0;
      for (int k = i + 1; k < lines; k++) {
        if (!draft.isGone(k)) {
          filled++;
          entries += ENTRY.matcher(draft.left(k)).matches() ? 1 : 0;
        }
      }
      if (entries >= 2 && entries * (draft.isWrapped() ? 4 : 2) >= filled) {
        draft.cutLines(name(), i, lines);
        return;
      }
    }
  }
}
