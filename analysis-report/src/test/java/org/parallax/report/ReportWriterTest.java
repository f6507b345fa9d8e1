package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.compare.Comparison;
import org.parallax.core.error.OutputException;

class ReportWriterTest {

  private static final Comparison COMPARISON = Demo.comparison(3, 6, 20);

  @TempDir Path folder;

  @Test
  void a_report_has_page_charts_tables_analyses_and_record() throws IOException {
    Path report = folder.resolve("deep/report");

    ReportWriter.write(COMPARISON, Demo.run(COMPARISON), report);

    assertThat(names(report)).contains("analyses", "charts", "data", "index.html", "run.json");
    assertThat(names(report.resolve("data")))
        .containsExactly(
            "actor_frames.csv",
            "arcs.csv",
            "contrasts.csv",
            "distances.csv",
            "events.csv",
            "evidence.csv",
            "findings.csv",
            "frames.csv",
            "keyness.csv",
            "language.csv",
            "map.csv",
            "naming.csv",
            "omissions.csv",
            "one_sidedness.csv",
            "points.csv",
            "portrayal.csv",
            "rate_contrasts.csv",
            "roles.csv",
            "roll_ups.csv",
            "sections.csv",
            "talking_points.csv",
            "voices.csv");
    for (String chart :
        List.of(
            "portrayal",
            "contrasts",
            "roles",
            "narrative-roles",
            "frames",
            "actor-frames",
            "language",
            "voices",
            "barcode",
            "arc",
            "keyness",
            "omissions",
            "map",
            "one-sidedness")) {
      assertThat(report.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
      assertThat(report.resolve("charts/" + chart + ".png")).isNotEmptyFile();
    }
  }

  @Test
  void tables_begin_with_the_columns_that_the_manual_names() throws IOException {
    Path report = folder.resolve("report");
    ReportWriter.write(COMPARISON, Demo.run(COMPARISON), report);

    assertThat(header(report, "portrayal"))
        .isEqualTo(
            "source,actor,voice,mentions,sentences,score,ci_low,ci_high,negative,neutral,positive,verdict");
    assertThat(header(report, "contrasts"))
        .isEqualTo("actor,source_a,source_b,difference,ci_low,ci_high,effect_size,p,q");
    assertThat(header(report, "frames")).isEqualTo("source,frame,sentences,share,ci_low,ci_high");
    assertThat(header(report, "language"))
        .isEqualTo(
            "source,cue,category,voice,count,per_1000_words,ci_low,ci_high,reference_per_1000");
    assertThat(header(report, "voices")).startsWith("source,speaker,actor,kind,words,share");
    assertThat(header(report, "naming")).isEqualTo("actor,label,source,count");
    assertThat(header(report, "omissions")).startsWith("actor,source,mentions,present");
    assertThat(header(report, "keyness"))
        .startsWith("source,term,count,rate,other_rate,log_odds,z,q");
    assertThat(header(report, "talking_points")).isEqualTo("point,source,sentence,similarity,kind");
    assertThat(header(report, "evidence"))
        .isEqualTo("source,sentence,measure,actor,label,value,from,to");
    assertThat(header(report, "roles"))
        .startsWith("source,actor,agent,patient,agentless,")
        .endsWith(",protagonist,antagonist,innocent,none,mentions_with_role");
  }

  @Test
  void the_printed_report_has_findings_charts_and_how_to_read_it() throws IOException {
    Path report = folder.resolve("report");
    ReportWriter.write(Report.of(COMPARISON, Demo.run(COMPARISON)), report, true);

    try (PDDocument pdf = Loader.loadPDF(report.resolve("report.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isBetween(4, 40);
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains("The dam on the Lower Ister", "At a glance", "How to read this", "This run")
          .contains("Sentiment toward each actor, by source and voice", "95% interval")
          .contains(COMPARISON.findings().get(0).text().substring(0, 30));
    }
  }

  @Test
  void two_runs_give_the_same_bytes() throws IOException {
    ReportWriter.write(Report.of(COMPARISON, Demo.run(COMPARISON)), folder.resolve("one"), true);
    Comparison again = Demo.comparison(3, 6, 20);
    ReportWriter.write(Report.of(again, Demo.run(again)), folder.resolve("two"), true);

    assertThat(contents(folder.resolve("two"))).isEqualTo(contents(folder.resolve("one")));
  }

  @Test
  void a_report_replaces_the_report_before_it() throws IOException {
    Path report = folder.resolve("report");
    ReportWriter.write(COMPARISON, Demo.run(COMPARISON), report);
    Files.writeString(report.resolve("left-over.txt"), "of an older version");

    ReportWriter.write(COMPARISON, Demo.run(COMPARISON), report);

    assertThat(report.resolve("left-over.txt")).doesNotExist();
    assertThat(names(folder)).containsExactly("report");
  }

  @Test
  void a_folder_of_something_else_is_left_alone() throws IOException {
    Path thesis = Files.createDirectory(folder.resolve("thesis"));
    Files.writeString(thesis.resolve("chapter.txt"), "two years of work");

    assertThatThrownBy(() -> ReportWriter.write(COMPARISON, Demo.run(COMPARISON), thesis))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("no report of Parallax");
    assertThat(names(thesis)).containsExactly("chapter.txt");
  }

  @Test
  void a_file_in_the_way_is_left_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "a file");

    assertThatThrownBy(() -> ReportWriter.write(COMPARISON, Demo.run(COMPARISON), file))
        .isInstanceOf(OutputException.class);
    assertThat(file).hasContent("a file");
  }

  private static String header(Path report, String table) throws IOException {
    return Files.readAllLines(report.resolve("data/" + table + ".csv")).get(0);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static TreeMap<String, String> contents(Path folder) throws IOException {
    TreeMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(
            folder.relativize(file).toString(),
            new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
