package org.parallax.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.core.actor.Actor;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.Estimate;
import org.parallax.report.chart.Palette;
import org.parallax.report.chart.Written;
import org.parallax.report.page.TableView.Cell;
import org.parallax.report.page.TableView.Column;
import org.parallax.report.passage.Passages;

/** The tables beside the charts: the rows of the comparison as people read them. */
final class DataTables {

  private static final String WITHHELD = "too few";

  private final Comparison comparison;
  private final Map<String, String> names = new HashMap<>();

  DataTables(Comparison comparison) {
    this.comparison = comparison;
    for (Actor actor : comparison.actors()) {
      names.put(actor.id(), actor.name());
    }
  }

  List<TableView> all() {
    return List.of(
        portrayal(),
        contrasts(),
        roles(),
        frames(),
        language(),
        keyness(),
        voices(),
        naming(),
        omissions(),
        profile());
  }

  TableView portrayal() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.Portrayal row : comparison.portrayals()) {
      String query = Passages.sentiment(row.source(), row.actor(), row.voice());
      rows.add(
          List.of(
              Cell.of(name(row.actor())),
              Cell.of(row.source()),
              Cell.of(row.voice()),
              new Cell(score(row.score()), row.mentions() == 0 ? "" : query, colour(row.score())),
              Cell.of(interval(row.score(), true)),
              row.mentions() == 0
                  ? Cell.of(0)
                  : Cell.linked(Integer.toString(row.mentions()), query),
              Cell.of(Written.percent(row.negative())),
              Cell.of(Written.percent(row.neutral())),
              Cell.of(Written.percent(row.positive())),
              Cell.of(row.verdict().label())));
    }
    return new TableView(
        "portrayal",
        "Sentiment toward each actor, by source and voice",
        columns(
            "Actor",
            "Source",
            "Voice",
            "#Score",
            "#95% interval",
            "#Mentions",
            "#Negative",
            "#Neutral",
            "#Positive",
            "Verdict"),
        rows);
  }

  TableView contrasts() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.Contrast row : comparison.contrasts()) {
      rows.add(
          List.of(
              Cell.of(name(row.actor())),
              Cell.of(row.sourceA()),
              Cell.of(row.sourceB()),
              Cell.linked(
                  score(row.difference()),
                  Passages.contrast(row.actor(), row.sourceA(), row.sourceB())),
              Cell.of(interval(row.difference(), true)),
              Cell.of(decimals(row.effectSize(), 2)),
              Cell.of(decimals(row.p(), 3)),
              Cell.of(decimals(row.q(), 3))));
    }
    return new TableView(
        "contrasts",
        "Differences between two sources (A minus B), with Hedges’ g and p adjusted over the report (q)",
        columns("Actor", "Source A", "Source B", "#Difference", "#95% interval", "#g", "#p", "#q"),
        rows);
  }

  TableView roles() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.RoleProfile row : comparison.roles()) {
      String source = row.source();
      String actor = row.actor();
      rows.add(
          List.of(
              Cell.of(name(actor)),
              Cell.of(source),
              Cell.linked(
                  share(row.agent()), Passages.action(source, actor, "agent", "passive_agent")),
              Cell.of(interval(row.agent(), false)),
              Cell.linked(
                  share(row.patient()),
                  Passages.action(source, actor, "patient", "agentless_patient")),
              Cell.linked(
                  share(row.agentless()), Passages.action(source, actor, "agentless_patient")),
              Cell.linked(share(row.protagonist()), Passages.role(source, actor, "protagonist")),
              Cell.linked(share(row.antagonist()), Passages.role(source, actor, "antagonist")),
              Cell.linked(share(row.innocent()), Passages.role(source, actor, "innocent")),
              Cell.of(row.agent().n())));
    }
    return new TableView(
        "roles",
        "Parts in acts and narrative roles, as shares",
        columns(
            "Actor",
            "Source",
            "#Agent",
            "#95% interval",
            "#Patient",
            "#Agent not named",
            "#Protagonist",
            "#Antagonist",
            "#Innocent",
            "#Parts"),
        rows);
  }

  TableView frames() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.FrameShare row : comparison.frames()) {
      rows.add(
          List.of(
              Cell.of(Written.words(row.frame())),
              Cell.of(row.source()),
              Cell.linked(
                  Integer.toString(row.sentences()), Passages.frame(row.source(), row.frame())),
              Cell.of(share(row.share())),
              Cell.of(interval(row.share(), false))));
    }
    return new TableView(
        "frames",
        "Share of the sentences in each frame",
        columns("Frame", "Source", "#Sentences", "#Share", "#95% interval"),
        rows);
  }

  TableView language() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.CueRate row : comparison.language()) {
      rows.add(
          List.of(
              Cell.of(Written.words(row.category())),
              Cell.of(row.cue().equals("*") ? "all of them" : row.cue()),
              Cell.of(row.source()),
              Cell.of(row.voice()),
              Cell.linked(
                  Integer.toString(row.count()),
                  Passages.cue(row.source(), row.category(), row.cue(), row.voice())),
              Cell.of(rate(row.per1000())),
              Cell.of(rateInterval(row.per1000())),
              Cell.of(row.reference().map(r -> decimals(r, 1)).orElse(""))));
    }
    return new TableView(
        "language",
        "Cues in 1,000 words, beside ordinary news sentences",
        columns(
            "Device",
            "Cue",
            "Source",
            "Voice",
            "#Count",
            "#In 1,000 words",
            "#95% interval",
            "#Reference"),
        rows);
  }

  TableView keyness() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.KeyTerm row : comparison.keyness()) {
      rows.add(
          List.of(
              Cell.linked(row.term(), Passages.term(row.source(), row.term())),
              Cell.of(row.source()),
              Cell.of(row.count()),
              Cell.of(decimals(row.rate(), 2)),
              Cell.of(decimals(row.otherRate(), 2)),
              Cell.of(decimals(row.logOdds(), 2)),
              Cell.of(decimals(row.z(), 1)),
              Cell.of(decimals(row.q(), 3))));
    }
    return new TableView(
        "keyness",
        "Words typical of each source: weighted log-odds against the other sources",
        columns(
            "Term",
            "Source",
            "#Count",
            "#In 1,000 words",
            "#In the others",
            "#Log-odds",
            "#z",
            "#q"),
        rows);
  }

  TableView voices() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.VoiceShare row : comparison.voices()) {
      String words = Integer.toString(row.words());
      rows.add(
          List.of(
              Cell.of(row.speaker()),
              Cell.of(row.source()),
              Cell.of(row.kind()),
              row.kind().equals("author")
                  ? Cell.of(words)
                  : Cell.linked(
                      words,
                      Passages.speaker(row.source(), row.speaker(), row.actor(), row.kind())),
              Cell.of(Written.percent(row.share()))));
    }
    return new TableView(
        "voices",
        "Words by speaker, as shares of the source",
        columns("Speaker", "Source", "Kind", "#Words", "#Share"),
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
    List<Column> columns = new ArrayList<>(columns("Actor", "Called"));
    List<String> sources = comparison.analyses().stream().map(DocumentAnalysis::id).toList();
    sources.forEach(source -> columns.add(new Column(source, true)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Map<String, Comparison.Naming> counts : byName.values()) {
      Comparison.Naming any = counts.values().iterator().next();
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(name(any.actor())));
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
              Cell.of(name(row.actor())),
              Cell.of(row.source()),
              row.mentions() == 0
                  ? Cell.of(0)
                  : Cell.linked(
                      Integer.toString(row.mentions()),
                      Passages.mentions(row.source(), row.actor())),
              Cell.of(row.present() ? "present" : "absent")));
    }
    return new TableView(
        "omissions",
        "Which actors each source has and lacks",
        columns("Actor", "Source", "#Mentions", "Present"),
        rows);
  }

  TableView profile() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.OneSidedness row : comparison.profiles()) {
      rows.add(
          List.of(
              Cell.of(Written.words(row.dimension())),
              Cell.of(row.source()),
              Cell.of(
                  row.value() instanceof Estimate.Measured m ? decimals(m.point(), 2) : WITHHELD),
              Cell.of(interval(row.value(), true)),
              Cell.of(row.value().n()),
              Cell.of(row.reference().map(r -> decimals(r, 2)).orElse(""))));
    }
    return new TableView(
        "one-sidedness",
        "Dimensions of one-sidedness, apart",
        columns("Dimension", "Source", "#Value", "#95% interval", "#n", "#Reference"),
        rows);
  }

  private String name(String actor) {
    return names.getOrDefault(actor, actor);
  }

  /** Columns by name; those that begin with # are numeric. */
  private static List<Column> columns(String... names) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      boolean numeric = name.startsWith("#");
      columns.add(new Column(numeric ? name.substring(1) : name, numeric));
    }
    return columns;
  }

  private static String colour(Estimate estimate) {
    if (!(estimate instanceof Estimate.Measured measured)) {
      return "";
    }
    java.awt.Color color = Palette.score(measured.point());
    return "background:" + Palette.css(color) + ";color:" + Palette.css(Palette.on(color));
  }

  private static String score(Estimate estimate) {
    return estimate instanceof Estimate.Measured m ? Written.score(m.point()) : WITHHELD;
  }

  private static String share(Estimate estimate) {
    return estimate instanceof Estimate.Measured m ? Written.percent(m.point()) : WITHHELD;
  }

  private static String rate(Estimate estimate) {
    return estimate instanceof Estimate.Measured m ? decimals(m.point(), 1) : WITHHELD;
  }

  private static String interval(Estimate estimate, boolean scores) {
    if (!(estimate instanceof Estimate.Measured m)) {
      return "";
    }
    return scores
        ? Written.number(m.low(), 2) + " to " + Written.number(m.high(), 2)
        : Written.percent(m.low()) + " to " + Written.percent(m.high());
  }

  private static String rateInterval(Estimate estimate) {
    return estimate instanceof Estimate.Measured m
        ? decimals(m.low(), 1) + " to " + decimals(m.high(), 1)
        : "";
  }

  private static String decimals(double number, int decimals) {
    return Double.isFinite(number) ? Written.number(number, decimals) : "";
  }
}
