package org.parallax.report.lesson;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.parallax.core.compare.Estimate;
import org.parallax.core.voice.Voice;
import org.parallax.report.chart.Written;

/** Wordings that several sheets share. */
final class Said {

  private Said() {}

  static String voice(Voice voice) {
    return switch (voice) {
      case AUTHOR -> "the source's own";
      case QUOTE -> "a quotation";
      case REPORTED -> "reported speech";
    };
  }

  /** A share with its interval, or why there is none. */
  static String share(Estimate estimate) {
    if (estimate instanceof Estimate.Measured m) {
      return String.format(
          Locale.ROOT, "%.0f%% (%.0f to %.0f)", 100 * m.point(), 100 * m.low(), 100 * m.high());
    }
    return "too little text to say (" + estimate.n() + ")";
  }

  /** A score with its interval, or why there is none. */
  static String score(Estimate estimate) {
    if (estimate instanceof Estimate.Measured m) {
      return Written.score(m.point())
          + " ("
          + Written.score(m.low())
          + " to "
          + Written.score(m.high())
          + ")";
    }
    return "too little text to say";
  }

  /** Rows to be filled in. */
  static List<List<String>> empty(int rows, int columns) {
    return Collections.nCopies(rows, Collections.nCopies(columns, ""));
  }
}
