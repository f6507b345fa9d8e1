package org.parallax.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.EventWordings.EventWording;
import org.parallax.report.chart.Written;
import org.parallax.report.page.TableView.Cell;
import org.parallax.report.page.TableView.Column;
import org.parallax.report.passage.Passages;

/** Tables on the actors: their parts, frames, names, silences, and whom event wordings name. */
final class ActorTables {

  private final Comparison comparison;
  private final Labels labels;

  ActorTables(Comparison comparison) {
    this.comparison = comparison;
    this.labels = new Labels(comparison);
  }

  List<TableView> all() {
    return List.of(roles(), events(), actorFrames(), rollUps(), naming(), omissions());
  }

  TableView roles() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.RoleProfile row : comparison.roles()) {
      String source = row.source();
      String actor = row.actor();
      rows.add(
          List.of(
              Cell.of(labels.actor(actor)),
              Cell.of(source),
              Cell.linked(
                  Cells.share(row.agent()),
                  Passages.action(source, actor, "agent", "passive_agent")),
              Cell.of(Cells.interval(row.agent(), false)),
              Cell.linked(
                  Cells.share(row.patient()),
                  Passages.action(source, actor, "patient", "agentless_patient")),
              Cell.linked(
                  Cells.share(row.agentless()),
                  Passages.action(source, actor, "agentless_patient")),
              Cell.linked(
                  Cells.share(row.protagonist()), Passages.role(source, actor, "protagonist")),
              Cell.linked(
                  Cells.share(row.antagonist()), Passages.role(source, actor, "antagonist")),
              Cell.linked(Cells.share(row.innocent()), Passages.role(source, actor, "innocent")),
              Cell.linked(Cells.share(row.none()), Passages.role(source, actor, "none")),
              Cell.of(row.agent().n())));
    }
    return new TableView(
        "roles",
        "Parts in acts and narrative roles, as shares",
        Cells.columns(
            "Actor",
            "Source",
            "#Agent",
            "#95% interval",
            "#Patient",
            "#Agent not named",
            "#Protagonist",
            "#Antagonist",
            "#Innocent",
            "#No role",
            "#Parts"),
        rows);
  }

  /** The same event, wordings side by side. */
  TableView events() {
    List<List<Cell>> rows = new ArrayList<>();
    for (EventWording row : comparison.eventWordings()) {
      rows.add(
          List.of(
              Cell.of(labels.actor(row.event())),
              Cell.of(row.wording()),
              Cell.of(row.source()),
              Cells.count(row.count(), Passages.sentences(row.passages())),
              Cell.of(labels.counted(row.agents())),
              Cell.of(row.unnamed())));
    }
    return new TableView(
        "events",
        "The same event in different words, and who is named as its agent",
        Cells.columns(
            "Event", "Called", "Source", "#Sentences", "Named as agent", "#No agent named"),
        rows);
  }

  TableView actorFrames() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.ActorFrame row : comparison.actorFrames()) {
      if (row.sentences() == 0) {
        continue;
      }
      rows.add(
          List.of(
              Cell.of(labels.actor(row.actor())),
              Cell.of(Written.words(row.frame())),
              Cell.of(row.source()),
              Cells.count(row.sentences(), Passages.framed(row.source(), row.frame(), row.actor())),
              Cell.of(row.of()),
              Cell.of(Cells.share(row.share())),
              Cell.of(Cells.interval(row.share(), false))));
    }
    return new TableView(
        "actor-frames",
        "In which frames each actor appears: of the sentences that mention it, those in the frame",
        Cells.columns("Actor", "Frame", "Source", "#Sentences", "#Of", "#Share", "#95% interval"),
        rows);
  }

  TableView rollUps() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.Portrayal row : comparison.rollUps()) {
      rows.add(
          List.of(
              Cell.of(labels.actor(row.actor())),
              Cell.of(row.source()),
              new Cell(Cells.score(row.score()), "", Cells.colour(row.score())),
              Cell.of(Cells.interval(row.score(), true)),
              Cell.of(row.mentions()),
              Cell.of(Written.percent(row.negative())),
              Cell.of(Written.percent(row.neutral())),
              Cell.of(Written.percent(row.positive())),
              Cell.of(Cells.verdict(row))));
    }
    return new TableView(
        "roll-ups",
        "Actors together with all that are part of them, in all voices; their mentions are counted"
            + " again here",
        Cells.columns(
            "Actor and its parts",
            "Source",
            "#Score",
            "#95% interval",
            "#Mentions",
            "#Negative",
            "#Neutral",
            "#Positive",
            "Verdict"),
        rows);
  }

  /** One row for each actor and name, one column for each source. */
  TableView naming() {
    Map<String, Map<String, Comparison.Naming>> byName = new LinkedHashMap<>();
    for (Comparison.Naming row : comparison.naming()) {
      byName
          .computeIfAbsent(row.actor() + "\n" + row.label(), key -> new HashMap<>())
          .put(row.source(), row);
    }
    List<Column> columns = new ArrayList<>(Cells.columns("Actor", "Called"));
    List<String> sources = comparison.analyses().stream().map(DocumentAnalysis::id).toList();
    sources.forEach(source -> columns.add(new Column(source, true)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Map<String, Comparison.Naming> counts : byName.values()) {
      Comparison.Naming any = counts.values().iterator().next();
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(labels.actor(any.actor())));
      row.add(Cell.of(any.label()));
      for (String source : sources) {
        Comparison.Naming naming = counts.get(source);
        row.add(
            naming == null || naming.count() == 0
                ? Cell.of("")
                : Cell.linked(
                    Integer.toString(naming.count()),
                    Passages.named(source, any.actor(), any.label())));
      }
      rows.add(row);
    }
    return new TableView("naming", "What each source calls an actor, and how often", columns, rows);
  }

  TableView omissions() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.Omission row : comparison.omissions()) {
      rows.add(
          List.of(
              Cell.of(labels.actor(row.actor())),
              Cell.of(row.source()),
              row.mentions() == 0
                  ? Cell.of(0)
                  : Cell.linked(
                      Integer.toString(row.mentions()),
                      Passages.mentions(row.source(), row.actor())),
              Cell.of(row.present() ? "present" : "absent"),
              Cells.count(row.spokenWords(), Passages.spoken(row.source(), row.actor()))));
    }
    return new TableView(
        "omissions",
        "Which actors each source has and lacks, and how many words it lets them say",
        Cells.columns("Actor", "Source", "#Mentions", "Present", "#Quoted or reported words"),
        rows);
  }
}
