package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.parallax.core.agree.Annotation;
import org.parallax.core.agree.Mark;
import org.parallax.report.lesson.Invented;
import org.parallax.report.lesson.Lesson;
import org.parallax.report.lesson.LessonKey;
import org.parallax.report.lesson.LessonWriter;
import org.parallax.report.lesson.Level;

/** The page to mark devices on, in a real browser. */
class AnnotationPageTest {

  private static final String HOSTILE = " </script><img src=x onerror=alert(1)>";

  @TempDir static Path folder;
  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void open() {
    LessonWriter.write(
        Lesson.of(Invented.comparison(HOSTILE), "bridge", "The <b>bridge</b>", Level.SCHOOL, 1),
        folder.resolve("lesson"));
    page = folder.resolve("lesson/annotate.html");
    browser = Browser.open(1280, 900, false);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void afresh() {
    browser.show(page, "");
    browser.run("localStorage.clear()");
    browser.show(page, "");
  }

  @Test
  void two_taps_and_a_device_make_a_mark_that_can_be_removed() {
    word(0).click();
    word(2).click();
    assertThat(browser.find("#chosen").getText()).isEqualTo("What is “" + words(0, 2) + "”?");
    device("booster");

    assertThat(browser.find("#marks li span").getText())
        .isEqualTo("“" + words(0, 2) + "” – Booster");
    assertThat(browser.all(".word.marked")).hasSize(3);

    browser.find("#marks button").click();
    assertThat(browser.find("#marks").getText()).isEqualTo("None so far.");
  }

  @Test
  void the_keyboard_alone_is_enough() {
    word(0).sendKeys(Keys.ARROW_RIGHT);
    active(Keys.ENTER);
    active(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
    assertThat(browser.all(".word.chosen")).hasSize(2);
    active(Keys.TAB);
    active(Keys.ENTER);

    assertThat(browser.find("#marks li span").getText())
        .isEqualTo("“" + words(1, 2) + "” – Loaded word");
    assertThat(browser.run("return document.activeElement.dataset.index")).isEqualTo("2");
  }

  @Test
  void the_tool_stays_hidden_until_the_reveal_and_marks_are_fixed_after_it() {
    word(0).click();
    device("absolute");
    assertThat(browser.all(".word.tool, #comparison table")).isEmpty();
    assertThat(browser.find("#reveal").isEnabled()).isFalse();

    finishAndReveal();

    assertThat(browser.all(".word.tool")).isNotEmpty();
    assertThat(browser.find("#comparison").getText()).contains("Absolute", "yes", "no");
    word(1).click();
    assertThat(browser.find("#chooser").isDisplayed()).isFalse();
    assertThat(browser.all("#marks button")).isEmpty();
  }

  @Test
  void what_is_saved_can_be_read_by_agree_and_opened_again() throws IOException {
    browser.find("#annotator").sendKeys("Ana");
    word(1).click();
    device("hedge");
    browser.find("#done").click();
    String saved = (String) browser.run("return JSON.stringify(exported())");
    Path file = Files.writeString(folder.resolve("ana.json"), saved);

    LessonKey key = LessonKey.read(folder.resolve("lesson/key.json"));
    Annotation ana = key.annotation(file);
    assertThat(ana.annotator()).isEqualTo("Ana");
    assertThat(ana.read()).isNotEmpty();
    assertThat(ana.marks()).extracting(Mark::device).containsExactly("hedge");

    browser.run("localStorage.clear()");
    browser.show(page, "");
    browser.find("#open").sendKeys(file.toAbsolutePath().toString());
    browser.waitUntil("document.getElementById('message').textContent.startsWith('Opened')");
    assertThat(browser.find("#annotator").getDomProperty("value")).isEqualTo("Ana");
    assertThat(browser.all("#marks button")).hasSize(1);
  }

  @Test
  void the_class_is_counted_once_a_reader_and_foreign_files_are_refused() throws IOException {
    word(1).click();
    device("hedge");
    browser.find("#annotator").sendKeys("Ben");
    finish();
    String saved = (String) browser.run("return JSON.stringify(exported())");
    Path ben = Files.writeString(folder.resolve("ben.json"), saved);
    Path again = Files.writeString(folder.resolve("ben2.json"), saved);
    Path cem =
        Files.writeString(folder.resolve("cem.json"), saved.replace("\"Ben\"", "\"<i>Cem</i>\""));
    Path other =
        Files.writeString(
            folder.resolve("other.json"), "{\"parallax\":\"annotation\",\"lesson\":\"x\"}");

    browser
        .find("#class-files")
        .sendKeys(String.join("\n", List.of(ben + "", again + "", cem + "", other + "")));
    browser.waitUntil("document.getElementById('message').textContent.includes('readers')");

    assertThat(browser.find("#message").getText())
        .startsWith("2 readers")
        .contains("other.json: it belongs to another lesson");
    reveal();
    assertThat(browser.find("#comparison").getText()).contains("2 of 2");
    assertThat(browser.all(".word.class")).hasSize(1);
  }

  @Test
  void marks_outlive_a_reload() {
    word(0).click();
    device("booster");
    browser.show(page, "");

    assertThat(browser.all("#marks button")).hasSize(1);
  }

  @Test
  void texts_stay_text_and_nothing_is_asked_for() {
    browser.complaints();
    browser.requests();
    browser.show(page, "");
    for (int i = 0; i < 5; i++) {
      browser.find("#next").click();
    }

    assertThat(browser.find("h1").getText()).isEqualTo("The <b>bridge</b>");
    assertThat(browser.all("main img, main b")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .allMatch(address -> address.startsWith("file:") || address.startsWith("about:"));
  }

  @Test
  void axe_finds_no_serious_fault_before_and_after_the_reveal() {
    word(0).click();
    assertThat(faults(browser)).isEmpty();
    device("booster");
    finishAndReveal();
    assertThat(faults(browser)).isEmpty();
    try (Browser dark = Browser.open(1280, 900, true)) {
      dark.show(page, "");
      assertThat(faults(dark)).isEmpty();
    }
  }

  @Test
  void nothing_sticks_out_on_a_phone_and_fingers_hit_the_buttons() {
    browser.size(360, 740);
    browser.show(page, "");
    word(0).click();

    assertThat(browser.number("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
    assertThat(browser.number("return document.querySelector('#devices button').offsetHeight"))
        .isGreaterThanOrEqualTo(44);
    browser.size(1280, 900);
  }

  private static List<Rule> faults(Browser browser) {
    return new AxeBuilder()
        .analyze(browser.driver()).getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .toList();
  }

  private static WebElement word(int index) {
    return browser.find(".word[data-index='" + index + "']");
  }

  private static String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      words.append(i == from ? "" : " ").append(word(i).getText());
    }
    return words.toString();
  }

  private static void device(String id) {
    browser.find("#devices button[data-device='" + id + "']").click();
  }

  private static void active(CharSequence keys) {
    browser.driver().switchTo().activeElement().sendKeys(keys);
  }

  private static void finish() {
    browser.find("#done").click();
  }

  private static void reveal() {
    browser.find("#reveal").click();
    browser.find("#sure-yes").click();
  }

  private static void finishAndReveal() {
    finish();
    reveal();
  }
}
