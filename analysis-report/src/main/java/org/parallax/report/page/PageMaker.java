package org.parallax.report.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;
import org.parallax.core.source.SourceMetadata;
import org.parallax.report.Report;
import org.parallax.report.RunRecord;
import org.parallax.report.chart.Chart;
import org.parallax.report.chart.Written;
import org.parallax.report.page.PageView.Part;
import org.parallax.report.passage.Passages;

/** Makes the page of a comparison: its eleven parts, charts, tables and observations. */
public final class PageMaker {

  private static final double PAPER_WIDTH = 178;
  private static final double PAPER_HEIGHT = 235;
  private static final int PRINTED_ROWS = 60;

  /** The tables that go on paper; the charts show the others with their numbers. */
  private static final List<String> PRINTED_TABLES =
      List.of(
          "portrayal",
          "contrasts",
          "rate-contrasts",
          "roles",
          "events",
          "frames",
          "voices",
          "naming");

  private final Report report;
  private final Comparison comparison;
  private final RunRecord run;
  private final Map<String, Chart> charts = new HashMap<>();
  private final Map<String, TableView> tables = new HashMap<>();

  private PageMaker(Report report, List<Chart> charts) {
    this.report = report;
    this.comparison = report.comparison();
    this.run = report.run();
    charts.forEach(chart -> this.charts.put(chart.id(), chart));
    Stream.of(
            new DataTables(comparison).all(),
            new ActorTables(comparison).all(),
            new DifferenceTables(comparison).all(),
            SectionTables.of(comparison, report.sections()))
        .flatMap(List::stream)
        .forEach(table -> tables.put(table.id(), table));
  }

  /** Writes the page as HTML. */
  public static void write(Report report, List<Chart> charts, Writer out) throws IOException {
    Page.write(new PageMaker(report, charts).view(), out);
  }

  /** The report to be printed as PDF, as HTML with the charts as pictures in it. */
  public static String printed(Report report, List<Chart> charts) throws IOException {
    PageMaker maker = new PageMaker(report, charts);
    PageView view = maker.view();
    List<PrintView.Picture> pictures = new ArrayList<>();
    for (Part part : view.parts()) {
      String heading = part.heading();
      for (FigureView figure : part.figures()) {
        for (Chart chart : charts) {
          if (figure.pictures().get(0).id().equals(chart.id())) {
            pictures.add(onPaper(chart, heading));
            heading = "";
          }
        }
      }
    }
    return Page.printed(new PrintView(view, pictures, maker.printedTables(), Page.printStyle()));
  }

  /** The tables behind the charts, all voices together, the first rows of each. */
  private List<PrintView.PrintedTable> printedTables() {
    List<PrintView.PrintedTable> printed = new ArrayList<>();
    for (String id : PRINTED_TABLES) {
      TableView table = tables.get(id);
      if (table == null || table.rows().isEmpty()) {
        continue;
      }
      List<List<TableView.Cell>> rows =
          table.rows().stream()
              .filter(row -> !id.equals("portrayal") || row.get(2).text().equals("all"))
              .toList();
      int more = rows.size() - PRINTED_ROWS;
      printed.add(
          new PrintView.PrintedTable(
              new TableView(
                  id,
                  table.caption(),
                  table.columns(),
                  rows.subList(0, Math.min(PRINTED_ROWS, rows.size()))),
              more > 0
                  ? written(more, "more row") + " in data/" + id.replace('-', '_') + ".csv"
                  : ""));
    }
    return printed;
  }

  /** As large as at 120 dots an inch, unless the paper is too small. */
  private static PrintView.Picture onPaper(Chart chart, String part) {
    double width = Math.min(PAPER_WIDTH, chart.width() * 25.4 / 120);
    double height = width * chart.height() / chart.width();
    double fitting = height > PAPER_HEIGHT ? width * PAPER_HEIGHT / height : width;
    String address = "data:image/png;base64," + Base64.getEncoder().encodeToString(chart.png());
    return new PrintView.Picture(part, address, chart.description(), (int) fitting);
  }

  private PageView view() {
    String script = Page.script();
    List<TableView> used =
        tables.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    return new PageView(
        run.title(),
        report
                .groupedBy()
                .map(
                    key ->
                        written(report.documents().size(), "source")
                            + " in "
                            + written(report.compared(), "group")
                            + " by "
                            + key)
                .orElseGet(() -> written(report.compared(), "source"))
            + ", "
            + written(comparison.actors().size(), "actor"),
        "What each source says of the same actors and events, and how. Every figure leads to the"
            + " sentences it rests on. It compares these texts; it does not say who is right."
            + (report.isExcerpt() ? " " + Readings.excerpt(report) : ""),
        sources(),
        parts(),
        findings(),
        Readings.measures(),
        MethodPages.all(),
        Readings.budget(report),
        "Made by Parallax "
            + run.versions().getOrDefault("parallax", "")
            + ". This file needs no network and sends nothing. The figures are in data/, the charts"
            + " in charts/, the record of the run in run.json beside it.",
        Page.policy(script),
        Page.style(comparison.analyses().size()),
        script,
        PageJson.common(report, used),
        PageJson.sources(report));
  }

  private List<PageView.Source> sources() {
    List<PageView.Source> sources = new ArrayList<>();
    Map<String, List<DocumentAnalysis>> members = report.members();
    for (DocumentAnalysis analysis : comparison.analyses()) {
      SourceMetadata about = analysis.source();
      String meta =
          Stream.of(
                  report
                      .groupedBy()
                      .map(
                          key ->
                              members.getOrDefault(analysis.id(), List.of()).stream()
                                  .map(DocumentAnalysis::id)
                                  .collect(Collectors.joining(", "))),
                  about.outlet(),
                  about.author(),
                  about.date().map(Object::toString),
                  about.kind(),
                  Optional.of(String.format("%,d words", analysis.words())),
                  analysis.hasText()
                      ? Optional.<String>empty()
                      : Optional.of("measurements without the text"))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" · "));
      sources.add(new PageView.Source(sources.size(), analysis.id(), about.title(), meta));
    }
    return sources;
  }

  private List<PageView.Finding> findings() {
    List<PageView.Finding> findings = new ArrayList<>();
    for (Comparison.Finding finding : comparison.findings()) {
      boolean none = finding.evidence().isEmpty();
      findings.add(
          new PageView.Finding(
              Written.words(finding.kind()),
              finding.text(),
              none ? "" : Passages.sentences(finding.evidence()),
              "Read " + written(finding.evidence().size(), "passage")));
    }
    return findings;
  }

  private List<Part> parts() {
    return List.of(
        part("at-a-glance", "At a glance", "At a glance", Readings.GLANCE),
        with(
            part(
                "portrayal",
                "Portrayal",
                "How the sources portray the actors",
                Readings.PORTRAYAL,
                figure("portrayal", "portrayal", "portrayal.csv", portrayalChoices())),
            "roll-ups"),
        with(
            part(
                "contrasts",
                "Contrasts",
                "Where the sources part ways",
                Readings.CONTRASTS,
                figure("contrasts", "contrasts", "contrasts.csv", plain("contrasts")),
                figure("map", "positions", "map.csv", plain("map"))),
            "rate-contrasts",
            "distances"),
        with(
            part(
                "roles",
                "Roles",
                "Who does what to whom",
                Readings.ROLES,
                figure("roles", "roles", "roles.csv", plain("roles")),
                figure("narrative-roles", "roles", "roles.csv", plain("narrative-roles"))),
            "events"),
        part(
            "frames",
            "Frames",
            "What the matter is made out to be about",
            Readings.FRAMES,
            figure("frames", "frames", "frames.csv", plain("frames")),
            figure("actor-frames", "actor-frames", "actor_frames.csv", plain("actor-frames"))),
        part(
            "language",
            "Language",
            "How one-sided the language is",
            Readings.LANGUAGE,
            figure("language", "language", "language.csv", plain("language")),
            figure("one-sidedness", "one-sidedness", "one_sidedness.csv", plain("one-sidedness")),
            figure("keyness", "keyness", "keyness.csv", plain("keyness")),
            figure("barcode", "language", "evidence.csv", plain("barcode")),
            figure("arc", "arcs", "arcs.csv", plain("arc"))),
        part(
            "voices",
            "Voices",
            "Who gets to speak",
            Readings.VOICES,
            figure("voices", "voices", "voices.csv", plain("voices"))),
        with(
            part(
                "names",
                "Names",
                "Names and silences",
                Readings.NAMES,
                figure("omissions", "omissions", "omissions.csv", plain("omissions"))),
            "naming"),
        part("talking-points", "Talking points", "The same point in several sources", points()),
        with(
            part("texts", "Each source", "Each source, sentence by sentence", Readings.TEXTS),
            "sections-portrayal",
            "sections-language"),
        part("how-to-read", "How to read", "How to read this", Readings.HOW));
  }

  /** A part with tables beside those of its charts, as far as they have rows. */
  private Part with(Part part, String... ids) {
    return new Part(
        part.id(),
        part.name(),
        part.heading(),
        part.lead(),
        part.figures(),
        Stream.of(ids)
            .flatMap(id -> Optional.ofNullable(tables.get(id)).stream())
            .filter(table -> !table.rows().isEmpty())
            .toList());
  }

  private String points() {
    return comparison.talkingPoints().isEmpty()
        ? "No passage was found in more than one source."
        : Readings.POINTS;
  }

  @SafeVarargs
  private static Part part(
      String id, String name, String heading, String lead, Optional<FigureView>... figures) {
    return new Part(
        id, name, heading, lead, Stream.of(figures).flatMap(Optional::stream).toList(), List.of());
  }

  private Optional<FigureView> figure(
      String id, String table, String csv, List<FigureView.Picture> pictures) {
    Chart chart = charts.get(id);
    if (chart == null) {
      return Optional.empty();
    }
    return Optional.of(
        new FigureView(
            "figure-" + id,
            chart.title(),
            chart.subtitle(),
            pictures,
            table,
            csv,
            MethodPages.ofTable(table)));
  }

  private List<FigureView.Picture> plain(String id) {
    Chart chart = charts.get(id);
    return chart == null ? List.of() : List.of(FigureView.Picture.of("", chart));
  }

  private List<FigureView.Picture> portrayalChoices() {
    Map<String, String> choices =
        Map.of(
            "portrayal", "all voices",
            "portrayal-author", "the author’s own voice",
            "portrayal-quote", "quotes",
            "portrayal-reported", "reported speech");
    return Stream.of("portrayal", "portrayal-author", "portrayal-quote", "portrayal-reported")
        .flatMap(id -> Optional.ofNullable(charts.get(id)).stream())
        .map(chart -> FigureView.Picture.of(choices.getOrDefault(chart.id(), ""), chart))
        .toList();
  }

  private static String written(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
