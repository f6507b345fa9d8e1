package org.parallax.core.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.error.ForeignLanguageException;

/**
 * Leaves out what is not English. Where function words of English make up what they do in running
 * English, nothing more is asked; else a language detector decides. Can be shared between threads.
 *
 * <p>Source of the first step: Grefenstette, Comparing two language identification schemes, JADT
 * 1995.
 */
public final class LanguageCheck {

  /** Running English has 40 to 50 percent of these words, other languages less than 15. */
  private static final double SURELY_ENGLISH = 0.3;

  /** Fewer words than this say too little to judge by. */
  private static final int FEWEST_WORDS = 20;

  /** Fewer letters of another script than this are a name or a quotation. */
  private static final int FEWEST_FOREIGN_LETTERS = 20;

  /** The beginning tells; a report need not be read to its end. */
  private static final int MOST_WORDS = 20_000;

  /** The detector looks at no more, and is not asked to hold more. */
  private static final int MOST_CHARACTERS = 10_000;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");

  private static final Set<String> ENGLISH =
      words(
          "the of and to in a is that for it was on with as are be by this at from or have an not has "
              + "which but they were their had its will been who more about would there can we you he she "
              + "his her all if when what into than other some only could these two may then do any my "
              + "now over such our after also most those between must through where before should no out up so");

  /**
   * Checks a document.
   *
   * @throws ForeignLanguageException if it is long enough to judge and not English
   */
  public void require(CleanDocument document) {
    Optional<String> other = otherThanEnglish(document.text().text());
    if (other.isPresent()) {
      throw new ForeignLanguageException(
          document.id(),
          "is not in English but in "
              + other.get()
              + "; only English can be measured, so it is left out");
    }
  }

  /** The language of a text, by its English name, if that is not English. */
  Optional<String> otherThanEnglish(String text) {
    int words = 0;
    int english = 0;
    int foreign = 0;
    int foreignLetters = 0;
    Matcher word = WORD.matcher(text);
    while (words < MOST_WORDS && word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      words++;
      english += ENGLISH.contains(lower) ? 1 : 0;
      if (Character.UnicodeScript.of(lower.codePointAt(0)) != Character.UnicodeScript.LATIN) {
        foreign++;
        foreignLetters += lower.length();
      }
    }
    boolean otherScript = foreign * 2 > words && foreignLetters >= FEWEST_FOREIGN_LETTERS;
    if (!otherScript && (words < FEWEST_WORDS || english >= words * SURELY_ENGLISH)) {
      return Optional.empty();
    }
    return LanguageDetection.otherThanEnglish(
        text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
