package org.parallax.core.clean;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single characters become for the analysis; the original keeps them for display. */
final class Characters {

  private static final Map<Character, String> LIGATURES =
      Map.of(
          '\uFB00', "ff", '\uFB01', "fi", '\uFB02', "fl", '\uFB03', "ffi", '\uFB04', "ffl",
          '\uFB05', "st", '\uFB06', "st");

  /** The words that a title writes small, and that hardly ever begin a name. */
  static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from",
          "with", "by", "as", "into", "over", "under", "through", "between", "after", "before",
          "during", "about", "against", "toward", "towards", "is", "are", "was", "were", "its",
          "their", "his", "her", "our", "how", "why", "what", "that", "this", "not", "than", "via");

  private Characters() {}

  /** White space of any width, or a character without a shape. */
  static boolean isEmpty(int c) {
    return isSpace(c) || isInvisible(c);
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphens, zero-width characters, marks of direction, byte order marks and NUL. */
  static boolean isInvisible(int c) {
    return c == 0xAD
        || c == 0
        || c == 0xFEFF
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069
        || c < ' ' && !Character.isWhitespace(c)
        || c == 0x7F;
  }

  /** What a ligature stands for. */
  static @Nullable String ligature(char c) {
    return LIGATURES.get(c);
  }

  /** Whether the text's last characters close a sentence, behind quotation marks and brackets. */
  static boolean endsSentence(String text) {
    char last = lastMark(text);
    return last == '.' || last == '!' || last == '?' || last == '…';
  }

  /** Whether the text's last character closes a sentence or a part of one that stands alone. */
  static boolean endsClause(String text) {
    return endsSentence(text) || lastMark(text) == ':' || lastMark(text) == ';';
  }

  private static char lastMark(String text) {
    int at = text.length() - 1;
    while (at >= 0 && (isEmpty(text.charAt(at)) || "\"'”’»)]".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** The share of words with a capital among those that are not function words, 0 to 1. */
  static double capitalised(String text) {
    int capitals = 0;
    int words = 0;
    for (String word : text.split("[\\s\\u00A0]+")) {
      String letters = word.replaceAll("^[^\\p{L}\\p{N}]+", "");
      if (letters.isEmpty() || FUNCTION_WORDS.contains(letters)) {
        continue;
      }
      words++;
      capitals += Character.isLowerCase(letters.charAt(0)) ? 0 : 1;
    }
    return words == 0 ? 0 : (double) capitals / words;
  }

  static int words(String text) {
    String trimmed = text.trim();
    return trimmed.isEmpty() ? 0 : trimmed.split("[\\s\\u00A0]+").length;
  }

  /** The letters alone in lower case, to compare lines by. */
  static String letters(String text) {
    return text.replaceAll("[^\\p{L}]+", "").toLowerCase(java.util.Locale.ROOT);
  }
}
