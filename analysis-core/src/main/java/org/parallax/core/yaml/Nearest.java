package org.parallax.core.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody may have meant by a word that is not known. */
public final class Nearest {

  private Nearest() {}

  /**
   * Advice to add to an error about an unknown word, such as {@code ; did you mean 'title'?}; empty
   * where nothing known is within three edits, or within half of the word's length.
   */
  public static String hint(String word, Collection<String> known) {
    int allowed = Math.min(3, Math.max(1, word.length() / 2));
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .filter(candidate -> distance(word, candidate) <= allowed)
        .map(candidate -> "; did you mean '" + candidate + "'?")
        .orElse("");
  }

  /** The Levenshtein distance, letters compared without regard to case. */
  private static int distance(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
