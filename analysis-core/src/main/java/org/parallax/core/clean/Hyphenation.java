package org.parallax.core.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether the hyphen at a line's end is the word's own or the line's. The text itself is
 * the dictionary: a word that it writes joined elsewhere is joined, one that it writes with a
 * hyphen keeps it.
 */
final class Hyphenation {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?(?:-\\p{L}+)*");

  /** First parts that form words with a hyphen more often than without. */
  private static final Set<String> OWN =
      Set.of(
          "long", "short", "self", "well", "non", "post", "pre", "pro", "anti", "ex", "co", "half",
          "high", "low", "large", "small", "full", "part", "cross", "multi", "semi", "quasi", "all",
          "so", "one", "two", "three", "four", "five", "third", "first", "second", "decades",
          "years", "state", "war", "peace", "time", "left", "right", "then", "now", "near", "mid",
          "rules", "in", "out", "open", "hard", "counter");

  private final Set<String> words = new HashSet<>();

  Hyphenation(Draft draft) {
    for (int i = 0; i < draft.lines().size(); i++) {
      String left = draft.left(i);
      int end = left.stripTrailing().length();
      Matcher word = WORD.matcher(left);
      while (word.find()) {
        if (word.end() + 1 < end) {
          words.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /**
   * Whether the hyphen goes.
   *
   * @param before the line up to the hyphen, which it does not include
   * @param after the next line
   */
  boolean joins(String before, String after) {
    Matcher second = Pattern.compile("^\\p{L}+").matcher(after.stripLeading());
    Matcher first = Pattern.compile("\\p{L}+$").matcher(before);
    if (!second.find() || !first.find()) {
      return false;
    }
    String head = first.group();
    String tail = second.group();
    boolean compound = first.start() > 0 && "-–.".indexOf(before.charAt(first.start() - 1)) >= 0;
    if (Character.isUpperCase(tail.charAt(0)) || compound) {
      return false;
    }
    String low = head.toLowerCase(Locale.ROOT);
    if (words.contains(low + "-" + tail)) {
      return false;
    }
    if (words.contains(low + tail)) {
      return true;
    }
    boolean bothWords =
        head.length() > 2 && tail.length() > 2 && words.contains(low) && words.contains(tail);
    return !OWN.contains(low) && !bothWords;
  }
}
