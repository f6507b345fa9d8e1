package org.parallax.core;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the folders that tests read: the repository's own, and the shared one beside it that holds
 * the five texts and the labelled data. Where the shared one is absent, a test that asks for it is
 * skipped, or fails if {@code -Dparallax.shared.required=true}.
 */
public final class Shared {

  private Shared() {}

  /** The repository's root folder. */
  public static Path root() {
    String root = System.getProperty("parallax.root", "");
    return root.isEmpty() ? Path.of("..").toAbsolutePath().normalize() : Path.of(root);
  }

  /**
   * One of the five texts, by file name, wherever it is: {@code seeds/texts} or the shared folder.
   */
  public static Path seedText(String file) {
    Path own = root().resolve("seeds/texts").resolve(file);
    return Files.exists(own) ? own : shared("seeds/" + file);
  }

  /** A file of labelled data. */
  public static Path gold(String file) {
    return shared("gold/" + file);
  }

  /** A file or folder below the shared folder; skips the test where it is absent. */
  public static Path shared(String path) {
    String folder = System.getenv().getOrDefault("PARALLAX_SHARED", "");
    Path shared = folder.isEmpty() ? root().resolveSibling("shared") : Path.of(folder);
    Path wanted = shared.resolve(path);
    if (!Files.exists(wanted)) {
      String word = "needs " + path + " of the shared folder, which is not on this machine";
      if (Boolean.getBoolean("parallax.shared.required")) {
        Assertions.fail(word);
      }
      Assumptions.abort(word);
    }
    return wanted;
  }
}
