package org.parallax.report.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;
import org.parallax.report.chart.Pen.Align;
import org.parallax.report.passage.Passages;

/** Where in each text one-sided language stands: a stroke for each cue and each loaded sentence. */
final class BarcodeChart implements Drawing {

  private static final double STRIP = 640;
  private static final double LANE = 14;
  private static final double ROW = 2 * LANE + 16;
  private static final int STRETCHES = 40;
  private static final Color CLEAR = new Color(255, 255, 255, 0);

  /**
   * The strokes of one source.
   *
   * @param source its id
   * @param cues the places of its cues, in [0, 1]
   * @param loaded the places of its loaded sentences
   * @param borders the number of the first sentence of each stretch, and of the one after the last
   */
  private record Strip(String source, List<Double> cues, List<Double> loaded, int[] borders) {}

  private final List<Strip> strips;
  private final List<List<String>> labels = new ArrayList<>();
  private final double labelWidth;

  private BarcodeChart(List<Strip> strips) {
    this.strips = strips;
    for (Strip strip : strips) {
      labels.add(Lettering.wrap(strip.source(), Lettering.LABEL, 170));
    }
    this.labelWidth =
        labels.stream().mapToDouble(l -> Lettering.widest(l, Lettering.LABEL)).max().orElse(0) + 12;
  }

  static Optional<Chart> of(Cast cast) {
    List<Strip> strips = cast.comparison().analyses().stream().map(BarcodeChart::strip).toList();
    if (strips.stream().allMatch(strip -> strip.cues().isEmpty() && strip.loaded().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            "barcode",
            "Where in each text the one-sided language stands",
            "From the first word (left) to the last (right). Upper strip: cues; lower strip: sentences that readers are likely"
                + " to find loaded. A stroke for each; n at the right.",
            "Two strips for each source with a stroke at each cue and each loaded sentence. The rows are in evidence.csv.",
            new BarcodeChart(strips)));
  }

  private static Strip strip(DocumentAnalysis analysis) {
    Map<SentenceId, Stretch> places = new HashMap<>();
    int[] borders = new int[STRETCHES + 1];
    double total = Math.max(1, analysis.words());
    int before = 0;
    int stretch = 1;
    List<AnalysedSentence> sentences = analysis.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      int words = sentences.get(i).isMeasured() ? sentences.get(i).words().total() : 0;
      double place = (before + words / 2.0) / total;
      places.put(
          sentences.get(i).id(),
          new Stretch(sentences.get(i).span(), before / total, words / total));
      while (stretch < STRETCHES && place >= (double) stretch / STRETCHES) {
        borders[stretch++] = i;
      }
      before += words;
    }
    while (stretch <= STRETCHES) {
      borders[stretch++] = sentences.size();
    }
    List<LoadedObservation> loaded =
        analysis.observations(LoadedObservation.class).stream()
            .filter(seen -> seen.label().equals("loaded"))
            .toList();
    return new Strip(
        analysis.id(),
        placed(analysis.observations(CueObservation.class), places),
        placed(loaded, places),
        borders);
  }

  private static List<Double> placed(
      List<? extends Observation> seen, Map<SentenceId, Stretch> places) {
    return seen.stream()
        .map(Observation::evidence)
        .flatMap(
            where ->
                Optional.ofNullable(places.get(where.sentence()))
                    .map(stretch -> stretch.middle(where.extent()))
                    .stream())
        .toList();
  }

  /**
   * What a sentence takes of the strip.
   *
   * @param span where it stands in the original
   * @param from where it begins, in [0, 1]
   * @param share how much it takes, in [0, 1]
   */
  private record Stretch(Span span, double from, double share) {

    /** The place of the middle of a part of it. */
    double middle(Span part) {
      double at = (part.from() + part.to()) / 2.0 - span.from();
      return from + share * Math.max(0, Math.min(1, at / Math.max(1, span.length())));
    }
  }

  @Override
  public double width() {
    return labelWidth + STRIP + 76;
  }

  @Override
  public double height() {
    return strips.size() * ROW + 16;
  }

  @Override
  public void draw(Pen pen) {
    for (int i = 0; i < strips.size(); i++) {
      drawStrip(pen, strips.get(i), labels.get(i), i, i * ROW);
    }
    double y = strips.size() * ROW + 6;
    pen.text("beginning", labelWidth, y, Lettering.SMALL, Palette.MUTED, Align.LEFT);
    pen.text("end", labelWidth + STRIP, y, Lettering.SMALL, Palette.MUTED, Align.RIGHT);
  }

  private void drawStrip(Pen pen, Strip strip, List<String> label, int source, double y) {
    double first = y + LANE + 4 - (label.size() - 1) * Lettering.lineHeight(Lettering.LABEL) / 2;
    pen.lines(label, labelWidth - 10, first, Lettering.LABEL, Palette.INK, Align.RIGHT);
    drawLane(pen, strip.cues(), Palette.source(source), y);
    drawLane(pen, strip.loaded(), Palette.MUTED, y + LANE + 2);
    double x = labelWidth + STRIP + 8;
    pen.text(
        strip.cues().size() + " cues", x, y + 10.5, Lettering.SMALL, Palette.MUTED, Align.LEFT);
    pen.text(
        strip.loaded().size() + " loaded",
        x,
        y + LANE + 12.5,
        Lettering.SMALL,
        Palette.MUTED,
        Align.LEFT);
    for (int i = 0; i < STRETCHES; i++) {
      int from = strip.borders()[i];
      int until = strip.borders()[i + 1];
      if (from >= until) {
        continue;
      }
      double left = labelWidth + STRIP * i / STRETCHES;
      pen.linked(
          Passages.within("cue", strip.source(), from, until),
          () -> pen.fill(left, y, STRIP / STRETCHES, LANE, CLEAR));
      pen.linked(
          Passages.within("loaded", strip.source(), from, until),
          () -> pen.fill(left, y + LANE + 2, STRIP / STRETCHES, LANE, CLEAR));
    }
  }

  private void drawLane(Pen pen, List<Double> places, Color color, double y) {
    pen.fill(labelWidth, y, STRIP, LANE, Palette.FAINT);
    Path2D strokes = new Path2D.Double();
    places.stream()
        .mapToLong(place -> Math.round(place * STRIP))
        .distinct()
        .forEach(
            x -> {
              strokes.moveTo(labelWidth + x, y);
              strokes.lineTo(labelWidth + x, y + LANE);
            });
    if (!places.isEmpty()) {
      pen.path(strokes, color, 1.3);
    }
  }
}
