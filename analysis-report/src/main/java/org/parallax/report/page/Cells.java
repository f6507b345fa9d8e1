package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.Estimate;
import org.parallax.core.compare.Verdict;
import org.parallax.report.chart.Palette;
import org.parallax.report.chart.Written;
import org.parallax.report.page.TableView.Cell;
import org.parallax.report.page.TableView.Column;

/** How numbers and estimates are written in the cells of tables. */
final class Cells {

  static final String WITHHELD = "too few";

  private Cells() {}

  /** A number that leads to its passages, if there are any. */
  static Cell count(int count, String query) {
    return count == 0 ? Cell.of(0) : Cell.linked(Integer.toString(count), query);
  }

  /**
   * A verdict in words. Neutral is also what is not certain: where the mean leans, that is said, so
   * that nobody takes it for balance.
   */
  static String verdict(Comparison.Portrayal row) {
    if (row.verdict() == Verdict.NEUTRAL
        && row.score() instanceof Estimate.Measured score
        && Math.abs(score.point()) >= 0.1) {
      return row.verdict().label()
          + " (leans "
          + (score.point() < 0 ? "negative" : "positive")
          + ", not certain)";
    }
    return row.verdict().label();
  }

  /** The second source of a contrast as people read it. */
  static String other(String source) {
    return source.equals(Comparison.REST) ? "all others" : source;
  }

  /** Columns by name; those that begin with # are numeric. */
  static List<Column> columns(String... names) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      boolean numeric = name.startsWith("#");
      columns.add(new Column(numeric ? name.substring(1) : name, numeric));
    }
    return columns;
  }

  static String colour(Estimate estimate) {
    if (!(estimate instanceof Estimate.Measured measured)) {
      return "";
    }
    java.awt.Color color = Palette.score(measured.point());
    return "background:" + Palette.css(color) + ";color:" + Palette.css(Palette.on(color));
  }

  static String score(Estimate estimate) {
    return estimate instanceof Estimate.Measured m ? Written.score(m.point()) : WITHHELD;
  }

  static String share(Estimate estimate) {
    return estimate instanceof Estimate.Measured m ? Written.percent(m.point()) : WITHHELD;
  }

  static String rate(Estimate estimate) {
    return estimate instanceof Estimate.Measured m ? decimals(m.point(), 1) : WITHHELD;
  }

  /** A difference of shares in percentage points, with its sign. */
  static String points(Estimate estimate) {
    return estimate instanceof Estimate.Measured m ? signedPoints(m.point()) : WITHHELD;
  }

  static String pointsInterval(Estimate estimate) {
    return estimate instanceof Estimate.Measured m
        ? signedPoints(m.low()) + " to " + signedPoints(m.high())
        : "";
  }

  private static String signedPoints(double share) {
    String digits = Written.number(share * 100, 1);
    return share > 0 && !digits.equals("0.0") ? "+" + digits : digits;
  }

  static String interval(Estimate estimate, boolean scores) {
    if (!(estimate instanceof Estimate.Measured m)) {
      return "";
    }
    return scores
        ? Written.number(m.low(), 2) + " to " + Written.number(m.high(), 2)
        : Written.percent(m.low()) + " to " + Written.percent(m.high());
  }

  static String rateInterval(Estimate estimate) {
    return estimate instanceof Estimate.Measured m
        ? decimals(m.low(), 1) + " to " + decimals(m.high(), 1)
        : "";
  }

  static String decimals(double number, int decimals) {
    return Double.isFinite(number) ? Written.number(number, decimals) : "";
  }
}
