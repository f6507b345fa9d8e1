package org.parallax.core.clean;

/** Where an article's prose begins and ends, by its first and last lines that are sentences. */
final class TopMatter {

  private static final int FEWEST_WORDS = 12;
  private static final int MOST_LINES = 40;

  private TopMatter() {}

  /** The first line of prose; the lines before it are titles, dates, names and buttons. */
  static int end(Draft draft) {
    int most = Math.min(MOST_LINES, draft.lines().size());
    for (int i = 0; i < most; i++) {
      if (isProse(draft, i)) {
        return i;
      }
    }
    return draft.isWrapped() ? 0 : most;
  }

  /** The line behind the last line of prose. */
  static int afterProse(Draft draft) {
    for (int i = draft.lines().size() - 1; i >= 0; i--) {
      if (isProse(draft, i)) {
        return i + 1;
      }
    }
    return draft.lines().size();
  }

  private static boolean isProse(Draft draft, int i) {
    String left = draft.left(i);
    return Characters.words(left) >= FEWEST_WORDS
        && (draft.isWrapped() || Characters.endsClause(left));
  }
}
