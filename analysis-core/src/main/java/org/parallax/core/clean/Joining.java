package org.parallax.core.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how two lines of a paragraph belong together. A hyphen at a line's end is dropped where it
 * only divides a word, and kept where it is the word's own; the document's other words tell which.
 */
final class Joining {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:[-‐‑][\\p{L}]+)*");
  private static final Pattern END = Pattern.compile("([\\p{L}]+(?:[-‐‑][\\p{L}]+)*)[-‐‑\\u00AD]$");
  private static final Pattern START = Pattern.compile("^([\\p{L}]+)");

  /** First parts that make words of their own with a hyphen, however rare the word. */
  private static final Set<String> PREFIXES =
      Set.of(
          "all", "anti", "co", "cross", "cutting", "decade", "ever", "ex", "far", "forward", "full",
          "half", "hard", "high", "ill", "large", "long", "low", "much", "multi", "near", "neo",
          "non", "off", "old", "one", "post", "pre", "pro", "quasi", "self", "semi", "short",
          "small", "so", "third", "three", "two", "ultra", "vice", "war", "well", "world");

  private final Set<String> words = new HashSet<>();

  Joining(Lines lines) {
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isKept(i)) {
        String text = lines.text(i);
        // Halves of divided words are no words.
        String whole =
            END.matcher(END.matcher(before).find() ? START.matcher(text).replaceFirst("") : text)
                .replaceFirst("");
        Matcher word = WORD.matcher(whole);
        while (word.find()) {
          words.add(word.group().toLowerCase(Locale.ROOT));
        }
        before = text;
      }
    }
  }

  /** How two lines are joined. */
  enum How {
    WITH_SPACE,
    WITHOUT_SPACE,
    WITHOUT_HYPHEN
  }

  How of(String before, String after) {
    if (before.matches(".*[\\p{L}\\p{N}.][–—/]$") && after.matches("^[\\p{L}\\p{N}].*")) {
      return How.WITHOUT_SPACE;
    }
    Matcher end = END.matcher(before);
    if (!end.find()) {
      return before.matches(".*\\S[-‐‑]$") ? How.WITHOUT_SPACE : How.WITH_SPACE;
    }
    Matcher start = START.matcher(after);
    if (!start.find() || !Character.isLowerCase(after.codePointAt(0))) {
      return How.WITHOUT_SPACE;
    }
    String first = end.group(1).toLowerCase(Locale.ROOT);
    String second = start.group(1).toLowerCase(Locale.ROOT);
    if (words.contains(first + second)) {
      return How.WITHOUT_HYPHEN;
    }
    boolean ownHyphen =
        words.contains(first + "-" + second)
            || first.contains("-")
            || PREFIXES.contains(first)
            || (words.contains(first) && words.contains(second) && first.length() > 2);
    return ownHyphen ? How.WITHOUT_SPACE : How.WITHOUT_HYPHEN;
  }
}
