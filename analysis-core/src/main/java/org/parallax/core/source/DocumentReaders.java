package org.parallax.core.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.core.error.InputException;

/** Chooses the reader for a file by its ending. */
public final class DocumentReaders {

  private static final Map<String, DocumentReader> BY_ENDING =
      new TreeMap<>(
          Map.of(
              "txt", new PlainTextReader(),
              "md", new MarkdownReader(),
              "html", new HtmlReader(),
              "htm", new HtmlReader(),
              "pdf", new PdfReader(),
              "docx", OfficeReader.docx(),
              "odt", OfficeReader.odt(),
              "rtf", new RtfReader(),
              "epub", new EpubReader()));

  private DocumentReaders() {}

  /** Whether a file's ending is one that can be read. */
  public static boolean knows(Path file) {
    return BY_ENDING.containsKey(ending(file));
  }

  /** The endings that can be read, for messages. */
  public static String known() {
    return "." + String.join(", .", BY_ENDING.keySet());
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
    return Optional.ofNullable(BY_ENDING.get(ending(file)))
        .orElseThrow(
            () ->
                new InputException(
                    metadata.id(),
                    file.getFileName() + " is of a kind that cannot be read; use " + known()))
        .read(file, metadata);
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
