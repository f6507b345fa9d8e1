package org.parallax.core.clean;

/** Lines without a letter or digit: rules, rows of stars, dots. */
final class Decorations implements CleaningRule {

  @Override
  public String name() {
    return "decoration";
  }

  @Override
  public String reason() {
    return "A line of signs says nothing.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.lines().size(); i++) {
      if (!draft.isGone(i)
          && draft.line(i).text().codePoints().noneMatch(Character::isLetterOrDigit)) {
        draft.cutLines(name(), i, i + 1);
      }
    }
  }
}
