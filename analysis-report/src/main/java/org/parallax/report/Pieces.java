package org.parallax.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.parallax.core.error.OutputException;

/** The files of a report, written beside each other, since drawing and writing take their time. */
final class Pieces {

  /** Writes a file, or some that belong together. */
  @FunctionalInterface
  interface Piece {
    void write() throws IOException;
  }

  private Pieces() {}

  /**
   * Writes all of them. Where one fails, the others end before that is told, so that nothing is
   * still being written when the folder is tidied away.
   *
   * @throws IOException if one could not be written
   */
  static void write(List<Piece> pieces) throws IOException {
    List<Exception> problems =
        pieces.parallelStream().flatMap(piece -> problem(piece).stream()).toList();
    for (Exception problem : problems) {
      if (problem instanceof IOException unwritten) {
        throw unwritten;
      }
    }
    if (!problems.isEmpty()) {
      throw (RuntimeException) problems.get(0);
    }
  }

  private static Optional<Exception> problem(Piece piece) {
    try {
      piece.write();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    } catch (UncheckedIOException | OutputException e) {
      return Optional.of(e.getCause() instanceof IOException cause ? cause : e);
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
  }
}
