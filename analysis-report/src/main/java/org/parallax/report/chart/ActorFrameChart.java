package org.parallax.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.actor.Actor;
import org.parallax.core.compare.Comparison.ActorFrame;
import org.parallax.report.chart.Pen.Align;
import org.parallax.report.passage.Passages;

/** In which frames the actors appear, all sources together. */
final class ActorFrameChart {

  /** Fewer sentences say nothing of how they are shared out. */
  private static final int FEWEST = 10;

  /** Sentences in a frame, of so many that mention the actor. */
  private record Counted(int sentences, int of) {
    Counted plus(ActorFrame row) {
      return new Counted(sentences + row.sentences(), of + row.of());
    }
  }

  private ActorFrameChart() {}

  static Optional<Chart> of(Cast cast) {
    Map<String, Map<String, Counted>> counts = new HashMap<>();
    Set<String> frames = new LinkedHashSet<>();
    for (ActorFrame row : cast.comparison().actorFrames()) {
      frames.add(row.frame());
      counts
          .computeIfAbsent(row.actor(), actor -> new HashMap<>())
          .merge(
              row.frame(), new Counted(row.sentences(), row.of()), (old, fresh) -> old.plus(row));
    }
    List<String> columns = new ArrayList<>(frames);
    List<Actor> actors =
        cast.comparison().actors().stream()
            .filter(
                actor ->
                    counts.getOrDefault(actor.id(), Map.of()).values().stream()
                        .anyMatch(cell -> cell.of() >= FEWEST))
            .toList();
    if (actors.isEmpty() || columns.isEmpty()) {
      return Optional.empty();
    }
    MatrixDrawing matrix =
        new MatrixDrawing(
            actors.stream().map(Actor::name).toList(),
            columns.stream().map(Written::words).toList(),
            62,
            24,
            (pen, row, column, x, y, w, h) -> {
              String actor = actors.get(row).id();
              String frame = columns.get(column);
              Counted cell =
                  counts.getOrDefault(actor, Map.of()).getOrDefault(frame, new Counted(0, 1));
              cell(pen, cell, Passages.framed("", frame, actor), x, y, w, h);
            },
            34,
            (pen, y, width) -> {
              pen.fill(0, y + 12, 24, 12, Palette.share(0.5));
              pen.text(
                  "share of the actor’s sentences; empty where none is in the frame",
                  30,
                  y + 22,
                  Lettering.SMALL,
                  Palette.MUTED,
                  Align.LEFT);
            });
    return Optional.of(
        new Chart(
            "actor-frames",
            "In which frames each actor appears, all sources together",
            "Of the sentences that mention the actor, the share in each frame; a sentence can be in several frames or in none. Actors"
                + " with at least "
                + FEWEST
                + " such sentences; longer sources weigh more. By source and with intervals in the table.",
            "A table of "
                + actors.size()
                + " actors by "
                + columns.size()
                + " frames with shares. The figures stand in the table beside it.",
            matrix));
  }

  private static void cell(
      Pen pen, Counted cell, String query, double x, double y, double w, double h) {
    if (cell.sentences() == 0) {
      pen.frame(x + 0.5, y + 0.5, w - 1, h - 1, Palette.FAINT);
      return;
    }
    double share = (double) cell.sentences() / cell.of();
    Color color = Palette.share(Math.sqrt(share));
    pen.linked(
        query,
        () -> {
          pen.fill(x, y, w, h, color);
          pen.text(
              Written.percent(share),
              x + w / 2,
              y + h / 2 + 4,
              Lettering.NUMBER,
              Palette.on(color),
              Align.CENTRE);
        });
  }
}
