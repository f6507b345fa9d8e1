package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources put together by a key: figures are of the groups, passages of their documents. */
class GroupedReportTest {

  @TempDir Path folder;

  @Test
  void a_figure_of_a_group_leads_to_the_sentences_of_its_documents() throws IOException {
    Path report = folder.resolve("report");
    ReportWriter.write(Demo.grouped(4, 5, 8), report, false);
    assertThat(Files.readString(report.resolve("data/groups.csv")).lines())
        .containsExactly(
            "group,source",
            "upper-bank,harbour-gazette",
            "upper-bank,the-river-review",
            "lower-bank,north-valley-herald",
            "lower-bank,institute-for-water-policy-report");
    assertThat(report.resolve("analyses/the-river-review.json")).isRegularFile();

    try (Browser browser = Browser.open(1600, 1000, false)) {
      browser.show(report.resolve("index.html"), "#q:m=mention&s=upper-bank&a=norland");
      assertThat(browser.find(".masthead").getText())
          .containsIgnoringCase("4 sources in 2 groups by bank")
          .contains("harbour-gazette, the-river-review");
      String last = "[...document.querySelectorAll('#drawer-list .passage')].at(-1)";
      String sentence = (String) browser.run("return " + last + ".dataset.sentence");
      assertThat(sentence).startsWith("the-river-review#");
      String words = (String) browser.run("return " + last + ".querySelector('.the').textContent");

      browser.run(last + ".querySelector('a').click()");
      browser.waitUntil("document.querySelector('.sentence.here') !== null");

      assertThat(browser.find(".sentence.here").getText()).contains(words.strip());
      assertThat(browser.run("return location.hash")).isEqualTo("#s:" + sentence.replace('#', '/'));
      assertThat(browser.all("#reader h3.document")).hasSize(2);
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
