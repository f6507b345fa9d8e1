package org.parallax.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.parallax.core.error.OutputException;

/**
 * A folder that appears whole or not at all. It is filled under a temporary name beside its place
 * and then renamed; what stood there before is only replaced if it was a report.
 */
final class ReportFolder {

  /** Writes the files of a report. */
  @FunctionalInterface
  interface Filler {
    void fill(Path folder) throws IOException;
  }

  private ReportFolder() {}

  /**
   * Fills a folder.
   *
   * @throws OutputException if the folder holds something else than a report, or cannot be written
   */
  static void write(Path folder, Filler filler) {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      throw new OutputException(folder, "a report cannot be the root of a disk; name a folder");
    }
    refuseForeign(target);
    Path fresh = null;
    try {
      Files.createDirectories(parent);
      fresh = Files.createTempDirectory(parent, "." + target.getFileName() + "-");
      widen(fresh);
      filler.fill(fresh);
      replace(target, fresh);
    } catch (IOException | UncheckedIOException e) {
      throw new OutputException(
          target, "cannot be written (" + e.getMessage() + "); choose another with --out", e);
    } finally {
      if (fresh != null) {
        delete(fresh);
      }
    }
  }

  /**
   * Refuses a place where no report can be written.
   *
   * @throws OutputException with what is wrong
   */
  static void refuse(Path folder) {
    Path target = folder.toAbsolutePath().normalize();
    refuseForeign(target);
    Path there = target.getParent();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there == null || !Files.isDirectory(there) || !Files.isWritable(there)) {
      throw new OutputException(
          target,
          "cannot be written, since " + there + " does not allow it; choose another with --out");
    }
  }

  private static void refuseForeign(Path target) {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new OutputException(target, "is a file; choose a folder with --out");
    }
    if (!RunFile.marks(target) && !isEmpty(target)) {
      throw new OutputException(
          target, "is not empty and is no report of Parallax; choose another with --out");
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new OutputException(folder, "cannot be read; choose another with --out", e);
    }
  }

  /** Temporary folders are private; a report is as readable as any folder the user makes. */
  private static void widen(Path fresh) throws IOException {
    Path plain = Files.createDirectory(fresh.resolve("plain"));
    try {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(plain));
    } catch (UnsupportedOperationException e) {
      // A file system without such permissions has none to widen.
    } finally {
      Files.delete(plain);
    }
  }

  private static void replace(Path target, Path fresh) throws IOException {
    if (!Files.exists(target)) {
      Files.move(fresh, target);
      return;
    }
    Path old = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-old-");
    Path aside = old.resolve("report");
    try {
      Files.move(target, aside);
      try {
        Files.move(fresh, target);
      } catch (IOException e) {
        Files.move(aside, target);
        throw e;
      }
    } finally {
      delete(old);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new OutputException(folder, "could not be tidied away; delete it by hand", e);
    }
  }
}
