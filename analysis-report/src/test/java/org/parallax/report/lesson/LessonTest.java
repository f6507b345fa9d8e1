package org.parallax.report.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.agree.Mark;
import org.parallax.core.error.InputException;
import org.parallax.core.error.OutputException;

class LessonTest {

  @TempDir Path folder;

  @Test
  void a_lesson_has_worksheets_key_plan_and_page_for_two_sizes_of_paper() throws IOException {
    LessonWriter.write(lesson(Level.SCHOOL, 1), folder.resolve("lesson"));

    for (String name : List.of("worksheets", "texts", "key", "plan")) {
      assertThat(folder.resolve("lesson/" + name + ".html")).exists();
      assertThat(width(name + "-a4.pdf")).isBetween(595f, 596f);
      assertThat(width(name + "-letter.pdf")).isEqualTo(612f);
    }
    assertThat(folder.resolve("lesson/annotate.html")).exists();
    assertThat(folder.resolve("lesson/key.json")).exists();
  }

  @Test
  void each_of_the_six_worksheets_has_one_page() throws IOException {
    LessonWriter.write(lesson(Level.SCHOOL, 1), folder.resolve("lesson"));

    try (PDDocument pdf = Loader.loadPDF(folder.resolve("lesson/worksheets-a4.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(6);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(
              "Loaded words",
              "Who acts and who is acted on",
              "Who gets to speak",
              "The same event in different words",
              "What is missing",
              "Writing headlines");
    }
  }

  @Test
  void worksheets_do_not_name_the_sources_and_the_key_does() {
    Lesson lesson = lesson(Level.SCHOOL, 1);

    assertThat(lesson.worksheets("A4")).doesNotContain("Title of", "Outlet of", "dull-wire");
    assertThat(lesson.key("A4")).contains("Title of dull-wire", "Outlet of dull-wire");
  }

  @Test
  void the_same_seed_gives_the_same_lesson_and_another_seed_other_passages() {
    assertThat(lesson(Level.SCHOOL, 1).worksheets("A4"))
        .isEqualTo(lesson(Level.SCHOOL, 1).worksheets("A4"));
    assertThat(lesson(Level.SCHOOL, 2).worksheets("A4"))
        .isNotEqualTo(lesson(Level.SCHOOL, 1).worksheets("A4"));
  }

  @Test
  void a_university_gets_more_devices_and_passages() {
    assertThat(lesson(Level.UNIVERSITY, 1).plan("A4")).contains("Slipped-in claim");
    assertThat(lesson(Level.SCHOOL, 1).plan("A4")).doesNotContain("Slipped-in claim");
    assertThat(lesson(Level.UNIVERSITY, 1).json().length())
        .isGreaterThan(lesson(Level.SCHOOL, 1).json().length());
  }

  @Test
  void texts_are_escaped_wherever_they_go() {
    Lesson lesson = lesson("</script><script>alert(1)</script><img src=x>", Level.SCHOOL, 1);

    assertThat(lesson.worksheets("A4")).doesNotContain("<script>alert", "<img");
    assertThat(lesson.key("A4")).doesNotContain("<script>alert", "<img");
    assertThat(lesson.annotationPage()).doesNotContain("<script>alert", "<img");
  }

  @Test
  void the_key_can_be_read_back_with_the_tool_s_marks_on_their_words() throws IOException {
    Path file = folder.resolve("key.json");
    Files.writeString(file, lesson(Level.SCHOOL, 1).json());

    LessonKey key = LessonKey.read(file);

    assertThat(key.sentences()).hasSizeGreaterThan(10);
    assertThat(key.tool().marks()).isNotEmpty();
    for (Mark mark : key.tool().marks()) {
      assertThat(mark.span().in(key.text(mark.sentence())))
          .isIn("slammed", "of course", "perhaps", "was closed");
    }
  }

  @Test
  void without_texts_there_is_no_lesson_and_the_reason_is_told() {
    assertThatThrownBy(
            () -> Lesson.of(Invented.withoutTexts(), "bridge", "Bridge", Level.SCHOOL, 1))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("0 of 2 have one")
        .hasMessageContaining("--text none");
  }

  @Test
  void a_folder_of_somebody_else_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> LessonWriter.write(lesson(Level.SCHOOL, 1), folder))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("no lesson of Parallax");
  }

  @Test
  void an_annotation_of_another_lesson_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("key.json"), lesson(Level.SCHOOL, 1).json());
    Path other =
        Files.writeString(
            folder.resolve("ana.json"), "{\"parallax\":\"annotation\",\"lesson\":\"harbour\"}");

    assertThatThrownBy(() -> LessonKey.read(file).annotation(other))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is of the lesson 'harbour'");
    assertThatThrownBy(() -> LessonKey.read(other)).hasMessageContaining("is no key of a lesson");
  }

  private float width(String pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("lesson/" + pdf).toFile())) {
      return document.getPage(0).getMediaBox().getWidth();
    }
  }

  private static Lesson lesson(Level level, long seed) {
    return lesson("", level, seed);
  }

  private static Lesson lesson(String extra, Level level, long seed) {
    return Lesson.of(Invented.comparison(extra), "bridge", "The bridge", level, seed);
  }
}
