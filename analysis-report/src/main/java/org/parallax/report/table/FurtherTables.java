package org.parallax.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.core.compare.ArcPart;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.EventWordings.EventWording;
import org.parallax.core.compare.RateContrast;
import org.parallax.core.compare.SectionRow;
import org.parallax.core.compare.SharedPoint;
import org.parallax.core.compare.SourceDistance;
import org.parallax.core.text.SentenceId;
import org.parallax.report.Report;

/** Writes the tables beyond those that the manual lists first: what they rest on or add to them. */
final class FurtherTables {

  private final Report report;
  private final Comparison comparison;
  private final Path folder;

  private FurtherTables(Report report, Path folder) {
    this.report = report;
    this.comparison = report.comparison();
    this.folder = folder;
  }

  static void write(Report report, Path folder) throws IOException {
    FurtherTables tables = new FurtherTables(report, folder);
    tables.sections();
    tables.rollUps();
    tables.rateContrasts();
    tables.actorFrames();
    tables.events();
    tables.oneSidedness();
    tables.arcs();
    tables.points();
    tables.map();
    tables.distances();
    tables.findings();
  }

  private void sections() throws IOException {
    try (CsvFile csv =
        file(
            "sections",
            "source",
            "section",
            "heading",
            "author",
            "words",
            "measure",
            "name",
            "count",
            "value",
            "ci_low",
            "ci_high",
            "verdict")) {
      for (SectionRow row : report.sections()) {
        csv.text(row.source());
        csv.text(row.section().isPresent() ? Integer.toString(row.section().getAsInt()) : "");
        csv.text(row.heading()).text(row.author()).count(row.words());
        csv.text(row.measure()).text(row.name()).count(row.count());
        csv.point(row.value()).interval(row.value()).text(row.verdict()).end();
      }
    }
  }

  private void rollUps() throws IOException {
    try (CsvFile csv =
        file(
            "roll_ups",
            "source",
            "actor",
            "mentions",
            "sentences",
            "score",
            "ci_low",
            "ci_high",
            "negative",
            "neutral",
            "positive",
            "verdict")) {
      for (Comparison.Portrayal row : comparison.rollUps()) {
        Tables.figures(csv.text(row.source()).text(row.actor()), row);
      }
    }
  }

  private void rateContrasts() throws IOException {
    try (CsvFile csv =
        file(
            "rate_contrasts",
            "measure",
            "label",
            "source_a",
            "source_b",
            "difference",
            "ci_low",
            "ci_high",
            "p",
            "q")) {
      for (RateContrast row : comparison.rateContrasts()) {
        csv.text(row.measure()).text(row.label()).text(row.sourceA()).text(row.sourceB());
        csv.point(row.difference()).interval(row.difference());
        csv.number(row.p()).number(row.q()).end();
      }
    }
  }

  private void actorFrames() throws IOException {
    try (CsvFile csv =
        file(
            "actor_frames",
            "source",
            "actor",
            "frame",
            "sentences",
            "of",
            "share",
            "ci_low",
            "ci_high")) {
      for (Comparison.ActorFrame row : comparison.actorFrames()) {
        csv.text(row.source()).text(row.actor()).text(row.frame());
        csv.count(row.sentences()).count(row.of());
        csv.point(row.share()).interval(row.share()).end();
      }
    }
  }

  private void events() throws IOException {
    try (CsvFile csv =
        file(
            "events", "event", "wording", "source", "sentences", "agents", "unnamed", "passages")) {
      for (EventWording row : comparison.eventWordings()) {
        csv.text(row.event()).text(row.wording()).text(row.source()).count(row.count());
        csv.text(agents(row.agents())).count(row.unnamed());
        csv.text(row.passages().stream().map(SentenceId::toString).collect(Collectors.joining(" ")))
            .end();
      }
    }
  }

  /** Ids with counts: {@code norland 3; southmark 1}. */
  private static String agents(Map<String, Integer> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining("; "));
  }

  private void oneSidedness() throws IOException {
    try (CsvFile csv =
        file(
            "one_sidedness",
            "source",
            "dimension",
            "value",
            "ci_low",
            "ci_high",
            "n",
            "reference",
            "detail")) {
      for (Comparison.OneSidedness row : comparison.profiles()) {
        csv.text(row.source()).text(row.dimension());
        csv.point(row.value()).interval(row.value()).count(row.value().n());
        csv.number(row.reference()).text(row.detail()).end();
      }
    }
  }

  private void arcs() throws IOException {
    try (CsvFile csv =
        file(
            "arcs", "source", "measure", "actor", "part", "parts", "value", "ci_low", "ci_high",
            "n")) {
      for (ArcPart row : comparison.arcs()) {
        csv.text(row.source()).text(row.measure()).text(row.actor());
        csv.count(row.part()).count(row.parts());
        csv.point(row.value()).interval(row.value()).count(row.value().n()).end();
      }
    }
  }

  private void points() throws IOException {
    try (CsvFile csv =
        file("points", "point", "label", "kind", "words", "name", "similarity", "lacking")) {
      for (SharedPoint row : comparison.points()) {
        csv.count(row.number()).text(row.label()).text(row.kind()).count(row.words());
        csv.flag(row.name()).number(row.similarity());
        csv.text(String.join("; ", row.lacking())).end();
      }
    }
  }

  private void map() throws IOException {
    try (CsvFile csv = file("map", "source", "x", "y", "radius")) {
      for (Comparison.Position row : comparison.positions()) {
        csv.text(row.source()).number(row.x()).number(row.y()).number(row.spread()).end();
      }
    }
  }

  private void distances() throws IOException {
    try (CsvFile csv =
        file(
            "distances",
            "source_a",
            "source_b",
            "whole",
            "portrayal",
            "attention",
            "frames",
            "language")) {
      for (SourceDistance row : comparison.distances()) {
        csv.text(row.sourceA()).text(row.sourceB()).number(row.whole()).number(row.portrayal());
        csv.number(row.attention()).number(row.frames()).number(row.language()).end();
      }
    }
  }

  private void findings() throws IOException {
    try (CsvFile csv = file("findings", "kind", "text", "passages")) {
      for (Comparison.Finding row : comparison.findings()) {
        csv.text(row.kind()).text(row.text());
        csv.text(row.evidence().stream().map(SentenceId::toString).collect(Collectors.joining(" ")))
            .end();
      }
    }
  }

  private CsvFile file(String name, String... header) throws IOException {
    return new CsvFile(folder.resolve(name + ".csv"), header);
  }
}
