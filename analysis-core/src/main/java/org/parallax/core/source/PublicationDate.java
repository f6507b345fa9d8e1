package org.parallax.core.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a calendar day in what a file or a page says about its date. */
public final class PublicationDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T.*)?$");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? (\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private PublicationDate() {}

  /**
   * The first day that a short text names in full, such as {@code 2020-05-03T08:00Z}, {@code 3 May
   * 2020} or {@code May 3, 2020}. A day such as 03/05/2020 is not taken, since its parts may mean
   * either.
   */
  public static Optional<LocalDate> in(String text) {
    String said = text.strip();
    Matcher compact = COMPACT.matcher(said);
    if (compact.find()) {
      return day(compact.group(1), number(compact.group(2)), compact.group(3));
    }
    Matcher year = YEAR_FIRST.matcher(said);
    if (year.find()) {
      return day(year.group(1), number(year.group(2)), year.group(3));
    }
    Matcher day = DAY_FIRST.matcher(said);
    if (day.find()) {
      return day(day.group(3), month(day.group(2)), day.group(1));
    }
    Matcher month = MONTH_FIRST.matcher(said);
    return month.find()
        ? day(month.group(3), month(month.group(1)), month.group(2))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)))
          .filter(date -> date.getYear() >= 1400);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
