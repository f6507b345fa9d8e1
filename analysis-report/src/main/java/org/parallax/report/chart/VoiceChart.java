package org.parallax.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.compare.Comparison.VoiceShare;
import org.parallax.report.chart.Pen.Align;
import org.parallax.report.passage.Passages;

/** Who gets to speak: each source as one bar, cut by kind of voice, and its foremost speakers. */
final class VoiceChart implements Drawing {

  private static final Map<String, Color> KINDS = new LinkedHashMap<>();
  private static final int SPEAKERS = 3;
  private static final double BAR_WIDTH = 520;
  private static final double BAR_HEIGHT = 20;

  static {
    KINDS.put("author", new Color(0xC9CFD6));
    KINDS.put("actor", new Color(0x0F5A94));
    KINDS.put("named", new Color(0x56A0CF));
    KINDS.put("unnamed", new Color(0xE0A458));
    KINDS.put("unresolved", new Color(0xA86B1F));
  }

  private static final Map<String, String> NAMES =
      Map.of(
          "author", "author’s own voice",
          "actor", "actors of the register",
          "named", "others by name",
          "unnamed", "speakers without a name",
          "unresolved", "speaker not found");

  private final List<String> sources;
  private final List<Map<String, Double>> shares = new ArrayList<>();
  private final List<Integer> words = new ArrayList<>();
  private final List<List<String>> labels = new ArrayList<>();
  private final List<List<String>> notes = new ArrayList<>();
  private final double labelWidth;

  private VoiceChart(Cast cast) {
    this.sources = cast.sources();
    for (String source : sources) {
      List<VoiceShare> rows =
          cast.comparison().voices().stream().filter(v -> v.source().equals(source)).toList();
      Map<String, Double> byKind = new LinkedHashMap<>();
      KINDS.keySet().forEach(kind -> byKind.put(kind, 0.0));
      rows.forEach(row -> byKind.merge(row.kind(), row.share(), Double::sum));
      shares.add(byKind);
      words.add(rows.stream().mapToInt(VoiceShare::words).sum());
      labels.add(Lettering.wrap(source, Lettering.LABEL, 170));
      notes.add(Lettering.wrap(foremost(rows), Lettering.SMALL, BAR_WIDTH));
    }
    this.labelWidth =
        labels.stream().mapToDouble(l -> Lettering.widest(l, Lettering.LABEL)).max().orElse(0) + 12;
  }

  static Optional<Chart> of(Cast cast) {
    if (cast.comparison().voices().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            "voices",
            "Who gets to speak in each source",
            "Share of the source’s words by whose voice they stand in; n words. Below each bar, those who are given most words.",
            "A bar for each source, cut into the author’s own voice and the voices of others."
                + " The figures stand in the table beside it.",
            new VoiceChart(cast)));
  }

  private static String foremost(List<VoiceShare> rows) {
    List<String> speakers =
        rows.stream()
            .filter(row -> !row.kind().equals("author") && !row.kind().equals("unresolved"))
            .sorted((a, b) -> Integer.compare(b.words(), a.words()))
            .limit(SPEAKERS)
            .map(row -> row.speaker() + " " + Written.percent(row.share()))
            .toList();
    return speakers.isEmpty() ? "nobody else speaks" : String.join(" · ", speakers);
  }

  @Override
  public double width() {
    return labelWidth + BAR_WIDTH + 70;
  }

  @Override
  public double height() {
    double height = 30;
    for (int i = 0; i < sources.size(); i++) {
      height += rowHeight(i);
    }
    return height;
  }

  private double rowHeight(int row) {
    double below = notes.get(row).size() * Lettering.lineHeight(Lettering.SMALL) + 14;
    double label = labels.get(row).size() * Lettering.lineHeight(Lettering.LABEL) + 8;
    return Math.max(BAR_HEIGHT + below, label);
  }

  @Override
  public void draw(Pen pen) {
    double x = labelWidth;
    for (Map.Entry<String, Color> kind : KINDS.entrySet()) {
      String name = NAMES.getOrDefault(kind.getKey(), kind.getKey());
      pen.fill(x, 0, 11, 11, kind.getValue());
      pen.text(name, x + 15, 9.5, Lettering.SMALL, Palette.MUTED, Align.LEFT);
      x += 15 + Lettering.width(name, Lettering.SMALL) + 14;
    }
    double y = 26;
    for (int i = 0; i < sources.size(); i++) {
      drawRow(pen, i, y);
      y += rowHeight(i);
    }
  }

  private void drawRow(Pen pen, int row, double y) {
    pen.lines(labels.get(row), labelWidth - 10, y + 14, Lettering.LABEL, Palette.INK, Align.RIGHT);
    double x = labelWidth;
    for (Map.Entry<String, Double> part : shares.get(row).entrySet()) {
      double width = Math.min(part.getValue() * BAR_WIDTH, labelWidth + BAR_WIDTH - x);
      if (width <= 0) {
        continue;
      }
      Color color = KINDS.getOrDefault(part.getKey(), Palette.PLAIN);
      String query =
          part.getKey().equals("author") ? "" : Passages.speakers(sources.get(row), part.getKey());
      double left = x;
      pen.linked(query, () -> drawPart(pen, part.getValue(), color, left, y, width));
      x += width;
    }
    pen.text(
        "n " + String.format("%,d", words.get(row)),
        labelWidth + BAR_WIDTH + 8,
        y + 14,
        Lettering.SMALL,
        Palette.MUTED,
        Align.LEFT);
    pen.lines(
        notes.get(row),
        labelWidth,
        y + BAR_HEIGHT + 12,
        Lettering.SMALL,
        Palette.MUTED,
        Align.LEFT);
  }

  private static void drawPart(
      Pen pen, double share, Color color, double x, double y, double width) {
    pen.fill(x, y, Math.max(0.4, width - 1), BAR_HEIGHT, color);
    String words = Written.percent(share);
    if (Lettering.width(words, Lettering.SMALL) + 6 < width) {
      pen.text(words, x + width / 2, y + 13.5, Lettering.SMALL, Palette.on(color), Align.CENTRE);
    }
  }
}
