package org.parallax.core.error;

import java.nio.file.Path;

/** A manifest, register, catalogue or setting says something that cannot be. */
public final class ConfigurationException extends ParallaxException {

  private static final long serialVersionUID = 1L;

  /** A problem of a setting that stands in no file. */
  public ConfigurationException(String problem) {
    super(problem);
  }

  /**
   * @param file the file
   * @param line the line, from 1
   * @param key the key, or empty where the line has none
   * @param problem what is wrong and what to do
   */
  public ConfigurationException(Path file, int line, String key, String problem) {
    super(file + ":" + line + ": " + (key.isEmpty() ? "" : "'" + key + "': ") + problem);
  }

  public ConfigurationException(Path file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
