package org.parallax.report.lesson;

import java.util.List;

/**
 * A document of sheets, as the template shows it.
 *
 * @param title the title
 * @param footer a line below each document
 * @param paper {@code A4} or {@code letter}
 * @param style the style sheet
 * @param sheets one page each, or more where it runs over
 */
public record LessonDocument(
    String title, String footer, String paper, String style, List<Sheet> sheets) {

  public LessonDocument {
    sheets = List.copyOf(sheets);
  }
}
