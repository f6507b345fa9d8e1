package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.compare.ArcPart;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.Estimate;
import org.parallax.report.chart.Written;
import org.parallax.report.page.TableView.Cell;
import org.parallax.report.passage.Passages;

/** The tables beside the charts: the rows of the comparison as people read them. */
final class DataTables {

  private final Comparison comparison;
  private final Labels labels;

  DataTables(Comparison comparison) {
    this.comparison = comparison;
    this.labels = new Labels(comparison);
  }

  List<TableView> all() {
    return List.of(
        portrayal(), contrasts(), frames(), language(), keyness(), voices(), arcs(), profile());
  }

  TableView portrayal() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.Portrayal row : comparison.portrayals()) {
      String query = Passages.sentiment(row.source(), row.actor(), row.voice());
      rows.add(
          List.of(
              Cell.of(labels.actor(row.actor())),
              Cell.of(row.source()),
              Cell.of(row.voice()),
              new Cell(
                  Cells.score(row.score()),
                  row.mentions() == 0 ? "" : query,
                  Cells.colour(row.score())),
              Cell.of(Cells.interval(row.score(), true)),
              row.mentions() == 0
                  ? Cell.of(0)
                  : Cell.linked(Integer.toString(row.mentions()), query),
              Cell.of(Written.percent(row.negative())),
              Cell.of(Written.percent(row.neutral())),
              Cell.of(Written.percent(row.positive())),
              Cell.of(Cells.verdict(row))));
    }
    return new TableView(
        "portrayal",
        "Sentiment toward each actor, by source and voice",
        Cells.columns(
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
              Cell.of(labels.actor(row.actor())),
              Cell.of(row.sourceA()),
              Cell.of(Cells.other(row.sourceB())),
              Cell.linked(
                  Cells.score(row.difference()),
                  Passages.contrast(row.actor(), row.sourceA(), row.sourceB())),
              Cell.of(Cells.interval(row.difference(), true)),
              Cell.of(Cells.decimals(row.effectSize(), 2)),
              Cell.of(Cells.decimals(row.p(), 3)),
              Cell.of(Cells.decimals(row.q(), 3))));
    }
    return new TableView(
        "contrasts",
        "Differences between two sources (A minus B), with Hedges’ g and p adjusted over the report (q)",
        Cells.columns(
            "Actor", "Source A", "Source B", "#Difference", "#95% interval", "#g", "#p", "#q"),
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
              Cell.of(Cells.share(row.share())),
              Cell.of(Cells.interval(row.share(), false))));
    }
    return new TableView(
        "frames",
        "Share of the sentences in each frame",
        Cells.columns("Frame", "Source", "#Sentences", "#Share", "#95% interval"),
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
              Cell.of(Cells.rate(row.per1000())),
              Cell.of(Cells.rateInterval(row.per1000())),
              Cell.of(row.reference().map(r -> Cells.decimals(r, 1)).orElse(""))));
    }
    return new TableView(
        "language",
        "Cues in 1,000 words, beside ordinary news sentences",
        Cells.columns(
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
              Cell.of(Cells.decimals(row.rate(), 2)),
              Cell.of(Cells.decimals(row.otherRate(), 2)),
              Cell.of(Cells.decimals(row.logOdds(), 2)),
              Cell.of(Cells.decimals(row.z(), 1)),
              Cell.of(Cells.decimals(row.q(), 3)),
              Cell.of(Cells.decimals(row.dispersion(), 2)),
              Cell.of(row.names() ? "name" : "")));
    }
    return new TableView(
        "keyness",
        "Words typical of each source: weighted log-odds against the other sources",
        Cells.columns(
            "Term",
            "Source",
            "#Count",
            "#In 1,000 words",
            "#In the others",
            "#Log-odds",
            "#z",
            "#q",
            "#Dispersion",
            "Kind"),
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
              Cell.of(Written.percent(row.share())),
              Cell.of(Cells.interval(row.range(), false))));
    }
    return new TableView(
        "voices",
        "Words by speaker, as shares of the source",
        Cells.columns("Speaker", "Source", "Kind", "#Words", "#Share", "#95% interval"),
        rows);
  }

  /** The stretches of all actors together, as the chart shows them. */
  TableView arcs() {
    List<List<Cell>> rows = new ArrayList<>();
    for (ArcPart row : comparison.arcs()) {
      if (row.actor().equals("*")) {
        boolean scores = row.measure().equals("portrayal");
        rows.add(
            List.of(
                Cell.of(scores ? "Sentiment, all actors" : "Loaded sentences"),
                Cell.of(row.source()),
                Cell.of(row.part() + " of " + row.parts()),
                Cell.of(scores ? Cells.score(row.value()) : Cells.share(row.value())),
                Cell.of(Cells.interval(row.value(), scores)),
                Cell.of(row.value().n())));
      }
    }
    return new TableView(
        "arcs",
        "Sentiment and loaded wording from the beginning to the end of each source",
        Cells.columns("What", "Source", "#Stretch", "#Value", "#95% interval", "#n"),
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
                  row.value() instanceof Estimate.Measured m
                      ? Cells.decimals(m.point(), 2)
                      : Cells.WITHHELD),
              Cell.of(Cells.interval(row.value(), true)),
              row.evidence().isEmpty()
                  ? Cell.of(row.value().n())
                  : Cell.linked(
                      Integer.toString(row.value().n()), Passages.sentences(row.evidence())),
              Cell.of(row.reference().map(r -> Cells.decimals(r, 2)).orElse("")),
              Cell.of(row.detail())));
    }
    return new TableView(
        "one-sidedness",
        "Dimensions of one-sidedness, apart",
        Cells.columns(
            "Dimension", "Source", "#Value", "#95% interval", "#n", "#Reference", "Detail"),
        rows);
  }
}
