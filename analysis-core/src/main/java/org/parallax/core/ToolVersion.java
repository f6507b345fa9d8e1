package org.parallax.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.parallax.core.cache.FolderCache;

/** The version of Parallax, as the build wrote it down. */
public final class ToolVersion {

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
   * What tells this build of the core from every other: a hash of its jar. Empty where the code
   * does not come out of a jar; then nothing that depends on the code can be remembered.
   */
  static Optional<String> fingerprint() {
    CodeSource source = ToolVersion.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      if (!Files.isRegularFile(jar)) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(jar);
      return Optional.of(FolderCache.key(new String(bytes, StandardCharsets.ISO_8859_1)));
    } catch (URISyntaxException | IOException e) {
      return Optional.empty();
    }
  }
}
