package org.parallax.core.actor.pronoun;

import java.util.List;
import java.util.Optional;

/** What is already known about who is named where. */
public interface KnownNames {

  /** Nothing is known. */
  KnownNames NONE = (sentence, first, last) -> Optional.empty();

  /**
   * Somebody known by name.
   *
   * @param id tells them apart
   * @param name the words of the fullest name
   * @param person whether it is a person
   */
  record Known(String id, List<String> name, boolean person) {

    public Known {
      name = List.copyOf(name);
    }
  }

  /** Who is named in a stretch of tokens, if that is known. */
  Optional<Known> at(int sentence, int first, int last);
}
