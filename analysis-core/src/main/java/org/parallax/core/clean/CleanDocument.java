package org.parallax.core.clean;

import java.util.List;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Span;

/**
 * A source without its furniture.
 *
 * @param source what it was made from
 * @param text what is left, aligned with the original; paragraphs are parted by line breaks
 * @param paragraphs the paragraphs, in order, not overlapping
 * @param sections the sections, at least one
 * @param removals what was cut out, in order of the original
 * @param notes what was cut but says something about the document, such as an editor's note
 */
public record CleanDocument(
    SourceDocument source,
    AlignedText text,
    List<Paragraph> paragraphs,
    List<Section> sections,
    List<Removal> removals,
    List<String> notes) {

  public CleanDocument {
    paragraphs = List.copyOf(paragraphs);
    sections = List.copyOf(sections);
    removals = List.copyOf(removals);
    notes = List.copyOf(notes);
    int end = 0;
    for (Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      if (span.from() < end || span.to() > text.length()) {
        throw new IllegalArgumentException("a paragraph out of place: " + span);
      }
      if (paragraph.section() >= sections.size()) {
        throw new IllegalArgumentException("a paragraph of no section: " + span);
      }
      end = span.to();
    }
  }

  public String id() {
    return source.id();
  }
}
