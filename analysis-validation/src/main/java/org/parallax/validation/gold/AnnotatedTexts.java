package org.parallax.validation.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.clean.Section;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Span;

/** Short labelled texts, annotated together as the paragraphs of one document. Immutable. */
public final class AnnotatedTexts {

  /** The tokens that cover a place in a text. */
  public record Place(AnnotatedSentence sentence, int first, int last) {}

  private final Map<String, Integer> paragraphOf;
  private final AnnotatedDocument document;
  private final List<List<AnnotatedSentence>> sentences;

  private AnnotatedTexts(Map<String, Integer> paragraphOf, AnnotatedDocument document) {
    this.paragraphOf = Map.copyOf(paragraphOf);
    this.document = document;
    this.sentences = new ArrayList<>();
    document.document().paragraphs().forEach(paragraph -> sentences.add(new ArrayList<>()));
    document.sentences().forEach(s -> sentences.get(s.id().paragraph() - 1).add(s));
  }

  /** Annotates texts; a text that occurs again is annotated once. */
  public static AnnotatedTexts of(List<String> texts, Annotator annotator) {
    Map<String, Integer> paragraphOf = new LinkedHashMap<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      if (!text.isBlank() && !paragraphOf.containsKey(text)) {
        paragraphOf.put(text, paragraphs.size());
        Span span = new Span(all.length(), all.length() + text.length());
        paragraphs.add(new Paragraph(Paragraph.Kind.PROSE, span, 0));
        all.append(text).append('\n');
      }
    }
    CleanDocument clean =
        new CleanDocument(
            new SourceDocument(SourceMetadata.of("gold"), all.toString(), "0".repeat(64)),
            AlignedText.of(all.toString()),
            paragraphs,
            List.of(new Section("", Optional.empty())),
            List.of(),
            List.of());
    return new AnnotatedTexts(paragraphOf, annotator.annotate(clean));
  }

  public AnnotatedDocument document() {
    return document;
  }

  /** The sentences of a text. */
  public List<AnnotatedSentence> sentences(String text) {
    Integer paragraph = paragraphOf.get(text);
    return paragraph == null ? List.of() : List.copyOf(sentences.get(paragraph));
  }

  /** A text by itself, so that a mark left open in one does not reach into the next. */
  public AnnotatedDocument alone(String text) {
    CleanDocument all = document.document();
    Integer paragraph = paragraphOf.get(text);
    CleanDocument one =
        new CleanDocument(
            all.source(),
            all.text(),
            paragraph == null ? List.of() : List.of(all.paragraphs().get(paragraph)),
            all.sections(),
            List.of(),
            List.of());
    return new AnnotatedDocument(one, sentences(text));
  }

  /** Where a text begins in the document; 0 for an unknown one. */
  public int offset(String text) {
    Integer paragraph = paragraphOf.get(text);
    return paragraph == null ? 0 : document.document().paragraphs().get(paragraph).span().from();
  }

  /**
   * The tokens that cover a stretch of a text; where it reaches over several sentences, those in
   * the first.
   *
   * @param text the text
   * @param span the stretch, in offsets of that text
   */
  public Optional<Place> place(String text, Span span) {
    Integer paragraph = paragraphOf.get(text);
    if (paragraph == null) {
      return Optional.empty();
    }
    Span wanted = span.shift(document.document().paragraphs().get(paragraph).span().from());
    for (AnnotatedSentence sentence : sentences.get(paragraph)) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().overlaps(wanted)) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        return Optional.of(new Place(sentence, first, last));
      }
    }
    return Optional.empty();
  }
}
