package org.parallax.core.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Running heads and page numbers: a number alone on its line with the short capitals above it, and
 * capitals at a page's top that the heading below says again.
 */
final class PageFurniture implements LineRule {

  private static final String HEAD = "running-head";
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—| ]*(?:page )?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})?[-–—| ]*", Pattern.CASE_INSENSITIVE);

  @Override
  public void apply(Lines lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isKept(i) && NUMBER.matcher(lines.text(i)).matches() && standsAlone(lines, i)) {
        lines.cut(i, "page-number");
        for (int above = lines.previousKept(i);
            above >= 0 && i - above <= 5 && isCapitals(lines.text(above));
            above = lines.previousKept(above)) {
          lines.cut(above, HEAD);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      int next = lines.nextKept(i);
      if (lines.isKept(i)
          && next < lines.size()
          && isCapitals(lines.text(i))
          && lines.text(i).equals(lines.text(next).toUpperCase(Locale.ROOT))) {
        lines.cut(i, HEAD);
      }
    }
  }

  private static boolean standsAlone(Lines lines, int line) {
    return (line == 0 || lines.isBlank(line - 1) || isCapitals(lines.text(line - 1)))
        && (line + 1 == lines.size() || lines.isBlank(line + 1) || Pages.begins(lines, line + 1));
  }

  private static boolean isCapitals(String text) {
    return text.length() <= 90
        && text.chars().filter(Character::isLetter).count() >= 4
        && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
