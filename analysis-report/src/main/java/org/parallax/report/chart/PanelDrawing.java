package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.core.compare.Estimate;
import org.parallax.report.chart.Pen.Align;

/**
 * Panels side by side, each with a row for every source: a dot for the value, a line for its
 * interval.
 */
final class PanelDrawing implements Drawing {

  /**
   * A panel.
   *
   * @param title what it is about
   * @param rows one for each source, in the order of the sources
   * @param scale its horizontal axis
   * @param reference a value to compare with, drawn as a dashed line
   */
  record Panel(String title, List<Row> rows, Scale scale, Optional<Double> reference) {

    Panel {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param source the position of the source in the corpus
   * @param estimate what was measured; empty where the source has nothing of it
   * @param query the passages it rests on
   */
  record Row(int source, Optional<Estimate> estimate, String query) {}

  /**
   * A horizontal axis.
   *
   * @param low its left end
   * @param high its right end
   * @param step from tick to tick
   * @param percent whether ticks are written as percentages
   */
  record Scale(double low, double high, double step, boolean percent) {

    static final Scale SCORE = new Scale(-1, 1, 0.5, false);

    /** An axis from zero that holds a value, with three to six round steps. */
    static Scale fromZero(double highest, boolean percent) {
      double least = percent ? 0.1 : 1;
      double needed = Math.max(least, highest);
      double magnitude = Math.pow(10, Math.floor(Math.log10(needed / 3)));
      double step = magnitude;
      for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
        step = factor * magnitude;
        if (needed / step <= 5) {
          break;
        }
      }
      return new Scale(0, Math.ceil(needed / step - 1e-9) * step, step, percent);
    }

    String written(double tick) {
      if (percent) {
        return trimmed(tick * 100) + "%";
      }
      return tick < 0 ? "−" + trimmed(-tick) : trimmed(tick);
    }

    private static String trimmed(double number) {
      String text = String.format(Locale.ROOT, "%.2f", number);
      return text.replaceAll("\\.?0+$", "").isEmpty() ? "0" : text.replaceAll("\\.?0+$", "");
    }

    double place(double value) {
      return (Math.max(low, Math.min(high, value)) - low) / (high - low);
    }
  }

  private static final double GAP = 14;
  private static final double LEAST_COUNTS = 52;
  private static final double AXIS = 22;

  private final List<String> sources;
  private final List<Panel> panels;
  private final String unit;
  private final int columns;
  private final double labelWidth;
  private final double panelWidth;
  private final double counts;
  private final double rowHeight;
  private final List<List<String>> titles = new ArrayList<>();
  private final List<List<String>> labels = new ArrayList<>();
  private final double titleHeight;
  private final double panelHeight;

  PanelDrawing(List<String> sources, List<Panel> panels, String unit, int columns) {
    this.sources = List.copyOf(sources);
    this.panels = List.copyOf(panels);
    this.unit = unit;
    this.columns = Math.max(1, Math.min(columns, panels.size()));
    this.panelWidth = this.columns == 1 ? 420 : 240;
    this.counts = Math.max(LEAST_COUNTS, 8 + widestCount(panels) + 14);
    for (String source : sources) {
      labels.add(Lettering.wrap(source, Lettering.LABEL, 170));
    }
    for (Panel panel : panels) {
      titles.add(Lettering.wrap(panel.title(), Lettering.STRONG, panelWidth));
    }
    this.labelWidth =
        labels.stream().mapToDouble(l -> Lettering.widest(l, Lettering.LABEL)).max().orElse(0) + 14;
    int labelLines = labels.stream().mapToInt(List::size).max().orElse(1);
    this.rowHeight = Math.max(19, labelLines * Lettering.lineHeight(Lettering.LABEL) + 4);
    int titleLines = titles.stream().mapToInt(List::size).max().orElse(1);
    this.titleHeight = titleLines * Lettering.lineHeight(Lettering.STRONG) + 6;
    this.panelHeight = titleHeight + sources.size() * rowHeight + AXIS;
  }

  private static String count(Estimate estimate) {
    return "n " + String.format(Locale.ROOT, "%,d", estimate.n());
  }

  private static double widestCount(List<Panel> panels) {
    return panels.stream()
        .flatMap(panel -> panel.rows().stream())
        .flatMap(row -> row.estimate().stream())
        .mapToDouble(estimate -> Lettering.width(count(estimate), Lettering.SMALL))
        .max()
        .orElse(0);
  }

  @Override
  public double width() {
    return labelWidth + columns * (panelWidth + counts);
  }

  @Override
  public double height() {
    int bands = (panels.size() + columns - 1) / columns;
    return bands * (panelHeight + GAP) + (unit.isEmpty() ? 0 : 14);
  }

  @Override
  public void draw(Pen pen) {
    for (int i = 0; i < panels.size(); i++) {
      double x = labelWidth + i % columns * (panelWidth + counts);
      double y = (double) (i / columns) * (panelHeight + GAP);
      if (i % columns == 0) {
        drawLabels(pen, y);
      }
      drawPanel(pen, panels.get(i), titles.get(i), x, y);
    }
    pen.text(unit, labelWidth, height() - 4, Lettering.SMALL, Palette.MUTED, Align.LEFT);
  }

  private void drawLabels(Pen pen, double top) {
    double line = Lettering.lineHeight(Lettering.LABEL);
    for (int row = 0; row < sources.size(); row++) {
      List<String> lines = labels.get(row);
      double middle = top + titleHeight + (row + 0.5) * rowHeight;
      double baseline = middle + 4 - (lines.size() - 1) * line / 2;
      pen.lines(lines, labelWidth - 12, baseline, Lettering.LABEL, Palette.INK, Align.RIGHT);
    }
  }

  private void drawPanel(Pen pen, Panel panel, List<String> title, double x, double y) {
    double firstLine =
        y + titleHeight - 8 - (title.size() - 1) * Lettering.lineHeight(Lettering.STRONG);
    pen.lines(title, x, firstLine, Lettering.STRONG, Palette.INK, Align.LEFT);
    double top = y + titleHeight;
    double bottom = top + sources.size() * rowHeight;
    drawAxis(pen, panel.scale(), x, top, bottom);
    panel
        .reference()
        .ifPresent(
            value -> {
              double at = x + panel.scale().place(value) * panelWidth;
              pen.dashed(at, top - 2, at, bottom + 2, Palette.INK);
            });
    for (Row row : panel.rows()) {
      double middle = top + (row.source() + 0.5) * rowHeight;
      row.estimate()
          .ifPresent(
              estimate ->
                  pen.linked(
                      row.query(), () -> drawRow(pen, panel.scale(), row, estimate, x, middle)));
    }
  }

  private void drawAxis(Pen pen, Scale scale, double x, double top, double bottom) {
    int ticks = (int) Math.round((scale.high() - scale.low()) / scale.step());
    for (int i = 0; i <= ticks; i++) {
      double value = scale.low() + i * scale.step();
      double at = x + scale.place(value) * panelWidth;
      boolean zero = Math.abs(value) < 1e-9;
      pen.line(at, top, at, bottom, zero ? Palette.MUTED : Palette.RULE, zero ? 1 : 0.7);
      pen.text(
          scale.written(zero ? 0 : value),
          at,
          bottom + 13,
          Lettering.SMALL,
          Palette.MUTED,
          Align.CENTRE);
    }
  }

  private void drawRow(Pen pen, Scale scale, Row row, Estimate estimate, double x, double middle) {
    if (estimate instanceof Estimate.Measured measured) {
      java.awt.Color color = Palette.source(row.source());
      double low = x + scale.place(measured.low()) * panelWidth;
      double high = x + scale.place(measured.high()) * panelWidth;
      pen.line(low, middle, high, middle, color, 2);
      pen.line(low, middle - 3, low, middle + 3, color, 1.5);
      pen.line(high, middle - 3, high, middle + 3, color, 1.5);
      double point = x + scale.place(measured.point()) * panelWidth;
      pen.marker(row.source(), point, middle, 4.2, color);
      pen.text(
          count(measured),
          x + panelWidth + 8,
          middle + 3.5,
          Lettering.SMALL,
          Palette.MUTED,
          Align.LEFT);
    } else {
      pen.hatch(x + 1, middle - 6, panelWidth - 2, 12);
      String word = "too little text, n " + estimate.n();
      double width = Lettering.width(word, Lettering.SMALL) + 8;
      double centre = x + panelWidth / 2;
      pen.fill(centre - width / 2, middle - 5.5, width, 11, Palette.PAPER);
      pen.text(word, centre, middle + 3.5, Lettering.SMALL, Palette.MUTED, Align.CENTRE);
    }
  }
}
