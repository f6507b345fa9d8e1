package org.parallax.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
}
