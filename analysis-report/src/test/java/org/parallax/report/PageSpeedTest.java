package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;

/** Twelve sources of 30,000 words: a page under 20 MB that is usable within two seconds. */
class PageSpeedTest {

  @Test
  void twelve_long_sources_make_a_page_that_opens_at_once(@TempDir Path folder) throws IOException {
    Comparison comparison = Demo.comparison(12, 30, 600);
    assertThat(comparison.analyses()).extracting(DocumentAnalysis::words).allMatch(n -> n > 29_000);
    ReportWriter.write(comparison, Demo.run(comparison), folder.resolve("report"));
    Path page = folder.resolve("report/index.html");

    assertThat(Files.size(page)).isLessThan(20_000_000);
    try (Browser browser = Browser.open(1600, 1000, false)) {
      browser.show(page, "");
      long usable =
          browser.number(
              "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
      long drawer =
          browser.number(
              "const t = performance.now(); openDrawer('m=sentiment&a=norland');"
                  + " document.body.getBoundingClientRect(); return performance.now() - t");

      assertThat(usable).as("milliseconds until usable").isLessThan(2_000);
      assertThat(drawer).as("milliseconds until passages").isLessThan(1_000);
    }
  }
}
