package org.parallax.core.error;

import java.nio.file.Path;

/** A result cannot be written. */
public final class OutputException extends ParallaxException {

  private static final long serialVersionUID = 1L;

  public OutputException(Path path, String problem, Throwable cause) {
    super(path + ": " + problem, cause);
  }

  public OutputException(Path path, String problem) {
    super(path + ": " + problem);
  }
}
