package org.parallax.core.measure.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parallax.core.error.ModelException;

/** Reads the word lists that lie beside the classes of this package. */
final class WordTable {

  private WordTable() {}

  /**
   * The lines of a list, without empty ones and those that start with {@code #}.
   *
   * @throws ModelException if the list is not on the class path
   */
  static List<String> lines(String name) {
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ModelException(name + " is missing from the class path; install Parallax again");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
