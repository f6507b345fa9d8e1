package org.parallax.core.clean;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.error.InputException;

/**
 * Leaves out what is not English, by the share of its words that are among a language's most
 * frequent ones. Function words make up a third to a half of running English and hardly any of
 * another language. Keeps no state.
 *
 * <p>Source of the method: Grefenstette, Comparing two language identification schemes, JADT 1995.
 */
public final class LanguageCheck {

  /** Below this share of function words a text is not English, or is no running text. */
  private static final double LEAST_SHARE = 0.2;

  /** Fewer words than this say too little to judge by. */
  private static final int FEWEST_WORDS = 20;

  /** The beginning tells; a report need not be read to its end. */
  private static final int MOST_WORDS = 20_000;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");

  private static final Set<String> ENGLISH =
      words(
          "the of and to in a is that for it was on with as are be by this at from or have an not has "
              + "which but they were their had its will been who more about would there can we you he she "
              + "his her all if when what into than other some only could these two may then do any my "
              + "now over such our after also most those between must through where before should no out up so");

  private static final Map<String, Set<String>> OTHERS = new LinkedHashMap<>();

  static {
    OTHERS.put(
        "French",
        words(
            "le la les de des du un une et est dans que qui pour sur pas au aux ce se avec par plus il elle ont sont cette"));
    OTHERS.put(
        "German",
        words(
            "der die das und ist nicht ein eine zu den dem des mit von auf für im sich auch als es an werden wird hat aus sind"));
    OTHERS.put(
        "Spanish",
        words(
            "el la los las de del que en un una y es por con para no se su al lo como más pero sus ha está son"));
    OTHERS.put(
        "Italian",
        words(
            "il lo la gli le di del della che e è un una per in con non si da sono nel alla anche come più ha"));
    OTHERS.put(
        "Portuguese",
        words(
            "o a os as de do da dos das que em um uma e é para com não se por no na ao mais como foi"));
    OTHERS.put(
        "Dutch",
        words(
            "de het een van en is in op te dat die niet zijn voor met aan er om ook door als bij maar naar uit wordt"));
    OTHERS.put(
        "Polish",
        words(
            "i w na z że do nie się jest o to jak po co dla od przez przy oraz ale czy tym był są"));
    OTHERS.put(
        "Turkish",
        words(
            "ve bir bu da de için ile olarak olan çok daha gibi en ne kadar sonra var ise değil göre ancak"));
    OTHERS.put(
        "Azerbaijani",
        words(
            "və bir bu da də üçün ilə olan ki daha ən sonra isə görə kimi edən olub həm deyil öz"));
  }

  /**
   * Checks a document.
   *
   * @throws InputException if it is long enough to judge and not English
   */
  public void require(CleanDocument document) {
    Optional<String> other = otherThanEnglish(document.text().text());
    if (other.isPresent()) {
      throw new InputException(
          document.id(),
          "is not in English but "
              + other.get()
              + "; only English can be measured, so it is left out");
    }
  }

  /** What a text is in, if that is not English: "in French", "in another language". */
  Optional<String> otherThanEnglish(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int words = 0;
    int english = 0;
    int foreign = 0;
    Matcher word = WORD.matcher(text);
    while (words < MOST_WORDS && word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      words++;
      english += ENGLISH.contains(lower) ? 1 : 0;
      foreign +=
          Character.UnicodeScript.of(lower.codePointAt(0)) == Character.UnicodeScript.LATIN ? 0 : 1;
      OTHERS.forEach(
          (name, list) -> counts.merge(name, list.contains(lower) ? 1 : 0, Integer::sum));
    }
    if (foreign * 2 > Math.max(words, FEWEST_WORDS)) {
      return Optional.of("in another script");
    }
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    if (english >= words * LEAST_SHARE && english >= most.getValue()) {
      return Optional.empty();
    }
    boolean named = most.getValue() > words * LEAST_SHARE / 2 && most.getValue() > english;
    if (!named && english * 10 >= words) {
      // A list of names or figures: little running text, but no other language either.
      return Optional.empty();
    }
    return Optional.of(named ? "in " + most.getKey() : "in another language");
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
