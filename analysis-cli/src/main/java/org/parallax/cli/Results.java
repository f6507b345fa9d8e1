package org.parallax.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Where results go, with what went wrong with it: writers of text swallow that, and a result cut
 * off by a full disk would look like a whole one.
 */
final class Results extends FilterOutputStream {

  private Optional<String> problem = Optional.empty();

  Results(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      note(e);
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      note(e);
      throw e;
    }
  }

  private void note(IOException e) {
    if (problem.isEmpty()) {
      problem = Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** What went wrong first; a reader that has seen enough and closed the pipe is nothing wrong. */
  Optional<String> problem() {
    return problem.filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
  }
}
