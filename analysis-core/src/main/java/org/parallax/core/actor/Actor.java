package org.parallax.core.actor;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that sources speak of.
 *
 * @param id the name reports use
 * @param name the name people read
 * @param kind what it is
 * @param aliases other names of it
 * @param demonyms adjectives made from it, such as a nationality
 * @param metonyms names that stand for it where they act, such as a capital for a government
 * @param exclude wordings that only look like it
 * @param partOf the id of the actor that its figures can be added to
 * @param camp the side it is on, where the user names sides
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    List<String> aliases,
    List<String> demonyms,
    List<String> metonyms,
    List<String> exclude,
    Optional<String> partOf,
    Optional<String> camp) {

  public Actor {
    if (!id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
      throw new IllegalArgumentException("not an actor id: '" + id + "'");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor without a name: " + id);
    }
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    metonyms = List.copyOf(metonyms);
    exclude = List.copyOf(exclude);
  }
}
