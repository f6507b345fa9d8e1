package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.compare.Comparison;

class ReportWriterTest {

  @Test
  void a_report_has_page_charts_tables_analyses_and_record(@TempDir Path folder) {
    Comparison comparison = Demo.comparison(3, 6, 20);
    Path report = folder.resolve("report");

    ReportWriter.write(comparison, Demo.run(comparison), report);

    assertThat(report.resolve("index.html")).isNotEmptyFile();
    assertThat(report.resolve("charts/portrayal.svg")).isNotEmptyFile();
    assertThat(report.resolve("charts/portrayal.png")).isNotEmptyFile();
    assertThat(report.resolve("data/evidence.csv")).isNotEmptyFile();
    assertThat(report.resolve("analyses/harbour-gazette.json")).isNotEmptyFile();
    assertThat(report.resolve("run.json")).isNotEmptyFile();
  }
}
