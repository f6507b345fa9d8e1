package org.parallax.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.actor.Actor;
import org.parallax.core.compare.Comparison.Portrayal;
import org.parallax.core.compare.Estimate;
import org.parallax.report.chart.Pen.Align;
import org.parallax.report.passage.Passages;

/** How each source portrays each actor: the heatmap, by voice, and the contrasts. */
final class PortrayalCharts {

  private static final List<String> VOICES = List.of("all", "author", "quote", "reported");

  private PortrayalCharts() {}

  static List<Chart> of(Cast cast) {
    List<Chart> charts = new ArrayList<>();
    for (String voice : VOICES) {
      List<Portrayal> rows =
          cast.comparison().portrayals().stream().filter(p -> p.voice().equals(voice)).toList();
      if (!rows.isEmpty()) {
        charts.add(heatmap(cast, voice, rows));
      }
    }
    contrasts(cast).ifPresent(charts::add);
    return charts;
  }

  private static Chart heatmap(Cast cast, String voice, List<Portrayal> rows) {
    Cast.Grid<Portrayal> grid = cast.grid(rows, Portrayal::actor, Portrayal::source);
    MatrixDrawing matrix =
        new MatrixDrawing(
            cast.actorNames(),
            cast.sources(),
            84,
            34,
            (pen, row, column, x, y, w, h) ->
                grid.at(row, column)
                    .ifPresentOrElse(
                        cell -> portrayalCell(pen, cell, x, y, w, h),
                        () -> absentCell(pen, x, y, w, h)),
            52,
            PortrayalCharts::scoreLegend);
    String whose =
        switch (voice) {
          case "author" -> "in its own voice";
          case "quote" -> "in the words it quotes";
          case "reported" -> "in the speech it reports";
          default -> "in all voices together";
        };
    return new Chart(
        voice.equals("all") ? "portrayal" : "portrayal-" + voice,
        "How each source portrays each actor, " + whose,
        "Mean sentiment toward the actor's mentions, from −1 (negative) to +1 (positive); n mentions below.",
        "A table of actors by sources. "
            + rows.stream().filter(p -> p.score() instanceof Estimate.Measured).count()
            + " cells have a score; the others have too few mentions or none. The figures stand in the table beside it.",
        matrix);
  }

  private static void portrayalCell(
      Pen pen, Portrayal cell, double x, double y, double w, double h) {
    String query = Passages.sentiment(cell.source(), cell.actor(), cell.voice());
    if (cell.mentions() == 0) {
      absentCell(pen, x, y, w, h);
    } else if (cell.score() instanceof Estimate.Measured measured) {
      pen.linked(
          query,
          () -> {
            Color color = Palette.score(measured.point());
            Color ink = Palette.on(color);
            pen.fill(x, y, w, h, color);
            double middle = x + w / 2;
            double centre = y + h / 2;
            pen.text(
                Written.score(measured.point()),
                middle,
                centre,
                Lettering.STRONG,
                ink,
                Align.CENTRE);
            pen.text(
                "n " + cell.mentions(), middle, centre + 12, Lettering.SMALL, ink, Align.CENTRE);
          });
    } else {
      pen.linked(query, () -> withheldCell(pen, cell.mentions(), x, y, w, h));
    }
  }

  static void withheldCell(Pen pen, int n, double x, double y, double w, double h) {
    pen.hatch(x + 0.5, y + 0.5, w - 1, h - 1);
    String words = "n " + n;
    double width = Lettering.width(words, Lettering.SMALL) + 8;
    pen.fill(x + (w - width) / 2, y + h / 2 - 7, width, 14, Palette.PAPER);
    pen.text(words, x + w / 2, y + h / 2 + 3.5, Lettering.SMALL, Palette.MUTED, Align.CENTRE);
  }

  static void absentCell(Pen pen, double x, double y, double w, double h) {
    pen.frame(x + 0.5, y + 0.5, w - 1, h - 1, Palette.FAINT);
    pen.text("–", x + w / 2, y + h / 2 + 4, Lettering.SMALL, Palette.MUTED, Align.CENTRE);
  }

  private static void scoreLegend(Pen pen, double y, double width) {
    double top = y + 16;
    double bar = 200;
    for (int i = 0; i < 40; i++) {
      double score = -1 + 2 * (i + 0.5) / 40;
      pen.fill(i * bar / 40, top, bar / 40 + 0.3, 10, Palette.score(score));
    }
    pen.text("−1 negative", 0, top + 22, Lettering.SMALL, Palette.MUTED, Align.LEFT);
    pen.text("0", bar / 2, top + 22, Lettering.SMALL, Palette.MUTED, Align.CENTRE);
    pen.text("positive +1", bar, top + 22, Lettering.SMALL, Palette.MUTED, Align.RIGHT);
    double x = bar + 24;
    pen.hatch(x, top - 1, 24, 12);
    pen.text("too few to say", x + 30, top + 9, Lettering.SMALL, Palette.MUTED, Align.LEFT);
    pen.frame(x, top + 14, 24, 12, Palette.FAINT);
    pen.text("–", x + 12, top + 23.5, Lettering.SMALL, Palette.MUTED, Align.CENTRE);
    pen.text("not mentioned", x + 30, top + 23.5, Lettering.SMALL, Palette.MUTED, Align.LEFT);
  }

  private static Optional<Chart> contrasts(Cast cast) {
    List<Portrayal> rows =
        cast.comparison().portrayals().stream().filter(p -> p.voice().equals("all")).toList();
    Cast.Grid<Portrayal> grid = cast.grid(rows, Portrayal::actor, Portrayal::source);
    List<PanelDrawing.Panel> panels = new ArrayList<>();
    List<Actor> actors = cast.comparison().actors();
    for (int actor = 0; actor < actors.size(); actor++) {
      List<PanelDrawing.Row> dots = new ArrayList<>();
      int measured = 0;
      for (int source = 0; source < cast.sources().size(); source++) {
        Optional<Portrayal> cell = grid.at(actor, source).filter(p -> p.mentions() > 0);
        measured += cell.filter(p -> p.score() instanceof Estimate.Measured).isPresent() ? 1 : 0;
        dots.add(
            new PanelDrawing.Row(
                source,
                cell.map(Portrayal::score),
                Passages.sentiment(cast.sources().get(source), actors.get(actor).id(), "all")));
      }
      if (measured >= 2) {
        panels.add(
            new PanelDrawing.Panel(
                actors.get(actor).name(), dots, PanelDrawing.Scale.SCORE, Optional.empty()));
      }
    }
    if (panels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            "contrasts",
            "Where the sources part ways, actor by actor",
            "Mean sentiment toward the actor with its 95% interval, for actors that two sources or more say enough about.",
            panels.size()
                + " panels, one an actor, with a dot and an interval for each source. The figures stand in the table beside it.",
            new PanelDrawing(
                cast.sources(), panels, "Score from −1 (negative) to +1 (positive)", 3)));
  }
}
