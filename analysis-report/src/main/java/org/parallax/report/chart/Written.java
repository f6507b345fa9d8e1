package org.parallax.report.chart;

import java.util.Locale;

/** Numbers as people read them, with a true minus sign. */
public final class Written {

  private Written() {}

  /** A score with its sign and two decimals. */
  public static String score(double score) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(score));
    if (digits.equals("0.00")) {
      return "0.00";
    }
    return (score < 0 ? "−" : "+") + digits;
  }

  /** A number with a given count of decimals. */
  public static String number(double number, int decimals) {
    String digits = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(number));
    boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
    return number < 0 && !zero ? "−" + digits : digits;
  }

  /** A share in [0, 1] as a whole percentage. */
  public static String percent(double share) {
    double percent = share * 100;
    return percent > 0 && percent < 1 ? "<1%" : Math.round(percent) + "%";
  }

  /** An id as words: {@code external-relations} becomes {@code External relations}. */
  public static String words(String id) {
    String spaced = id.replace('-', ' ').replace('_', ' ').strip();
    return spaced.isEmpty()
        ? spaced
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
