package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.parallax.core.compare.Comparison;

/** The page in a real browser. */
class PageTest {

  @TempDir static Path folder;
  private static Path page;
  private static Path smallPage;
  private static Browser browser;

  @BeforeAll
  static void open() {
    Comparison comparison = Demo.comparison(5, 12, 30);
    ReportWriter.write(comparison, Demo.run(comparison), folder.resolve("report"));
    page = folder.resolve("report/index.html");
    Comparison small = Demo.comparison(3, 4, 8);
    ReportWriter.write(small, Demo.run(small), folder.resolve("small"));
    smallPage = folder.resolve("small/index.html");
    browser = Browser.open(1600, 1000, false);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void all_eleven_parts_are_there_and_the_bar_leads_to_each() {
    browser.show(page, "");

    assertThat(browser.all("main > section > h2")).hasSize(11);
    List<WebElement> links = browser.all(".bar nav a");
    assertThat(links).hasSize(11);
    for (WebElement link : links) {
      String target = link.getDomAttribute("href");
      assertThat(browser.all("section" + target)).as(target).hasSize(1);
    }
  }

  @Test
  void nothing_is_complained_of_and_nothing_is_asked_for() {
    browser.complaints();
    browser.requests();
    browser.show(page, "#q:m=cue&s=harbour-gazette");
    browser.run(
        "document.querySelectorAll('details').forEach(d => d.open = true);"
            + "document.querySelector('#search input').value = 'river';"
            + "document.querySelector('#search').requestSubmit();");
    browser.waitUntil("document.querySelectorAll('details table').length > 8");

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .allMatch(address -> address.startsWith("file:") || address.startsWith("about:"));
    assertThat(browser.requests()).noneMatch(address -> address.startsWith("http"));
  }

  @Test
  void a_cell_of_the_heatmap_leads_to_as_many_passages_as_the_table_counts() throws IOException {
    browser.show(page, "");
    for (CSVRecord row : rows("portrayal", r -> r.get("actor").equals("norland"))) {
      String voice = row.get("voice").equals("all") ? "" : "&v=" + row.get("voice");
      String query = "m=sentiment&s=" + row.get("source") + "&a=norland" + voice;
      browser.run("openDrawer(arguments[0])", query);
      long count = Long.parseLong(browser.find("#drawer-count").getDomAttribute("data-count"));

      assertThat(count).as(query).isEqualTo(Long.parseLong(row.get("mentions")));
    }
  }

  @Test
  void a_click_on_a_mark_of_a_chart_opens_its_passages() {
    browser.show(page, "#portrayal");
    browser.run(
        "document.querySelector('#portrayal svg [data-q]')"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");

    assertThat(browser.find("#drawer").isDisplayed()).isTrue();
    assertThat(browser.find("#drawer-title").getText()).contains("Norland", "harbour-gazette");
    assertThat(browser.find("#drawer-list mark.evidence").getText()).isEqualTo("Norland");
  }

  @Test
  void every_mark_of_every_chart_leads_to_at_least_one_passage() {
    browser.show(page, "");
    browser.run("pictures.forEach(draw)");
    assertThat(browser.all(".picture svg")).hasSizeGreaterThan(15);

    Object empty =
        browser.run(
            "return [...document.querySelectorAll('svg [data-q]')].map(m => m.dataset.q)"
                + ".filter(q => !q.includes('m=term') && !q.includes('u=')"
                + " && findPassages(q).length === 0)");

    // A role or frame that a source does not have is a true zero and has no passage.
    assertThat((List<?>) empty)
        .allMatch(query -> query.toString().matches("m=(role|action|frame|cue).*"));
  }

  @Test
  void counts_of_frames_cues_names_and_voices_equal_the_tables() throws IOException {
    browser.show(page, "");
    for (CSVRecord row : rows("frames", r -> true)) {
      assertThat(count("m=frame&s=" + row.get("source") + "&l=" + row.get("frame")))
          .as(row.toString())
          .isEqualTo(Long.parseLong(row.get("sentences")));
    }
    for (CSVRecord row : rows("language", r -> r.get("voice").equals("all"))) {
      String cue = row.get("cue").equals("*") ? "" : "&c=" + row.get("cue");
      assertThat(count("m=cue&s=" + row.get("source") + "&l=" + row.get("category") + cue))
          .as(row.toString())
          .isEqualTo(Long.parseLong(row.get("count")));
    }
    for (CSVRecord row : rows("omissions", r -> true)) {
      assertThat(count("m=mention&s=" + row.get("source") + "&a=" + row.get("actor")))
          .as(row.toString())
          .isEqualTo(Long.parseLong(row.get("mentions")));
    }
  }

  @Test
  void frames_of_an_actor_and_words_of_a_speaker_lead_to_what_the_tables_count()
      throws IOException {
    browser.show(page, "");
    List<CSVRecord> framed = rows("actor_frames", r -> !r.get("sentences").equals("0"));
    assertThat(framed).hasSizeGreaterThan(50);
    for (CSVRecord row : framed) {
      String query = "m=frame&s=" + row.get("source") + "&a=" + row.get("actor");
      assertThat(count(query + "&l=" + row.get("frame")))
          .as(row.toString())
          .isEqualTo(Long.parseLong(row.get("sentences")));
    }
    for (CSVRecord row : rows("omissions", r -> true)) {
      long words =
          browser.number(
              "const source = report.sources.find(s => s.id === arguments[0]);"
                  + " return source.quote.filter(q => source.words[q[2]] === arguments[1])"
                  + ".reduce((n, q) => n + q[4], 0)",
              row.get("source"),
              row.get("actor"));
      assertThat(words).as(row.toString()).isEqualTo(Long.parseLong(row.get("spoken_words")));
    }
  }

  @Test
  void every_link_of_every_table_leads_to_at_least_one_passage() {
    browser.show(page, "");

    Object empty =
        browser.run(
            "return Object.entries(report.tables).flatMap(([id, table]) => table.rows.flatMap(row =>"
                + " row.filter(Array.isArray).filter(cell => cell[1] && !/^(0|0%|0.0|too few)$/.test(cell[0])"
                + " && !cell[1].startsWith('m=term') && findPassages(cell[1]).length === 0)"
                + ".map(cell => id + ': ' + cell.join(' '))))");

    assertThat((List<?>) empty).isEmpty();
  }

  @Test
  void what_is_computed_of_differences_events_and_families_is_shown() throws IOException {
    browser.show(page, "");
    for (String table :
        List.of("rate-contrasts", "roll-ups", "events", "actor-frames", "distances")) {
      assertThat(browser.all("details[data-table='" + table + "']")).as(table).isNotEmpty();
      String file = table.replace('-', '_');
      assertThat(browser.number("return report.tables[arguments[0]].rows.length", table))
          .as(table)
          .isEqualTo(
              rows(file, r -> !file.equals("actor_frames") || !r.get("sentences").equals("0"))
                  .size());
    }
  }

  @Test
  void charts_far_from_the_window_are_drawn_when_there_is_time() {
    browser.show(page, "");
    browser.waitUntil("document.querySelector('.picture.waiting:not([hidden])') === null");

    assertThat(browser.all(".picture.waiting")).allMatch(picture -> !picture.isDisplayed());
    browser.run("document.querySelector('#portrayal input[value=portrayal-quote]').click()");
    assertThat(
            browser.all("[data-picture=portrayal-quote] svg, [data-picture=portrayal-quote] title"))
        .hasSize(2);
  }

  @Test
  void an_address_of_a_part_finds_its_charts_drawn_where_it_leads() {
    browser.show(page, "#voices");
    assertThat(browser.all("#voices .picture svg")).hasSize(1);
    String place =
        "return Math.round(document.querySelector('#voices').getBoundingClientRect().top)";
    browser.waitUntil("document.querySelector('.picture.waiting:not([hidden])') === null");

    assertThat(browser.number(place)).isBetween(0L, 200L);
  }

  @Test
  void without_scripts_the_charts_stand_in_the_page() {
    try (Browser still = Browser.open(1600, 1000, false)) {
      still
          .driver()
          .executeCdpCommand(
              "Emulation.setScriptExecutionDisabled", java.util.Map.of("value", true));
      still.show(page, "");

      assertThat(still.all(".picture svg")).hasSizeGreaterThan(15);
      assertThat(still.find("[data-picture=portrayal] svg").getSize().getHeight())
          .isGreaterThan(100);
    }
  }

  @Test
  void evidence_csv_has_every_observation_of_the_page() throws IOException {
    browser.show(page, "");
    for (String measure : List.of("sentiment", "action", "role", "frame", "cue", "loaded")) {
      assertThat(count("m=" + measure))
          .as(measure)
          .isEqualTo(rows("evidence", r -> r.get("measure").equals(measure)).size());
    }
  }

  @Test
  void a_passage_leads_into_the_text_at_its_sentence() {
    browser.show(page, "#q:m=sentiment&s=the-river-review&a=norland");
    WebElement link = browser.find("#drawer-list .passage a");
    String name = link.getText().replaceAll("[^0-9.]", "");
    link.click();
    browser.waitUntil("document.querySelector('.sentence.here') !== null");

    assertThat(browser.find("#reader-source").getDomProperty("value"))
        .isEqualTo("the-river-review");
    assertThat(browser.find(".sentence.here .sentence-number").getText()).isEqualTo(name);
    assertThat(browser.find(".sentence.here").getText()).contains("Norland");
  }

  @Test
  void a_deep_link_opens_the_same_passages_again() {
    browser.show(page, "#q:m=mention&s=capital-wire&a=norland");

    assertThat(browser.find("#drawer-title").getText()).contains("Norland", "capital-wire");
    assertThat(browser.all("#drawer-list .passage")).isNotEmpty();
  }

  @Test
  void a_source_without_text_shows_numbers_scores_and_cue_words() {
    browser.show(page, "#texts");
    browser.run(
        "const s = document.getElementById('reader-source'); s.value = 'capital-wire';"
            + "s.dispatchEvent(new Event('change'))");

    assertThat(browser.all("#reader .outline li")).isNotEmpty();
    assertThat(browser.find("#reader").getText())
        .contains("words", "Norland")
        .doesNotContain("travelled along the river");
  }

  @Test
  void the_layers_of_the_text_can_be_switched_off() {
    browser.show(page, "#texts");
    browser.waitUntil("document.querySelector('#reader mark.sentiment') !== null");
    String colour =
        "return getComputedStyle(document.querySelector('#reader mark.sentiment')).backgroundColor";
    Object on = browser.run(colour);
    browser.find("#layers input[value='sentiment']").click();

    assertThat(browser.run(colour)).isNotEqualTo(on);
  }

  @Test
  void the_keyboard_opens_and_closes_the_drawer_and_comes_back() {
    browser.show(page, "#at-a-glance");
    WebElement link = browser.find(".findings a");
    link.sendKeys(Keys.ENTER);
    browser.waitUntil("document.getElementById('drawer').open");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("drawer-title");

    browser.find("#drawer-title").sendKeys(Keys.ESCAPE);

    assertThat(browser.find("#drawer").isDisplayed()).isFalse();
    assertThat(
            browser.run("return document.activeElement === document.querySelector('.findings a')"))
        .isEqualTo(true);
  }

  @Test
  void searching_finds_the_sentences_with_the_words() {
    browser.show(page, "");
    browser.find("#search input").sendKeys("patiently built", Keys.ENTER);
    browser.waitUntil("document.getElementById('drawer').open");

    assertThat(browser.find("#drawer-list mark.evidence").getText()).isEqualTo("patiently built");
  }

  @Test
  void every_figure_table_and_passage_leads_to_its_method_in_the_page() {
    browser.show(page, "#q:m=sentiment&s=harbour-gazette&a=norland");
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
    browser.waitUntil("document.querySelectorAll('details table').length > 8");
    Object lost =
        browser.run(
            "return [...document.querySelectorAll('a[href^=\"#method-\"]')]"
                + ".map(a => a.getAttribute('href')).filter(h => !document.querySelector(h))");
    assertThat((List<?>) lost).isEmpty();
    assertThat(browser.number("return document.querySelectorAll('figure').length"))
        .isEqualTo(
            browser.number(
                "return document.querySelectorAll('figure > .tools > a[href^=\"#method-\"]').length"));

    browser.run("document.querySelectorAll('.method').forEach(d => d.open = false)");
    browser.find("#drawer-method").click();
    browser.waitUntil("document.getElementById('method-sentiment').open");
    assertThat(browser.find("#method-sentiment").getText()).contains("macro-F1");
    assertThat(browser.find("#drawer").isDisplayed()).isFalse();
  }

  @Test
  void a_chart_and_a_table_can_be_saved_alone() {
    browser.show(page, "#omissions");
    browser.run(
        "window.saved = []; URL.createObjectURL = blob => { const i = saved.push({type: blob.type}) - 1;"
            + " blob.text().then(text => { saved[i].text = text; }); return 'about:blank'; };"
            + "HTMLAnchorElement.prototype.click = function() {"
            + " saved[saved.length - 1].name = this.download; };");
    browser.run("document.querySelector('#figure-omissions [data-save=svg]').click()");
    browser.waitUntil("Boolean(saved[0]?.text)");
    assertThat(browser.run("return saved[0].name")).isEqualTo("omissions.svg");
    assertThat(browser.run("return saved[0].text").toString())
        .startsWith("<svg")
        .doesNotContain("var(--");

    browser.run("document.querySelector('#figure-omissions [data-save=png]').click()");
    browser.waitUntil("Boolean(saved[1]?.name)");
    assertThat(browser.run("return saved[1].name + ' ' + saved[1].type"))
        .isEqualTo("omissions.png image/png");

    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
    browser.waitUntil("document.querySelector('[data-save-table=naming]') !== null");
    browser.run("document.querySelector('[data-save-table=naming]').click()");
    browser.waitUntil("Boolean(saved[2]?.text)");
    assertThat(browser.run("return saved[2].name")).isEqualTo("naming.csv");
    assertThat(browser.run("return saved[2].text").toString()).startsWith("Actor,Called,");
  }

  @Test
  void axe_finds_no_serious_fault() {
    for (String hash : List.of("", "#q:m=sentiment&s=harbour-gazette&a=norland")) {
      browser.show(smallPage, hash);
      browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      browser.waitUntil("document.querySelectorAll('details table').length > 8");

      List<Rule> faults =
          new AxeBuilder()
              .analyze(browser.driver()).getViolations().stream()
                  .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                  .toList();

      assertThat(faults).as(faults.toString()).isEmpty();
    }
  }

  @Test
  void axe_finds_no_serious_fault_in_the_dark() {
    try (Browser dark = Browser.open(1600, 1000, true)) {
      dark.show(smallPage, "#q:m=sentiment&s=harbour-gazette&a=norland");
      List<Rule> faults =
          new AxeBuilder()
              .analyze(dark.driver()).getViolations().stream()
                  .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                  .toList();

      assertThat(faults).as(faults.toString()).isEmpty();
    }
  }

  @Test
  void nothing_sticks_out_at_360_or_1600_pixels() {
    for (int width : new int[] {360, 1600}) {
      browser.size(width, 900);
      browser.show(page, "");
      assertThat(browser.number("return document.documentElement.scrollWidth"))
          .as("at " + width)
          .isLessThanOrEqualTo(width);
    }
    browser.size(1600, 1000);
  }

  @Test
  void on_a_narrow_screen_a_wide_chart_says_that_it_goes_on_and_axe_finds_no_serious_fault() {
    browser.size(360, 780);
    browser.show(smallPage, "#portrayal");
    browser.waitUntil("document.querySelector('#portrayal .picture.wide') !== null");
    List<Rule> faults =
        new AxeBuilder()
            .analyze(browser.driver()).getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .toList();
    browser.size(1600, 1000);

    assertThat(faults).as(faults.toString()).isEmpty();
  }

  @Test
  void printed_it_is_a4_with_every_heading_and_nothing_beyond_the_edge() throws IOException {
    browser.show(page, "");
    List<String> headings =
        browser.all("main > section:not(#texts) h2, figure h3").stream()
            .map(heading -> heading.getDomProperty("textContent"))
            .toList();
    try (PDDocument pdf = Loader.loadPDF(browser.pdf())) {
      List<String> beyond = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) throws IOException {
              for (TextPosition place : places) {
                if (place.getXDirAdj() < 0
                    || place.getXDirAdj() + place.getWidthDirAdj() > place.getPageWidth()) {
                  beyond.add(text);
                }
              }
              super.writeString(text, places);
            }
          };
      String text = stripper.getText(pdf).replaceAll("\\s+", " ");

      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
      assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(840f, 844f);
      assertThat(headings).hasSizeGreaterThan(20).allMatch(text::contains);
      assertThat(text).as("the charts, drawn or not before").contains("too few to say");
      assertThat(headings).hasSizeGreaterThan(20).allMatch(text::contains);
    }
  }

  private static long count(String query) {
    return browser.number("return findPassages(arguments[0]).length", query);
  }

  private static List<CSVRecord> rows(String table, Predicate<CSVRecord> wanted)
      throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(folder.resolve("report/data/" + table + ".csv"));
        CSVParser parser = format.parse(reader)) {
      return parser.getRecords().stream().filter(wanted).toList();
    }
  }
}
