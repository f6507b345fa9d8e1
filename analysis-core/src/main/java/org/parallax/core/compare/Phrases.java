package org.parallax.core.compare;

import java.util.List;
import java.util.Locale;

/** Writes counts, figures and lists as they stand in a sentence. */
final class Phrases {

  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Phrases() {}

  /** A small number as a word, a larger one in digits. */
  static String number(int count) {
    return count >= 0 && count < NUMBERS.size()
        ? NUMBERS.get(count)
        : String.format(Locale.ROOT, "%,d", count);
  }

  /** "Both sources", "All five sources", "Three of the five sources". */
  static String sources(int some, int all) {
    if (some == all) {
      return all == 2 ? "Both sources" : "All " + number(all) + " sources";
    }
    return capital(number(some)) + " of the " + number(all) + " sources";
  }

  /** A count with its noun: "one mention", "214 mentions". */
  static String count(int count, String noun) {
    return (count == 1 ? "one" : String.format(Locale.ROOT, "%,d", count))
        + " "
        + noun
        + (count == 1 ? "" : "s");
  }

  static String times(int count) {
    return switch (count) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> number(count) + " times";
    };
  }

  /** A share as a whole percentage. */
  static String percent(double share) {
    return Math.round(100 * share) + "%";
  }

  /** Two shares as a range, or one where they round to the same. */
  static String percents(double low, double high) {
    return percent(low).equals(percent(high))
        ? percent(low)
        : Math.round(100 * low) + "% to " + percent(high);
  }

  /** A score with its sign and two digits. */
  static String score(double score) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(score));
    if (digits.equals("0.00")) {
      return digits;
    }
    return (score < 0 ? "−" : "+") + digits;
  }

  static String scores(double low, double high) {
    return score(low).equals(score(high)) ? score(low) : score(low) + " to " + score(high);
  }

  /** Two figures without a sign as a range, or one where they round to the same. */
  static String range(double low, double high) {
    String from = String.format(Locale.ROOT, "%.2f", low);
    String to = String.format(Locale.ROOT, "%.2f", high);
    return from.equals(to) ? from : from + " to " + to;
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
