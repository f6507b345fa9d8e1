package org.parallax.core.compare;

import java.util.List;
import java.util.Map;
import org.parallax.core.actor.Actor;

/**
 * What findings are looked for in, beside the tables of the comparison.
 *
 * @param sources the sources, in the order of their ids
 * @param actors the actors that occur, by id, in the order of the register
 * @param families which of them are part of which, and their camps
 * @param bootstrap draws paragraphs for intervals
 * @param streams the random numbers for it
 */
record FindingsInput(
    List<SourceView> sources,
    Map<String, Actor> actors,
    Families families,
    Bootstrap bootstrap,
    RandomStreams streams) {

  /** The name of an actor; where a camp is called by an actor's id, of the camp. */
  String name(String id) {
    Actor actor = actors.get(id);
    return actor == null ? id : actor.name();
  }

  /** The actors of each camp, camps by name. */
  Map<String, List<String>> camps() {
    return families.camps(List.copyOf(actors.keySet()));
  }
}
