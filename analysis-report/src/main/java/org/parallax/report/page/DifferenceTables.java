package org.parallax.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.RateContrast;
import org.parallax.core.compare.SourceDistance;
import org.parallax.report.chart.Written;
import org.parallax.report.page.TableView.Cell;
import org.parallax.report.passage.Passages;

/** Tables on how far sources are apart: rates and shares against each other, distances, the map. */
final class DifferenceTables {

  private final Comparison comparison;
  private final Labels labels;

  DifferenceTables(Comparison comparison) {
    this.comparison = comparison;
    this.labels = new Labels(comparison);
  }

  List<TableView> all() {
    return List.of(rates(), positions(), distances());
  }

  /** Least q first, so that what differs most surely stands at the top. */
  TableView rates() {
    List<List<Cell>> rows = new ArrayList<>();
    List<RateContrast> sorted = new ArrayList<>(comparison.rateContrasts());
    sorted.sort(Comparator.comparingDouble(RateContrast::q));
    for (RateContrast row : sorted) {
      boolean rate = row.measure().equals("device");
      rows.add(
          List.of(
              Cell.of(what(row)),
              Cell.of(row.sourceA()),
              Cell.of(Cells.other(row.sourceB())),
              Cell.linked(
                  rate ? Cells.rate(row.difference()) : Cells.points(row.difference()), query(row)),
              Cell.of(
                  rate
                      ? Cells.rateInterval(row.difference())
                      : Cells.pointsInterval(row.difference())),
              Cell.of(Cells.decimals(row.p(), 3)),
              Cell.of(Cells.decimals(row.q(), 3))));
    }
    return new TableView(
        "rate-contrasts",
        "Differences in frames, cues, roles and voices (A minus B), most certain first: devices in"
            + " 1,000 words, all else in percentage points; p adjusted over the report (q)",
        Cells.columns("What", "Source A", "Source B", "#Difference", "#95% interval", "#p", "#q"),
        rows);
  }

  private String what(RateContrast row) {
    return switch (row.measure()) {
      case "frame" -> "Frame: " + Written.words(row.label());
      case "device" -> "Device: " + Written.words(row.label());
      case "loaded" -> "Loaded sentences";
      case "attributed" -> "Words quoted or reported";
      default -> labels.actor(row.label()) + " as " + row.measure();
    };
  }

  private static String query(RateContrast row) {
    List<String> sources =
        row.sourceB().equals(Comparison.REST)
            ? List.of(row.sourceA())
            : List.of(row.sourceA(), row.sourceB());
    return switch (row.measure()) {
      case "frame" -> Passages.in(sources, "frame", "", row.label());
      case "device" -> Passages.in(sources, "cue", "", row.label());
      case "loaded" -> Passages.in(sources, "loaded", "", "loaded");
      case "attributed" -> Passages.in(sources, "quote", "");
      case "agent" -> Passages.in(sources, "action", row.label(), "agent", "passive_agent");
      default -> Passages.in(sources, "role", row.label(), row.measure());
    };
  }

  TableView positions() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.Position row : comparison.positions()) {
      rows.add(
          List.of(
              Cell.of(row.source()),
              Cell.of(Cells.decimals(row.x(), 2)),
              Cell.of(Cells.decimals(row.y(), 2)),
              Cell.of(Cells.decimals(row.spread(), 2))));
    }
    return new TableView(
        "positions",
        "Places on the map, which shows "
            + Written.percent(comparison.mapFit())
            + " of the squared distances; 1 is an ordinary distance between two sources here, the"
            + " radius holds 95% of the places when paragraphs are drawn again",
        Cells.columns("Source", "#x", "#y", "#Radius"),
        rows);
  }

  TableView distances() {
    List<List<Cell>> rows = new ArrayList<>();
    for (SourceDistance row : comparison.distances()) {
      rows.add(
          List.of(
              Cell.of(row.sourceA()),
              Cell.of(row.sourceB()),
              Cell.of(Cells.decimals(row.whole(), 2)),
              Cell.of(Cells.decimals(row.portrayal(), 2)),
              Cell.of(Cells.decimals(row.attention(), 2)),
              Cell.of(Cells.decimals(row.frames(), 2)),
              Cell.of(Cells.decimals(row.language(), 2))));
    }
    return new TableView(
        "distances",
        "Distances between sources and what they are made of (parts from 0 to 1; the whole is their"
            + " mean, each against its mean over all pairs)",
        Cells.columns(
            "Source", "Other source", "#Whole", "#Portrayal", "#Attention", "#Frames", "#Language"),
        rows);
  }
}
