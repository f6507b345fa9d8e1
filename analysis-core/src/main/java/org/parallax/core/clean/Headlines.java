package org.parallax.core.clean;

import java.util.HashSet;
import java.util.Set;

/** A headline that stands twice above an article; the first one stays. */
final class Headlines implements CleaningRule {

  private static final int FEWEST_WORDS = 3;

  @Override
  public String name() {
    return "doubled-headline";
  }

  @Override
  public String reason() {
    return "Counted twice, a headline's words would weigh double.";
  }

  @Override
  public void apply(Draft draft) {
    if (draft.isWrapped()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < TopMatter.end(draft); i++) {
      String left = draft.left(i);
      if (Characters.words(left) >= FEWEST_WORDS) {
        if (!seen.add(Characters.letters(left))) {
          draft.cutLines(name(), i, i + 1);
        }
      }
    }
  }
}
