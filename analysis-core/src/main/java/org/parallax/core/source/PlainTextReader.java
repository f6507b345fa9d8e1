package org.parallax.core.source;

import java.nio.file.Path;
import org.parallax.core.error.InputException;

/** Reads plain text in whatever encoding it is. */
final class PlainTextReader implements DocumentReader {

  private static final int MOST_CONTROLS = 50;

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    return FileBytes.document(file, bytes, text(file, bytes, metadata.id()), metadata);
  }

  /**
   * The text of bytes.
   *
   * @throws InputException if they are no text
   */
  static String text(Path file, byte[] bytes, String id) {
    String text = TextBytes.decode(bytes);
    long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
    if (controls * MOST_CONTROLS > text.length()) {
      throw new InputException(
          id, file.getFileName() + " is not text but binary; save it as plain text");
    }
    return text;
  }
}
