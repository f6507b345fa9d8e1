package org.parallax.report.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.core.error.OutputException;
import org.parallax.report.PdfPrinter;

/**
 * Writes a lesson's folder: {@code worksheets}, {@code texts}, {@code key} and {@code plan} as HTML
 * and as PDF for A4 and Letter, {@code annotate.html} and {@code key.json}.
 */
public final class LessonWriter {

  private static final String MARK = "key.json";
  private static final List<String> PAPERS = List.of("A4", "letter");

  private LessonWriter() {}

  /**
   * Refuses a folder that holds something else than a lesson, before any work is done for it.
   *
   * @throws OutputException if it does
   */
  public static void refuseForeign(Path folder) {
    if (!Files.exists(folder) || Files.isRegularFile(folder.resolve(MARK))) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new OutputException(
            folder, "is not empty and is no lesson of Parallax; choose another with --out");
      }
    } catch (IOException e) {
      throw new OutputException(folder, "cannot be read; choose another with --out", e);
    }
  }

  /**
   * Writes the folder. Files of an earlier lesson are replaced.
   *
   * @throws OutputException if the folder holds something else, or cannot be written
   */
  public static void write(Lesson lesson, Path folder) {
    refuseForeign(folder);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(MARK), lesson.json());
      Files.writeString(folder.resolve("annotate.html"), lesson.annotationPage());
      Files.writeString(folder.resolve("worksheets.html"), lesson.worksheets("A4"));
      Files.writeString(folder.resolve("texts.html"), lesson.texts("A4"));
      Files.writeString(folder.resolve("key.html"), lesson.key("A4"));
      Files.writeString(folder.resolve("plan.html"), lesson.plan("A4"));
      for (String paper : PAPERS) {
        String end = "-" + paper.toLowerCase(Locale.ROOT) + ".pdf";
        PdfPrinter.print(lesson.worksheets(paper), folder.resolve("worksheets" + end));
        PdfPrinter.print(lesson.texts(paper), folder.resolve("texts" + end));
        PdfPrinter.print(lesson.key(paper), folder.resolve("key" + end));
        PdfPrinter.print(lesson.plan(paper), folder.resolve("plan" + end));
      }
    } catch (IOException e) {
      throw new OutputException(
          folder, "cannot be written (" + e.getMessage() + "); choose another with --out", e);
    }
  }
}
