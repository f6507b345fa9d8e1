package org.parallax.core.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest pieces that names are compared by: words without case, accents and full stops, so
 * that "U.S." is "US" and "São Tomé" is "Sao Tome". Hyphens and spaces part them alike.
 */
final class NameAtoms {

  private static final Pattern ATOM =
      Pattern.compile("['’][sS](?![\\p{L}\\p{N}])|[\\p{L}\\p{M}\\p{N}]+(?:\\.[\\p{L}\\p{N}]+)*|&");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private NameAtoms() {}

  /** The atoms of a text as they are written, marks left out. */
  static List<String> written(String text) {
    List<String> atoms = new ArrayList<>();
    Matcher matcher = ATOM.matcher(text);
    while (matcher.find()) {
      atoms.add(matcher.group());
    }
    return atoms;
  }

  /** The atoms of a text in the form that is compared. */
  static List<String> of(String text) {
    return written(text).stream().map(NameAtoms::normal).toList();
  }

  /** A word in the form that is compared. */
  static String normal(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    // Letters that Unicode does not take apart.
    return plain
        .replace("’", "'")
        .replace(".", "")
        .replace('ı', 'i')
        .replace('ə', 'e')
        .replace('Ə', 'E')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace("ß", "ss")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a written form is a letter word such as NATO or U.S.: two to six capitals. */
  static boolean isAcronym(String written) {
    String letters = written.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 6
        && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && letters.chars().anyMatch(Character::isUpperCase);
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
