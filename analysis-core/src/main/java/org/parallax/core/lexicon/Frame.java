package org.parallax.core.lexicon;

import java.util.List;

/**
 * A side from which a matter can be shown.
 *
 * @param id the name files use
 * @param name the name people read
 * @param definitions sentences that say what it is about, at least one
 * @param examples sentences that show the matter so; may be empty
 */
public record Frame(String id, String name, List<String> definitions, List<String> examples) {

  public Frame {
    definitions = List.copyOf(definitions);
    examples = List.copyOf(examples);
    if (!id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
      throw new IllegalArgumentException("not a frame id: '" + id + "'");
    }
    if (definitions.isEmpty()) {
      throw new IllegalArgumentException("a frame without a definition: " + id);
    }
  }
}
