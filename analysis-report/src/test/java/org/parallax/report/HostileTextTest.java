package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Analyses;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparer;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.ComparisonSettings;
import org.parallax.core.measure.ActionObservation.Part;

/** Documents that try to become markup, script, formulas or paths leave no trace beyond text. */
class HostileTextTest {

  private static final String SCRIPT = "<script>document.title='taken'</script>";
  private static final String IMAGE = "\"><img src=x onerror=\"document.title='taken'\">";
  private static final String CLOSING = "</script></style></svg>]]>--><!--${7*7}";
  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";
  private static final String PATH = "../../../etc/passwd";

  @TempDir static Path folder;
  private static Path report;

  @BeforeAll
  static void write() {
    List<DocumentAnalysis> analyses = new ArrayList<>();
    for (String id : List.of("first..source", "second")) {
      Analyses source = Analyses.source(id).title(SCRIPT + CLOSING).outlet(IMAGE).author(FORMULA);
      for (int i = 0; i < 8; i++) {
        source
            .paragraph()
            .sentence("Here " + FORMULA + " and " + IMAGE + " meet " + SCRIPT + CLOSING + PATH + i)
            .mention("evil", SCRIPT, 0.5)
            .cue("cue-" + SCRIPT, "device" + IMAGE, FORMULA)
            .act("evil", Part.AGENT, IMAGE)
            .role("evil", "antagonist")
            .frame("frame" + CLOSING)
            .loaded(0.8)
            .quote(FORMULA, "", "named", 4)
            .quote(IMAGE, "", "named", 4);
      }
      analyses.add(source.build());
    }
    Actor actor = Analyses.actor("evil", IMAGE + CLOSING, ActorKind.PERSON);
    Comparison comparison =
        new Comparer(
                new ActorRegister(List.of(actor)),
                List.of("frame" + CLOSING),
                new ComparisonSettings(1, 200, 6, Map.of()))
            .compare(analyses);
    RunRecord run =
        new RunRecord(
            PATH,
            SCRIPT + CLOSING,
            "2026-01-01T00:00:00Z",
            Map.of("parallax" + IMAGE, SCRIPT),
            Map.of(),
            1,
            List.of(),
            Map.of(),
            List.of(new RunRecord.Failure(IMAGE, CLOSING)),
            List.of(SCRIPT));
    report = folder.resolve("report");
    ReportWriter.write(comparison, run, report);
  }

  @Test
  void nothing_runs_and_no_element_is_made() {
    try (Browser browser = Browser.open(1600, 1000, false)) {
      browser.show(report.resolve("index.html"), "#q:m=sentiment&s=second&a=evil");
      browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      browser.waitUntil("document.querySelectorAll('details table').length > 5");

      assertThat(browser.driver().getTitle()).isEqualTo(SCRIPT + CLOSING);
      assertThat(browser.number("return document.querySelectorAll('img').length")).isZero();
      assertThat(browser.number("return document.scripts.length")).isEqualTo(4);
      assertThat(
              browser.run("return document.getElementById('drawer-list').textContent").toString())
          .contains(SCRIPT, IMAGE, FORMULA);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void charts_are_well_formed_and_hold_no_script() throws Exception {
    var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (Stream<Path> files = Files.list(report.resolve("charts"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".svg")).toList()) {
        var svg = factory.newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getElementsByTagName("script").getLength()).as(file.toString()).isZero();
        assertThat(svg.getElementsByTagName("img").getLength()).as(file.toString()).isZero();
      }
    }
  }

  @Test
  void a_spreadsheet_sees_text_where_a_formula_was_tried() throws IOException {
    assertThat(Files.readString(report.resolve("data/voices.csv"))).contains(",\"'=HYPERLINK(");
    try (Stream<Path> files = Files.list(report.resolve("data"))) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file)).doesNotContainPattern("(^|,)\"?=HYPERLINK");
      }
    }
  }

  @Test
  void nothing_is_written_outside_of_the_report() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(report);
    }
    assertThat(report.resolve("analyses/first..source.json")).exists();
  }
}
