package org.parallax.core.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parallax.core.error.InputException;

/** What all readers share: bytes within bounds, and a document out of them. */
final class FileBytes {

  /** About thirty times the longest novel; more is a mistake, and would not fit in memory. */
  static final long MOST = 64L << 20;

  private FileBytes() {}

  static byte[] read(Path file, String id) {
    try {
      if (Files.size(file) > MOST) {
        throw new InputException(
            id, file.getFileName() + " is larger than 64 MB; split it into parts");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        throw new InputException(id, file.getFileName() + " is empty");
      }
      return bytes;
    } catch (IOException e) {
      throw new InputException(id, file + " cannot be read: " + e.getMessage(), e);
    }
  }

  static SourceDocument document(Path file, byte[] bytes, String text, SourceMetadata metadata) {
    if (text.isBlank()) {
      throw new InputException(metadata.id(), file.getFileName() + " holds no text");
    }
    if (text.length() > MOST) {
      throw new InputException(
          metadata.id(),
          file.getFileName() + " holds more than 64 MB of text; split it into parts");
    }
    return new SourceDocument(metadata, text, sha256(bytes));
  }

  /** The SHA-256 of bytes in lower-case hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
