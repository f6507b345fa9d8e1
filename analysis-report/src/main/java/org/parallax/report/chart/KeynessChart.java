package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.core.compare.Comparison.KeyTerm;
import org.parallax.report.chart.Pen.Align;
import org.parallax.report.passage.Passages;

/** The terms most typical of each source. */
final class KeynessChart implements Drawing {

  private static final int TERMS = 12;
  private static final double TERM_WIDTH = 130;
  private static final double BAR_WIDTH = 90;
  private static final double COUNT_WIDTH = 46;
  private static final double GAP = 24;
  private static final double ROW = 17;

  private final List<String> sources;
  private final List<List<KeyTerm>> terms = new ArrayList<>();
  private final List<List<List<String>>> written = new ArrayList<>();
  private final List<List<String>> heads = new ArrayList<>();
  private final int columns;
  private final double most;
  private final double headHeight;

  private KeynessChart(Cast cast) {
    this.sources = cast.sources();
    this.columns = Math.min(3, sources.size());
    double highest = 1;
    for (String source : sources) {
      List<KeyTerm> typical =
          cast.comparison().keyness().stream()
              .filter(term -> term.source().equals(source) && term.z() > 0 && !term.names())
              .sorted(Comparator.comparingDouble(KeyTerm::z).reversed())
              .limit(TERMS)
              .toList();
      terms.add(typical);
      written.add(
          typical.stream()
              .map(term -> Lettering.wrap(term.term(), Lettering.LABEL, TERM_WIDTH))
              .toList());
      heads.add(Lettering.wrap(source, Lettering.STRONG, columnWidth() - GAP));
      highest = Math.max(highest, typical.stream().mapToDouble(KeyTerm::z).max().orElse(0));
    }
    this.most = highest;
    this.headHeight =
        heads.stream().mapToInt(List::size).max().orElse(1) * Lettering.lineHeight(Lettering.STRONG)
            + 8;
  }

  static Optional<Chart> of(Cast cast) {
    if (cast.comparison().keyness().stream().noneMatch(term -> term.z() > 0 && !term.names())) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            "keyness",
            "The words most typical of each source",
            "Weighted log-odds against the other sources, in standard errors (z), names of actors left out; behind each bar the raw count.",
            "A list of up to twelve terms for each source, longest bar first. The figures stand in the table beside it.",
            new KeynessChart(cast)));
  }

  private static double columnWidth() {
    return TERM_WIDTH + 8 + BAR_WIDTH + COUNT_WIDTH + GAP;
  }

  @Override
  public double width() {
    return columns * columnWidth() - GAP;
  }

  @Override
  public double height() {
    double height = 0;
    for (int first = 0; first < sources.size(); first += columns) {
      height += bandHeight(first);
    }
    return height;
  }

  private double bandHeight(int first) {
    double tallest = 20;
    for (int i = first; i < Math.min(sources.size(), first + columns); i++) {
      tallest = Math.max(tallest, listHeight(i));
    }
    return headHeight + tallest + 18;
  }

  private double listHeight(int source) {
    return written.get(source).stream().mapToDouble(KeynessChart::rowHeight).sum();
  }

  private static double rowHeight(List<String> lines) {
    return ROW + (lines.size() - 1) * Lettering.lineHeight(Lettering.LABEL);
  }

  @Override
  public void draw(Pen pen) {
    double top = 0;
    for (int first = 0; first < sources.size(); first += columns) {
      for (int i = first; i < Math.min(sources.size(), first + columns); i++) {
        drawList(pen, i, (i - first) * columnWidth(), top);
      }
      top += bandHeight(first);
    }
  }

  private void drawList(Pen pen, int source, double x, double top) {
    pen.lines(heads.get(source), x, top + 12, Lettering.STRONG, Palette.INK, Align.LEFT);
    double y = top + headHeight;
    if (terms.get(source).isEmpty()) {
      pen.text("nothing typical", x, y + 12, Lettering.LABEL, Palette.MUTED, Align.LEFT);
    }
    for (int i = 0; i < terms.get(source).size(); i++) {
      KeyTerm term = terms.get(source).get(i);
      List<String> lines = written.get(source).get(i);
      double rowTop = y;
      pen.linked(
          Passages.term(term.source(), term.term()),
          () -> {
            pen.lines(
                lines, x + TERM_WIDTH, rowTop + 12, Lettering.LABEL, Palette.INK, Align.RIGHT);
            double bar = Math.max(1, term.z() / most * BAR_WIDTH);
            pen.fill(x + TERM_WIDTH + 8, rowTop + 3, bar, 10, Palette.source(source));
            pen.text(
                "×" + term.count(),
                x + TERM_WIDTH + 8 + bar + 5,
                rowTop + 11.5,
                Lettering.SMALL,
                Palette.MUTED,
                Align.LEFT);
          });
      y += rowHeight(lines);
    }
  }
}
