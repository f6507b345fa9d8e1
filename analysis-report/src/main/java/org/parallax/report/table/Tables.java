package org.parallax.report.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;
import org.parallax.core.measure.Observation;
import org.parallax.core.text.Span;
import org.parallax.report.Report;

/** Writes the tables of a comparison, one file each. Rows keep the order of the comparison. */
public final class Tables {

  private final Report report;
  private final Comparison comparison;
  private final Path folder;

  private Tables(Report report, Path folder) {
    this.report = report;
    this.comparison = report.comparison();
    this.folder = folder;
  }

  /** Writes all tables into a folder, which is made if it is not there. */
  public static void write(Report report, Path folder) throws IOException {
    Files.createDirectories(folder);
    Tables tables = new Tables(report, folder);
    if (report.groupedBy().isPresent()) {
      tables.groups();
    }
    tables.portrayal();
    tables.contrasts();
    tables.roles();
    tables.frames();
    tables.language();
    tables.voices();
    tables.naming();
    tables.omissions();
    tables.keyness();
    tables.talkingPoints();
    tables.evidence();
    FurtherTables.write(report, folder);
  }

  private void groups() throws IOException {
    try (CsvFile csv = file("groups", "group", "source")) {
      for (Map.Entry<String, List<DocumentAnalysis>> group : report.members().entrySet()) {
        for (DocumentAnalysis member : group.getValue()) {
          csv.text(group.getKey()).text(member.id()).end();
        }
      }
    }
  }

  private void portrayal() throws IOException {
    try (CsvFile csv =
        file(
            "portrayal",
            "source",
            "actor",
            "voice",
            "mentions",
            "sentences",
            "score",
            "ci_low",
            "ci_high",
            "negative",
            "neutral",
            "positive",
            "verdict")) {
      for (Comparison.Portrayal row : comparison.portrayals()) {
        figures(csv.text(row.source()).text(row.actor()).text(row.voice()), row);
      }
    }
  }

  /** The figures of a portrayal, which end its row. */
  static void figures(CsvFile csv, Comparison.Portrayal row) throws IOException {
    csv.count(row.mentions()).count(row.sentences());
    csv.point(row.score()).interval(row.score());
    csv.number(row.negative()).number(row.neutral()).number(row.positive());
    csv.text(row.verdict().label()).end();
  }

  private void contrasts() throws IOException {
    try (CsvFile csv =
        file(
            "contrasts",
            "actor",
            "source_a",
            "source_b",
            "difference",
            "ci_low",
            "ci_high",
            "effect_size",
            "p",
            "q")) {
      for (Comparison.Contrast row : comparison.contrasts()) {
        csv.text(row.actor()).text(row.sourceA()).text(row.sourceB());
        csv.point(row.difference()).interval(row.difference());
        csv.number(row.effectSize()).number(row.p()).number(row.q()).end();
      }
    }
  }

  private void roles() throws IOException {
    try (CsvFile csv =
        file(
            "roles",
            "source",
            "actor",
            "agent",
            "patient",
            "agentless",
            "agent_ci_low",
            "agent_ci_high",
            "patient_ci_low",
            "patient_ci_high",
            "agentless_ci_low",
            "agentless_ci_high",
            "protagonist",
            "antagonist",
            "innocent",
            "none",
            "mentions_with_role")) {
      for (Comparison.RoleProfile row : comparison.roles()) {
        csv.text(row.source()).text(row.actor());
        csv.point(row.agent()).point(row.patient()).point(row.agentless());
        csv.interval(row.agent()).interval(row.patient()).interval(row.agentless());
        csv.point(row.protagonist()).point(row.antagonist()).point(row.innocent());
        csv.point(row.none()).count(row.protagonist().n()).end();
      }
    }
  }

  private void frames() throws IOException {
    try (CsvFile csv =
        file("frames", "source", "frame", "sentences", "share", "ci_low", "ci_high")) {
      for (Comparison.FrameShare row : comparison.frames()) {
        csv.text(row.source()).text(row.frame()).count(row.sentences());
        csv.point(row.share()).interval(row.share()).end();
      }
    }
  }

  private void language() throws IOException {
    try (CsvFile csv =
        file(
            "language",
            "source",
            "cue",
            "category",
            "voice",
            "count",
            "per_1000_words",
            "ci_low",
            "ci_high",
            "reference_per_1000")) {
      for (Comparison.CueRate row : comparison.language()) {
        csv.text(row.source()).text(row.cue()).text(row.category()).text(row.voice());
        csv.count(row.count()).point(row.per1000()).interval(row.per1000());
        csv.number(row.reference()).end();
      }
    }
  }

  private void voices() throws IOException {
    try (CsvFile csv =
        file(
            "voices", "source", "speaker", "actor", "kind", "words", "share", "ci_low",
            "ci_high")) {
      for (Comparison.VoiceShare row : comparison.voices()) {
        csv.text(row.source()).text(row.speaker()).text(row.actor()).text(row.kind());
        csv.count(row.words()).number(row.share()).interval(row.range()).end();
      }
    }
  }

  private void naming() throws IOException {
    try (CsvFile csv = file("naming", "actor", "label", "source", "count")) {
      for (Comparison.Naming row : comparison.naming()) {
        csv.text(row.actor()).text(row.label()).text(row.source()).count(row.count()).end();
      }
    }
  }

  private void omissions() throws IOException {
    try (CsvFile csv =
        file("omissions", "actor", "source", "mentions", "present", "spoken_words")) {
      for (Comparison.Omission row : comparison.omissions()) {
        csv.text(row.actor()).text(row.source()).count(row.mentions()).flag(row.present());
        csv.count(row.spokenWords()).end();
      }
    }
  }

  private void keyness() throws IOException {
    try (CsvFile csv =
        file(
            "keyness",
            "source",
            "term",
            "count",
            "rate",
            "other_rate",
            "log_odds",
            "z",
            "q",
            "dispersion",
            "names")) {
      for (Comparison.KeyTerm row : comparison.keyness()) {
        csv.text(row.source()).text(row.term()).count(row.count());
        csv.number(row.rate()).number(row.otherRate());
        csv.number(row.logOdds()).number(row.z()).number(row.q());
        csv.number(row.dispersion()).flag(row.names()).end();
      }
    }
  }

  private void talkingPoints() throws IOException {
    try (CsvFile csv =
        file("talking_points", "point", "source", "sentence", "similarity", "kind")) {
      for (Comparison.TalkingPoint row : comparison.talkingPoints()) {
        csv.count(row.point()).text(row.source()).text(row.sentence().toString());
        csv.number(row.similarity()).text(row.kind()).end();
      }
    }
  }

  private void evidence() throws IOException {
    try (CsvFile csv =
        file(
            "evidence", "source", "sentence", "measure", "actor", "label", "value", "from", "to")) {
      for (DocumentAnalysis analysis : comparison.analyses()) {
        for (Observation seen : analysis.observations()) {
          Span extent = seen.evidence().extent();
          csv.text(analysis.id()).text(seen.evidence().sentence().toString());
          csv.text(seen.measure()).text(seen.actorId().orElse("")).text(seen.label());
          csv.number(seen.value()).count(extent.from()).count(extent.to()).end();
        }
      }
    }
  }

  private CsvFile file(String name, String... header) throws IOException {
    return new CsvFile(folder.resolve(name + ".csv"), header);
  }
}
