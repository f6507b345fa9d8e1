package org.parallax.core.clean;

import java.util.regex.Pattern;

/** Captions of figures and tables, and the lines that name their source. */
final class Captions implements LineRule {

  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:(?:figure|fig\\.|table|map|chart|graph|photo|image)\\s+\\d+[.:)]?\\s.*|(?:source|sources|photo|image|credit)s?\\s*:\\s.*)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void apply(Lines lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean alone = i == 0 || !lines.isKept(i - 1);
      if (lines.isKept(i)
          && alone
          && ArticleFurniture.words(lines.text(i)) <= 25
          && CAPTION.matcher(lines.text(i)).matches()) {
        lines.cut(i, "caption");
      }
    }
  }
}
