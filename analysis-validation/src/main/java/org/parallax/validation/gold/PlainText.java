package org.parallax.validation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.clean.Section;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Span;

/** A labelled text as a document of its own; every line that is not blank is a paragraph. */
public final class PlainText {

  private PlainText() {}

  /** The document of a text. */
  public static CleanDocument of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(
            new Paragraph(Paragraph.Kind.PROSE, new Span(from, from + line.length()), 0));
      }
      from += line.length() + 1;
    }
    return new CleanDocument(
        new SourceDocument(SourceMetadata.of("gold"), text, "0".repeat(64)),
        AlignedText.of(text),
        paragraphs,
        List.of(new Section("", Optional.empty())),
        List.of(),
        List.of());
  }
}
