package org.parallax.core.source;

import java.nio.file.Path;
import org.parallax.core.error.InputException;

/** Reads one document format. Implementations keep no state and can be shared between threads. */
public interface DocumentReader {

  /**
   * The text and what metadata the file itself tells.
   *
   * @param file an existing file
   * @param metadata what is known already; it wins over what the file tells
   * @throws InputException if the file cannot be read as this format
   */
  SourceDocument read(Path file, SourceMetadata metadata);
}
