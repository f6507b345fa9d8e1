package org.parallax.core.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a table one after another, each with its place; some can be put back. */
final class TableLines implements AutoCloseable {

  /** A line of one document; a longer one is a mistake, and is not held. */
  static final int LONGEST = 16 << 20;

  private final InputStream in;
  private final Deque<Line> putBack = new ArrayDeque<>();
  private int number;
  private long at;

  /**
   * A line.
   *
   * @param number its number, from 1
   * @param from its first byte in the file
   * @param bytes its bytes with the line end, or none where it is too long
   */
  record Line(int number, long from, byte[] bytes) {

    boolean isTooLong() {
      return bytes.length == 0;
    }

    boolean isBlank() {
      for (byte b : bytes) {
        if (b > ' ' || b < 0) {
          return false;
        }
      }
      return !isTooLong();
    }

    /** Whether it opens a quotation that it does not close. */
    boolean isOpen() {
      int marks = 0;
      for (byte b : bytes) {
        marks += b == '"' ? 1 : 0;
      }
      return marks % 2 == 1;
    }
  }

  TableLines(Path file) throws IOException {
    in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  Optional<Line> next() throws IOException {
    Line before = putBack.poll();
    if (before != null) {
      return Optional.of(before);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long from = at;
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      at++;
      tooLong |= bytes.size() >= LONGEST;
      if (!tooLong) {
        bytes.write(b);
      }
      if (b == '\n') {
        break;
      }
    }
    if (at == from) {
      return Optional.empty();
    }
    number++;
    return Optional.of(new Line(number, from, tooLong ? new byte[0] : bytes.toByteArray()));
  }

  /** Makes lines the next ones again, in their order. */
  void putBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      putBack.push(lines.get(i));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
