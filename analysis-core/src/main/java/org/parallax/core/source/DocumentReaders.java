package org.parallax.core.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.core.error.InputException;

/**
 * Chooses the reader for a file by what its bytes are, and by its ending where they do not tell.
 */
public final class DocumentReaders {

  private static final Map<DocumentKind, DocumentReader> BY_KIND =
      Map.of(
          DocumentKind.TEXT, new PlainTextReader(),
          DocumentKind.HTML, new HtmlReader(),
          DocumentKind.PDF, new PdfReader(),
          DocumentKind.DOCX, OfficeReader.docx(),
          DocumentKind.ODT, OfficeReader.odt(),
          DocumentKind.RTF, new RtfReader(),
          DocumentKind.EPUB, new EpubReader());

  private static final Map<String, DocumentKind> BY_ENDING =
      new TreeMap<>(
          Map.of(
              "txt", DocumentKind.TEXT,
              "md", DocumentKind.TEXT,
              "html", DocumentKind.HTML,
              "htm", DocumentKind.HTML,
              "pdf", DocumentKind.PDF,
              "docx", DocumentKind.DOCX,
              "odt", DocumentKind.ODT,
              "rtf", DocumentKind.RTF,
              "epub", DocumentKind.EPUB));

  private static final Set<DocumentKind> WRITTEN_IN_LETTERS =
      Set.of(DocumentKind.TEXT, DocumentKind.HTML);

  private static final DocumentReader MARKDOWN = new MarkdownReader();

  private DocumentReaders() {}

  /** Whether a file has an ending that can be read, or none but bytes that can. */
  public static boolean knows(Path file) {
    String ending = ending(file);
    if (!ending.isEmpty()) {
      return BY_ENDING.containsKey(ending);
    }
    DocumentKind kind = DocumentKind.of(file, String.valueOf(file.getFileName())).kind();
    return kind != DocumentKind.TEXT && BY_KIND.containsKey(kind);
  }

  /** The endings that can be read, for messages. */
  public static String known() {
    return "." + String.join(", .", BY_ENDING.keySet());
  }

  /**
   * Reads the document of a source that has a file.
   *
   * @throws InputException if it cannot be read
   */
  public static SourceDocument read(Corpus.Entry entry) {
    Path file = entry.file().orElseThrow();
    return entry
        .row()
        .map(row -> TableReader.read(file, row, entry.metadata()))
        .orElseGet(() -> read(file, entry.metadata()));
  }

  /**
   * Reads a document.
   *
   * @param file the file
   * @param metadata what is known already; it wins over what the file tells
   * @throws InputException if the file is missing, of an unknown kind or cannot be read
   */
  public static SourceDocument read(Path file, SourceMetadata metadata) {
    if (!Files.exists(file)) {
      throw new InputException(metadata.id(), "there is no file " + file);
    }
    if (!Files.isRegularFile(file)) {
      throw new InputException(metadata.id(), file + " is not a file");
    }
    return reader(file, metadata.id()).read(file, metadata);
  }

  private static DocumentReader reader(Path file, String id) {
    DocumentKind.Found found = DocumentKind.of(file, id);
    DocumentKind kind = found.kind();
    String ending = ending(file);
    DocumentKind named = BY_ENDING.get(ending);
    boolean markdown = ending.equals("md") && (kind == DocumentKind.TEXT || !found.whole());
    if (markdown) {
      return MARKDOWN;
    }
    if (kind == DocumentKind.OLE) {
      throw new InputException(
          id,
          file.getFileName()
              + " is encrypted or of an old Office; save it as .docx or .odt without a password");
    }
    if (kind == DocumentKind.OTHER) {
      throw new InputException(
          id,
          file.getFileName() + " is " + found.label() + ", which cannot be read; use " + known());
    }
    if (kind == DocumentKind.UNKNOWN || kind == DocumentKind.TEXT) {
      return named == null ? readerOfUnnamed(file, id, kind) : readerOfNamed(file, id, kind, named);
    }
    return readerOf(kind);
  }

  private static DocumentReader readerOfUnnamed(Path file, String id, DocumentKind kind) {
    if (kind == DocumentKind.TEXT && (ending(file).isEmpty() || ending(file).equals("text"))) {
      return readerOf(kind);
    }
    throw new InputException(
        id, file.getFileName() + " is of a kind that cannot be read; use " + known());
  }

  /** Bytes that look like no format at all: their reader says what is wrong with them. */
  private static DocumentReader readerOfNamed(
      Path file, String id, DocumentKind kind, DocumentKind named) {
    if (kind == DocumentKind.TEXT && !WRITTEN_IN_LETTERS.contains(named)) {
      throw new InputException(
          id,
          file.getFileName()
              + " is damaged or not "
              + named.label()
              + " but plain text; save it anew");
    }
    return readerOf(named);
  }

  private static DocumentReader readerOf(DocumentKind kind) {
    return Optional.ofNullable(BY_KIND.get(kind)).orElseThrow();
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
