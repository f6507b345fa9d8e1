package org.parallax.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.clean.Section;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Span;

/** The one loaded annotator that all tests needing models share. */
public final class Pipeline {

  private Pipeline() {}

  public static Annotator annotator() {
    return CoreNlpAnnotator.shared();
  }

  /** A text annotated as it is; blank lines part its paragraphs. */
  public static AnnotatedDocument annotate(String text) {
    return CoreNlpAnnotator.shared().annotate(clean(text));
  }

  /** The first sentence of a text. */
  public static AnnotatedSentence sentence(String text) {
    return annotate(text).sentences().get(0);
  }

  /** A text that needs no cleaning; blank lines part its paragraphs. */
  public static CleanDocument clean(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (String part : text.split("\n\n", -1)) {
      if (!part.isBlank()) {
        paragraphs.add(new Paragraph(Paragraph.Kind.PROSE, new Span(at, at + part.length()), 0));
      }
      at += part.length() + 2;
    }
    return new CleanDocument(
        new SourceDocument(SourceMetadata.of("test"), text, "0".repeat(64)),
        AlignedText.of(text),
        paragraphs,
        List.of(new Section("", Optional.empty())),
        List.of(),
        List.of());
  }
}
