package org.parallax.core.annotate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parallax.core.cache.FolderCache;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.SharedStrings;
import org.parallax.core.text.Span;

/**
 * Remembers annotations, so that a text is parsed once, whatever changes in the stages after. Loads
 * the annotator behind it only when a text is new. Can be shared between threads.
 */
public final class CachedAnnotator implements Annotator {

  private final FolderCache cache;
  private final String name;
  private final Supplier<Annotator> annotator;

  /**
   * @param cache where annotations are kept
   * @param name the name of the annotator behind
   * @param annotator loads the annotator; called when a text is new
   */
  public CachedAnnotator(FolderCache cache, String name, Supplier<Annotator> annotator) {
    this.cache = cache;
    this.name = name;
    this.annotator = annotator;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public AnnotatedDocument annotate(CleanDocument document) {
    String key = key(document);
    Optional<List<AnnotatedSentence>> kept = cache.find(key, in -> read(document.id(), in));
    if (kept.isPresent()) {
      return new AnnotatedDocument(document, kept.get());
    }
    AnnotatedDocument annotated = annotator.get().annotate(document);
    cache.store(key, out -> write(annotated.sentences(), out));
    return annotated;
  }

  private String key(CleanDocument document) {
    String paragraphs =
        document.paragraphs().stream().map(Paragraph::toString).collect(Collectors.joining("\n"));
    return FolderCache.key("annotation 1", name, paragraphs, document.text().text());
  }

  private static void write(List<AnnotatedSentence> sentences, OutputStream bytes)
      throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes));
    out.writeInt(sentences.size());
    for (AnnotatedSentence sentence : sentences) {
      out.writeInt(sentence.id().paragraph());
      out.writeInt(sentence.id().sentence());
      write(out, sentence.span());
      out.writeUTF(sentence.kind().name());
      out.writeInt(sentence.size());
      for (Token token : sentence.tokens()) {
        write(out, token.span());
        out.writeUTF(token.text());
        out.writeUTF(token.lemma());
        out.writeUTF(token.tag());
        out.writeUTF(token.entity());
        out.writeInt(token.head());
        out.writeUTF(token.relation());
      }
    }
    out.flush();
  }

  private static void write(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.from());
    out.writeInt(span.to());
  }

  /** Empty where the bytes are not what this version writes. */
  private static Optional<List<AnnotatedSentence>> read(String source, InputStream bytes)
      throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(bytes));
    SharedStrings shared = new SharedStrings();
    try {
      List<AnnotatedSentence> sentences = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        SentenceId id = new SentenceId(source, in.readInt(), in.readInt());
        Span span = readSpan(in);
        Paragraph.Kind kind = Paragraph.Kind.valueOf(in.readUTF());
        List<Token> tokens = new ArrayList<>();
        for (int more = in.readInt(); more > 0; more--) {
          tokens.add(
              new Token(
                  readSpan(in),
                  shared.of(in.readUTF()),
                  shared.of(in.readUTF()),
                  shared.of(in.readUTF()),
                  shared.of(in.readUTF()),
                  in.readInt(),
                  shared.of(in.readUTF())));
        }
        sentences.add(new AnnotatedSentence(id, span, kind, tokens));
      }
      return Optional.of(sentences);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Span readSpan(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }
}
