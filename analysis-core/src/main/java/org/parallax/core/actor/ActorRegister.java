package org.parallax.core.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The actors that a corpus is read for.
 *
 * @param actors in the order of the register; ids differ
 * @param suggested whether the tool made it out of the texts, uncorrected
 */
public record ActorRegister(List<Actor> actors, boolean suggested) {

  public ActorRegister {
    actors = List.copyOf(actors);
    Set<String> ids = new HashSet<>();
    for (Actor actor : actors) {
      if (!ids.add(actor.id())) {
        throw new IllegalArgumentException("two actors are called " + actor.id());
      }
    }
  }

  public ActorRegister(List<Actor> actors) {
    this(actors, false);
  }

  public Optional<Actor> find(String id) {
    return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
  }
}
