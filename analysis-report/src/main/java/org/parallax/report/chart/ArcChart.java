package org.parallax.report.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.core.compare.ArcPart;
import org.parallax.core.compare.Estimate;
import org.parallax.report.chart.Pen.Align;

/** How sentiment and loaded wording move from the beginning of each text to its end. */
final class ArcChart implements Drawing {

  private static final double PANEL = 300;
  private static final double HEIGHT = 54;
  private static final double ROW = HEIGHT + 18;
  private static final double GAP = 60;
  private static final double HEAD = 24;

  private final List<String> sources;
  private final List<ArcPart> parts;
  private final List<List<String>> labels = new ArrayList<>();
  private final double labelWidth;

  private ArcChart(Cast cast, List<ArcPart> parts) {
    this.sources = cast.sources();
    this.parts = parts;
    for (String source : sources) {
      labels.add(Lettering.wrap(source, Lettering.LABEL, 150));
    }
    this.labelWidth =
        labels.stream().mapToDouble(l -> Lettering.widest(l, Lettering.LABEL)).max().orElse(0) + 46;
  }

  static Optional<Chart> of(Cast cast) {
    List<ArcPart> parts =
        cast.comparison().arcs().stream().filter(part -> part.actor().equals("*")).toList();
    if (parts.stream().noneMatch(part -> part.value() instanceof Estimate.Measured)) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            "arc",
            "How the tone moves from beginning to end",
            "Each text in stretches of about equal length, with the 95% interval as a band. Left: mean sentiment toward all actors;"
                + " right: share of loaded sentences. Hatched: too little text to say.",
            "Two curves for each source, from the beginning of the text to its end.",
            new ArcChart(cast, parts)));
  }

  @Override
  public double width() {
    return labelWidth + 2 * PANEL + GAP + 8;
  }

  @Override
  public double height() {
    return HEAD + sources.size() * ROW + 8;
  }

  @Override
  public void draw(Pen pen) {
    double right = labelWidth + PANEL + GAP;
    pen.text(
        "Sentiment toward all actors", labelWidth, 11, Lettering.STRONG, Palette.INK, Align.LEFT);
    pen.text("Loaded sentences", right, 11, Lettering.STRONG, Palette.INK, Align.LEFT);
    for (int i = 0; i < sources.size(); i++) {
      double y = HEAD + i * ROW;
      List<String> label = labels.get(i);
      double first =
          y + HEIGHT / 2 + 4 - (label.size() - 1) * Lettering.lineHeight(Lettering.LABEL) / 2;
      pen.lines(label, labelWidth - 40, first, Lettering.LABEL, Palette.INK, Align.RIGHT);
      curve(pen, i, "portrayal", labelWidth, y, -1, 1, "−1", "+1");
      curve(pen, i, "loaded", right, y, 0, 1, "0%", "100%");
    }
  }

  private void curve(
      Pen pen,
      int source,
      String measure,
      double x,
      double y,
      double low,
      double high,
      String lowWord,
      String highWord) {
    pen.line(x, y, x + PANEL, y, Palette.FAINT, 1);
    pen.line(x, y + HEIGHT, x + PANEL, y + HEIGHT, Palette.FAINT, 1);
    double zero = y + HEIGHT * high / (high - low);
    pen.line(x, zero, x + PANEL, zero, Palette.RULE, 1);
    pen.text(highWord, x - 5, y + 4, Lettering.SMALL, Palette.MUTED, Align.RIGHT);
    pen.text(lowWord, x - 5, y + HEIGHT + 3, Lettering.SMALL, Palette.MUTED, Align.RIGHT);
    List<ArcPart> stretches =
        parts.stream()
            .filter(p -> p.source().equals(sources.get(source)) && p.measure().equals(measure))
            .sorted(Comparator.comparingInt(ArcPart::part))
            .toList();
    Color color = Palette.source(source);
    List<ArcPart> run = new ArrayList<>();
    for (ArcPart part : stretches) {
      if (part.value() instanceof Estimate.Measured) {
        run.add(part);
        continue;
      }
      drawRun(pen, run, color, x, y, low, high);
      run.clear();
      double width = PANEL / part.parts();
      pen.hatch(x + (part.part() - 1) * width, y, width, HEIGHT);
    }
    drawRun(pen, run, color, x, y, low, high);
    if (stretches.isEmpty()) {
      pen.hatch(x, y, PANEL, HEIGHT);
    }
  }

  private static void drawRun(
      Pen pen, List<ArcPart> run, Color color, double x, double y, double low, double high) {
    if (run.isEmpty()) {
      return;
    }
    Path2D band = new Path2D.Double();
    Path2D line = new Path2D.Double();
    List<double[]> lower = new ArrayList<>();
    for (ArcPart part : run) {
      Estimate.Measured value = (Estimate.Measured) part.value();
      double at = x + (part.part() - 0.5) * PANEL / part.parts();
      double point = y + HEIGHT * (high - value.point()) / (high - low);
      double top = y + HEIGHT * (high - value.high()) / (high - low);
      lower.add(new double[] {at, y + HEIGHT * (high - value.low()) / (high - low)});
      if (line.getCurrentPoint() == null) {
        line.moveTo(at, point);
        band.moveTo(at, top);
      } else {
        line.lineTo(at, point);
        band.lineTo(at, top);
      }
      pen.dot(at, point, 2.2, color);
    }
    for (int i = lower.size() - 1; i >= 0; i--) {
      band.lineTo(lower.get(i)[0], lower.get(i)[1]);
    }
    band.closePath();
    pen.area(band, new Color(color.getRed(), color.getGreen(), color.getBlue(), 50));
    if (run.size() > 1) {
      pen.path(line, color, 1.8);
    } else {
      double[] end = lower.get(0);
      Estimate.Measured value = (Estimate.Measured) run.get(0).value();
      double top = y + HEIGHT * (high - value.high()) / (high - low);
      pen.line(end[0], top, end[0], end[1], color, 1.5);
    }
  }
}
