package org.parallax.core.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parallax.core.error.InputException;

/** Reads plain text in UTF-8, UTF-16 with a byte order mark, or Windows-1252. */
public final class PlainTextReader implements DocumentReader {

  /** About thirty times the longest novel; more is a mistake, and would not fit in memory. */
  private static final long MOST_BYTES = 64L << 20;

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = bytes(file, metadata.id());
    String text = decode(bytes);
    if (text.isBlank()) {
      throw new InputException(metadata.id(), file.getFileName() + " is empty");
    }
    long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
    if (text.indexOf('\0') >= 0 || controls * 50 > text.length()) {
      throw new InputException(
          metadata.id(), file.getFileName() + " is not text but binary; save it as plain text");
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

  private static byte[] bytes(Path file, String id) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputException(
            id, file.getFileName() + " is larger than 64 MB; split it into parts");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException(id, file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE
          .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2))
          .toString();
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE
          .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2))
          .toString();
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      return Charset.forName("windows-1252").decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
