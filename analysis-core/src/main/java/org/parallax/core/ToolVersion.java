package org.parallax.core;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.parallax.core.cache.FolderCache;

/** The version of Parallax, as the build wrote it down. */
public final class ToolVersion {

  private static final Optional<String> OF_THIS_BUILD = compute();

  private ToolVersion() {}

  /** The version, such as {@code 0.1.0}. */
  public static String current() {
    try (InputStream resource = ToolVersion.class.getResourceAsStream("version.txt")) {
      if (resource == null) {
        throw new IllegalStateException("the build left no version.txt");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What tells this build of the core from every other: a hash of what its jar holds and of the
   * names of the libraries it runs with. Empty where the code does not come out of a jar; then
   * nothing that depends on the code can be remembered.
   */
  static Optional<String> fingerprint() {
    return OF_THIS_BUILD;
  }

  private static Optional<String> compute() {
    CodeSource source = ToolVersion.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      if (!Files.isRegularFile(jar)) {
        return Optional.empty();
      }
      return Optional.of(
          FolderCache.key(content(jar), libraries(), System.getProperty("os.arch", "unknown")));
    } catch (URISyntaxException | IOException e) {
      return Optional.empty();
    }
  }

  /** The names, sizes and checksums of what a jar holds, since reading it whole takes longer. */
  private static String content(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
          .sorted()
          .collect(Collectors.joining("\n"));
    }
  }

  private static String libraries() {
    String[] paths =
        System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator), -1);
    return Arrays.stream(paths)
        .map(path -> String.valueOf(Path.of(path).getFileName()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
