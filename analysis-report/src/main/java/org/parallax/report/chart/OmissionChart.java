package org.parallax.report.chart;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.parallax.core.compare.Comparison.Omission;
import org.parallax.report.chart.Pen.Align;
import org.parallax.report.passage.Passages;

/** Which actors each source has and lacks. */
final class OmissionChart {

  private OmissionChart() {}

  static Optional<Chart> of(Cast cast) {
    List<Omission> rows = cast.comparison().omissions();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Cast.Grid<Omission> grid = cast.grid(rows, Omission::actor, Omission::source);
    int most = rows.stream().mapToInt(Omission::mentions).max().orElse(1);
    long absent = rows.stream().filter(row -> !row.present()).count();
    MatrixDrawing matrix =
        new MatrixDrawing(
            cast.actorNames(),
            cast.sources(),
            84,
            24,
            (pen, row, column, x, y, w, h) ->
                grid.at(row, column).ifPresent(cell -> cell(pen, cell, most, x, y, w, h)),
            54,
            (pen, y, width) -> {
              pen.fill(0, y + 12, 24, 12, Palette.share(0.5));
              pen.text("mentions", 30, y + 22, Lettering.SMALL, Palette.MUTED, Align.LEFT);
              pen.frame(95.5, y + 12.5, 24, 12, Palette.INK);
              pen.text("absent", 125, y + 22, Lettering.SMALL, Palette.MUTED, Align.LEFT);
              pen.fill(0, y + 32, 24, 12, Palette.share(0.5));
              pen.fill(1, y + 39, 22, 4, Palette.on(Palette.share(0.5)));
              pen.text(
                  "underlined: quoted or reported too, not only spoken of",
                  30,
                  y + 42,
                  Lettering.SMALL,
                  Palette.MUTED,
                  Align.LEFT);
            });
    return Optional.of(
        new Chart(
            "omissions",
            "Who is spoken of, who is given a voice, and who is not mentioned at all",
            "Mentions of each actor in each source, darker where there are more; a framed cell is an actor that the source does not mention, an underlined number one whose words it gives.",
            "A table of actors by sources with the number of mentions; "
                + absent
                + " of "
                + rows.size()
                + " cells are absences. The figures stand in the table beside it.",
            matrix));
  }

  private static void cell(
      Pen pen, Omission cell, int most, double x, double y, double w, double h) {
    if (!cell.present()) {
      pen.frame(x + 1, y + 1, w - 2, h - 2, Palette.INK);
      pen.text("absent", x + w / 2, y + h / 2 + 3.5, Lettering.SMALL, Palette.INK, Align.CENTRE);
      return;
    }
    pen.linked(
        Passages.mentions(cell.source(), cell.actor()),
        () -> {
          Color color = Palette.share(Math.sqrt((double) cell.mentions() / most));
          pen.fill(x, y, w, h, color);
          pen.text(
              Integer.toString(cell.mentions()),
              x + w / 2,
              y + h / 2 + 4,
              Lettering.NUMBER,
              Palette.on(color),
              Align.CENTRE);
          if (cell.spokenWords() > 0) {
            pen.fill(x + w / 2 - 12, y + h - 5, 24, 2, Palette.on(color));
          }
        });
  }
}
