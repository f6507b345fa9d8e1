package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.parallax.core.compare.Comparison.CueRate;
import org.parallax.core.compare.Comparison.FrameShare;
import org.parallax.core.compare.Comparison.OneSidedness;
import org.parallax.core.compare.Estimate;
import org.parallax.report.chart.PanelDrawing.Panel;
import org.parallax.report.chart.PanelDrawing.Row;
import org.parallax.report.chart.PanelDrawing.Scale;
import org.parallax.report.passage.Passages;

/** Shares and rates by source with their intervals: frames, cues, dimensions of one-sidedness. */
final class ShareCharts {

  private ShareCharts() {}

  static List<Chart> of(Cast cast) {
    List<Chart> charts = new ArrayList<>();
    frames(cast).ifPresent(charts::add);
    cues(cast).ifPresent(charts::add);
    profile(cast).ifPresent(charts::add);
    return charts;
  }

  private static Optional<Chart> frames(Cast cast) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (FrameShare share : cast.comparison().frames()) {
      rows.computeIfAbsent(share.frame(), frame -> new ArrayList<>())
          .add(
              new Row(
                  cast.source(share.source()),
                  Optional.of(share.share()),
                  Passages.frame(share.source(), share.frame())));
    }
    double highest = highest(rows.values().stream().flatMap(List::stream).toList());
    Scale scale = Scale.fromZero(highest, true);
    List<Panel> panels = new ArrayList<>();
    rows.forEach(
        (frame, dots) ->
            panels.add(new Panel(Written.words(frame), dots, scale, Optional.empty())));
    return chart(
        cast,
        panels,
        "frames",
        "Which frames each source puts the matter in",
        "Share of the source's sentences in each frame, with its 95% interval. A sentence can be in several frames.",
        "Share of sentences");
  }

  private static Optional<Chart> cues(Cast cast) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    Map<String, Double> references = new LinkedHashMap<>();
    for (CueRate rate : cast.comparison().language()) {
      if (!rate.cue().equals("*") || !rate.voice().equals("all")) {
        continue;
      }
      rate.reference().ifPresent(value -> references.put(rate.category(), value));
      rows.computeIfAbsent(rate.category(), device -> new ArrayList<>())
          .add(
              new Row(
                  cast.source(rate.source()),
                  Optional.of(rate.per1000()),
                  Passages.cue(rate.source(), rate.category(), "*", "all")));
    }
    List<Panel> panels = new ArrayList<>();
    rows.forEach(
        (device, dots) -> {
          Optional<Double> reference = Optional.ofNullable(references.get(device));
          Scale scale = Scale.fromZero(Math.max(highest(dots), reference.orElse(0.0)), false);
          panels.add(new Panel(Written.words(device), dots, scale, reference));
        });
    return chart(
        cast,
        panels,
        "language",
        "How often each device of one-sided language is used",
        "Cues in 1,000 words with the 95% interval. The dashed line is the rate in ordinary news sentences. Each panel has its own axis.",
        "Cues in 1,000 words");
  }

  private static String evidence(OneSidedness value) {
    if (value.dimension().equals("loaded-sentences")) {
      return Passages.loaded(value.source());
    }
    return value.evidence().isEmpty() ? "" : Passages.sentences(value.evidence());
  }

  private static Optional<Chart> profile(Cast cast) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    Map<String, Double> references = new LinkedHashMap<>();
    for (OneSidedness value : cast.comparison().profiles()) {
      value.reference().ifPresent(r -> references.put(value.dimension(), r));
      rows.computeIfAbsent(value.dimension(), dimension -> new ArrayList<>())
          .add(new Row(cast.source(value.source()), Optional.of(value.value()), evidence(value)));
    }
    List<Panel> panels = new ArrayList<>();
    rows.forEach(
        (dimension, dots) -> {
          Optional<Double> reference = Optional.ofNullable(references.get(dimension));
          boolean percent = !dimension.equals("portrayal-gap");
          double most = Math.max(highest(dots), reference.orElse(0.0));
          Scale scale =
              percent
                  ? Scale.fromZero(Math.min(1, most), true)
                  : new Scale(lowest(dots) < 0 ? -2 : 0, 2, 0.5, false);
          panels.add(new Panel(Written.words(dimension), dots, scale, reference));
        });
    return chart(
        cast,
        panels,
        "one-sidedness",
        "One-sidedness, dimension by dimension, never summed",
        "Each dimension in its own unit with the 95% interval. The dashed line is the value in ordinary news sentences, where it is known.",
        "");
  }

  private static Optional<Chart> chart(
      Cast cast, List<Panel> panels, String id, String title, String subtitle, String unit) {
    if (panels.isEmpty()) {
      return Optional.empty();
    }
    String description =
        panels.size()
            + " panels with a dot and an interval for each source. The figures stand in the table beside it.";
    return Optional.of(
        new Chart(
            id, title, subtitle, description, new PanelDrawing(cast.sources(), panels, unit, 3)));
  }

  private static double highest(List<Row> rows) {
    return extreme(rows, Estimate.Measured::high, Math::max);
  }

  private static double lowest(List<Row> rows) {
    return extreme(rows, Estimate.Measured::low, Math::min);
  }

  private static double extreme(
      List<Row> rows,
      ToDoubleFunction<Estimate.Measured> end,
      java.util.function.DoubleBinaryOperator pick) {
    return rows.stream()
        .flatMap(row -> row.estimate().stream())
        .filter(Estimate.Measured.class::isInstance)
        .map(Estimate.Measured.class::cast)
        .mapToDouble(end)
        .reduce(pick)
        .orElse(0);
  }
}
