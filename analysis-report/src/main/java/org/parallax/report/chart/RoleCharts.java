package org.parallax.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.core.actor.Actor;
import org.parallax.core.compare.Comparison.RoleProfile;
import org.parallax.core.compare.Estimate;
import org.parallax.report.chart.Pen.Align;
import org.parallax.report.passage.Passages;

/** Who does what to whom: grammatical parts and narrative roles. */
final class RoleCharts {

  private static final Color AGENT = new Color(0x3F87BC);
  private static final Color PATIENT = new Color(0xF0B27A);
  private static final Color PROTAGONIST = new Color(0x0F5A94);
  private static final Color ANTAGONIST = new Color(0xD9772B);
  private static final Color INNOCENT = new Color(0x8A8F96);
  private static final double BAR = 9;

  private static final String ELSEWHERE =
      " Actors of whom too little can be told everywhere stand in the table alone.";

  private RoleCharts() {}

  static List<Chart> of(Cast cast) {
    List<Chart> charts = new ArrayList<>();
    parts(cast).ifPresent(charts::add);
    narrative(cast).ifPresent(charts::add);
    return charts;
  }

  private static Optional<Chart> parts(Cast cast) {
    List<RoleProfile> rows =
        cast.comparison().roles().stream()
            .filter(role -> role.agent().n() > 0 || role.patient().n() > 0)
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            "roles",
            "Who acts, who is acted upon, and whose agent is left unnamed",
            "Shares of the actor’s parts in acts, with the 95% interval as a line; n parts. Below, the share of its"
                + " patient parts in which nobody is named as the agent."
                + ELSEWHERE,
            "A table of actors by sources, in each cell bars for the shares of agent, patient and unnamed agent."
                + " The figures stand in the table beside it.",
            matrix(
                cast,
                ofActorsTold(rows, RoleProfile::agent),
                (pen, role, x, y, w) -> {
                  String source = role.source();
                  String actor = role.actor();
                  bar(
                      pen,
                      role.agent(),
                      Passages.action(source, actor, "agent", "passive_agent"),
                      AGENT,
                      x,
                      y,
                      w);
                  bar(
                      pen,
                      role.patient(),
                      Passages.action(source, actor, "patient", "agentless_patient"),
                      PATIENT,
                      x,
                      y + BAR + 4,
                      w);
                  agentless(pen, role, x, y + 2 * (BAR + 4), w);
                },
                RoleProfile::agent,
                (pen, y, width) -> {
                  legend(pen, y, 0, AGENT, "acts");
                  legend(pen, y, 70, PATIENT, "is acted upon");
                  pen.ring(190, y + 17, 3.5, Palette.INK, 1.4);
                  pen.text(
                      "share of that without a named agent",
                      200,
                      y + 21,
                      Lettering.SMALL,
                      Palette.MUTED,
                      Align.LEFT);
                  withheldLegend(pen, y, 390);
                })));
  }

  private static Optional<Chart> narrative(Cast cast) {
    List<RoleProfile> rows =
        cast.comparison().roles().stream().filter(role -> role.protagonist().n() > 0).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            "narrative-roles",
            "Who is cast as the one who does good, does harm, or suffers",
            "Shares of the actor’s mentions that have a narrative role, with the 95% interval as a line; n mentions with a role."
                + ELSEWHERE,
            "A table of actors by sources, in each cell bars for the shares of protagonist, antagonist and innocent."
                + " The figures stand in the table beside it.",
            matrix(
                cast,
                ofActorsTold(rows, RoleProfile::protagonist),
                (pen, role, x, y, w) -> {
                  String source = role.source();
                  String actor = role.actor();
                  bar(
                      pen,
                      role.protagonist(),
                      Passages.role(source, actor, "protagonist"),
                      PROTAGONIST,
                      x,
                      y,
                      w);
                  bar(
                      pen,
                      role.antagonist(),
                      Passages.role(source, actor, "antagonist"),
                      ANTAGONIST,
                      x,
                      y + BAR + 4,
                      w);
                  bar(
                      pen,
                      role.innocent(),
                      Passages.role(source, actor, "innocent"),
                      INNOCENT,
                      x,
                      y + 2 * (BAR + 4),
                      w);
                },
                RoleProfile::protagonist,
                (pen, y, width) -> {
                  legend(pen, y, 0, PROTAGONIST, "protagonist");
                  legend(pen, y, 95, ANTAGONIST, "antagonist");
                  legend(pen, y, 190, INNOCENT, "innocent");
                  withheldLegend(pen, y, 275);
                })));
  }

  /** The rows of actors of whom something can be told in some source; all rows where of none. */
  private static List<RoleProfile> ofActorsTold(
      List<RoleProfile> rows, Function<RoleProfile, Estimate> share) {
    Set<String> told =
        rows.stream()
            .filter(row -> share.apply(row) instanceof Estimate.Measured)
            .map(RoleProfile::actor)
            .collect(Collectors.toSet());
    return told.isEmpty() ? rows : rows.stream().filter(row -> told.contains(row.actor())).toList();
  }

  /** Draws the bars of one actor in one source. */
  @FunctionalInterface
  private interface Bars {
    void draw(Pen pen, RoleProfile role, double x, double y, double width);
  }

  /**
   * A cell of bars for each actor and source.
   *
   * @param share one of the shares of a cell; they are all of the same n and withheld together
   */
  private static MatrixDrawing matrix(
      Cast cast,
      List<RoleProfile> rows,
      Bars bars,
      Function<RoleProfile, Estimate> share,
      MatrixDrawing.LegendPainter legend) {
    Cast.Grid<RoleProfile> grid = cast.grid(rows, RoleProfile::actor, RoleProfile::source);
    List<Actor> actors = cast.comparison().actors();
    List<Integer> shown = new ArrayList<>();
    for (int actor = 0; actor < actors.size(); actor++) {
      for (int source = 0; source < cast.sources().size(); source++) {
        if (grid.at(actor, source).isPresent()) {
          shown.add(actor);
          break;
        }
      }
    }
    return new MatrixDrawing(
        shown.stream().map(actor -> actors.get(actor).name()).toList(),
        cast.sources(),
        112,
        4 * (BAR + 4) + 6,
        (pen, row, column, x, y, w, h) -> {
          pen.fill(x, y + h - 0.5, w, 0.5, Palette.RULE);
          Optional<RoleProfile> role = grid.at(shown.get(row), column);
          if (role.isEmpty()) {
            pen.text("–", x + w / 2, y + h / 2 + 4, Lettering.SMALL, Palette.MUTED, Align.CENTRE);
            return;
          }
          Estimate estimate = share.apply(role.get());
          int count = estimate.n();
          if (estimate instanceof Estimate.Withheld) {
            PortrayalCharts.withheldCell(pen, count, x + 2, y + 3, w - 4, h - 7);
            return;
          }
          double top = y + (h - 4 * (BAR + 4) + 4) / 2;
          bars.draw(pen, role.get(), x + 4, top, w - 44);
          pen.text(
              "n " + count,
              x + 4,
              top + 3 * (BAR + 4) + BAR - 2,
              Lettering.SMALL,
              Palette.MUTED,
              Align.LEFT);
        },
        34,
        legend);
  }

  private static void bar(
      Pen pen, Estimate estimate, String query, Color color, double x, double y, double width) {
    pen.fill(x, y, width, BAR, Palette.FAINT);
    if (estimate instanceof Estimate.Measured measured) {
      pen.linked(
          query,
          () -> {
            pen.fill(x, y, Math.max(0.5, measured.point() * width), BAR, color);
            double middle = y + BAR / 2;
            pen.line(
                x + measured.low() * width,
                middle,
                x + measured.high() * width,
                middle,
                Palette.INK,
                1);
            pen.text(
                Written.percent(measured.point()),
                x + width + 38,
                y + BAR - 0.5,
                Lettering.SMALL,
                Palette.INK,
                Align.RIGHT);
          });
    } else {
      pen.hatch(x, y, width, BAR);
    }
  }

  private static void agentless(Pen pen, RoleProfile role, double x, double y, double width) {
    double middle = y + BAR / 2;
    pen.line(x, middle, x + width, middle, Palette.RULE, 1);
    if (role.agentless() instanceof Estimate.Measured measured) {
      pen.linked(
          Passages.action(role.source(), role.actor(), "agentless_patient"),
          () -> {
            pen.line(
                x + measured.low() * width,
                middle,
                x + measured.high() * width,
                middle,
                Palette.INK,
                1);
            pen.dot(x + measured.point() * width, middle, 3.5, Palette.PAPER);
            pen.ring(x + measured.point() * width, middle, 3.5, Palette.INK, 1.4);
            pen.text(
                Written.percent(measured.point()),
                x + width + 38,
                y + BAR - 0.5,
                Lettering.SMALL,
                Palette.INK,
                Align.RIGHT);
          });
    }
  }

  private static void legend(Pen pen, double y, double x, Color color, String word) {
    pen.fill(x, y + 12, 12, BAR, color);
    pen.text(word, x + 17, y + 20.5, Lettering.SMALL, Palette.MUTED, Align.LEFT);
  }

  private static void withheldLegend(Pen pen, double y, double x) {
    pen.hatch(x, y + 12, 24, BAR);
    pen.text("too few to say", x + 30, y + 20.5, Lettering.SMALL, Palette.MUTED, Align.LEFT);
  }
}
