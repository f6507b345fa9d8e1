package org.parallax.core.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.parallax.core.error.InputException;

/**
 * Looks into the compressed streams of a PDF before they are read: a few bytes can unpack to more
 * than there is memory. Images are passed over, since the text is taken out without them.
 */
final class PdfStreams {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** The content of a page has some thousand bytes; a font's file at most some million. */
  private static final long MOST_IN_ONE = 128L << 20;

  private static final long MOST_IN_ALL = 1L << 30;

  /** A stream can be packed several times. */
  private static final int DEEPEST = 3;

  private static final int DICTIONARY = 1000;

  private PdfStreams() {}

  /**
   * Unpacks every stream without keeping it.
   *
   * @throws InputException if one of them, or all together, unpack to more than a text can be
   */
  static void check(byte[] bytes, Path file, String id) {
    long all = 0;
    for (int i = 0; i + STREAM.length + 2 < bytes.length; i++) {
      boolean begins =
          bytes[i] == 's'
              && Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length)
              && (i < 3 || bytes[i - 1] != 'd');
      if (!begins || isImage(bytes, i)) {
        continue;
      }
      int from = i + STREAM.length;
      from += bytes[from] == '\r' ? 1 : 0;
      from += bytes[from] == '\n' ? 1 : 0;
      try {
        all += unpacked(new ByteArrayInputStream(bytes, from, bytes.length - from), 0);
      } catch (TooMuchException e) {
        throw tooMuch(file, id);
      } catch (IOException e) {
        // What is no packed stream, or a damaged one, is left to the reader.
        continue;
      }
      if (all > MOST_IN_ALL) {
        throw tooMuch(file, id);
      }
    }
  }

  static InputException tooMuch(Path file, String id) {
    return new InputException(
        id, file.getFileName() + " unpacks to far more than a text can be; it is not read");
  }

  private static boolean isImage(byte[] bytes, int stream) {
    int from = Math.max(0, stream - DICTIONARY);
    String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
    int begins = Math.max(0, before.lastIndexOf(" obj"));
    return before.substring(begins).replace(" ", "").contains("/Subtype/Image");
  }

  /** How much comes out of a packed stream, and out of what is packed in it. */
  private static long unpacked(InputStream packed, int depth) throws IOException {
    Bounded bounded = new Bounded(new InflaterInputStream(packed));
    InputStream in = new BufferedInputStream(bounded);
    in.mark(2);
    int header = in.read() << 8 | in.read();
    in.reset();
    long inside = 0;
    if (depth < DEEPEST && (header & 0x0F00) == 0x0800 && header % 31 == 0) {
      try {
        inside = unpacked(in, depth + 1);
      } catch (TooMuchException e) {
        throw e;
      } catch (IOException e) {
        // It only looked packed.
      }
    }
    byte[] buffer = new byte[1 << 16];
    while (in.read(buffer) >= 0) {
      // Counted by the stream itself.
    }
    return Math.max(inside, bounded.count);
  }

  private static final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /** Counts what is read, and ends where it is too much. */
  private static final class Bounded extends FilterInputStream {

    private long count;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      add(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      add(Math.max(0, n));
      return n;
    }

    private void add(int n) throws IOException {
      count += n;
      if (count > MOST_IN_ONE) {
        throw new TooMuchException();
      }
    }
  }
}
