package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.compare.Comparison;

/** With many sources the page shows those that differ most, and the tables have all. */
class ExcerptTest {

  @TempDir Path folder;

  @Test
  void manySourcesGiveAPageOfAFewAndTablesOfAll() throws IOException {
    Comparison comparison = Demo.comparison(Excerpt.ALL_UP_TO + 5, 4, 4);
    Path report = folder.resolve("report");

    ReportWriter.write(comparison, Demo.run(comparison), report);

    String page = Files.readString(report.resolve("index.html"));
    assertThat(page)
        .contains("65 sources")
        .contains("65 were compared")
        .contains("those of the 24 that differ most from the rest");
    try (Stream<String> rows = Files.lines(report.resolve("data/omissions.csv"))) {
      assertThat(rows.skip(1).map(row -> row.split(",")[1]).distinct()).hasSize(65);
    }
    try (Stream<Path> stored = Files.list(report.resolve("analyses"))) {
      assertThat(stored).hasSize(65);
    }
  }

  @Test
  void theShownOnesAreThoseThatDifferMost() {
    Comparison comparison = Demo.comparison(Excerpt.ALL_UP_TO + 1, 4, 4);

    Report excerpt = Excerpt.of(Report.of(comparison, Demo.run(comparison)));

    assertThat(excerpt.comparison().analyses()).hasSize(Excerpt.SHOWN);
    assertThat(excerpt.isExcerpt()).isTrue();
    assertThat(smallestQ(excerpt.comparison())).isEqualTo(smallestQ(comparison));
    assertThat(excerpt.comparison().points())
        .allSatisfy(point -> assertThat(point.sources()).hasSizeGreaterThan(1));
  }

  @Test
  void fewSourcesAreAllShown() {
    Comparison comparison = Demo.comparison(12, 4, 4);
    Report report = Report.of(comparison, Demo.run(comparison));

    assertThat(Excerpt.of(report)).isSameAs(report);
    assertThat(report.isExcerpt()).isFalse();
  }

  private static double smallestQ(Comparison comparison) {
    return Stream.concat(
            comparison.contrasts().stream().map(Comparison.Contrast::q),
            comparison.rateContrasts().stream().map(row -> row.q()))
        .filter(Double::isFinite)
        .min(Double::compare)
        .orElseThrow();
  }
}
