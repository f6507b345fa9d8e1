package org.parallax.report.page;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.core.actor.Actor;
import org.parallax.core.compare.Comparison;

/** The names of actors by id. */
final class Labels {

  private final Map<String, String> names = new HashMap<>();

  Labels(Comparison comparison) {
    for (Actor actor : comparison.actors()) {
      names.put(actor.id(), actor.name());
    }
  }

  /** The name of an actor, or its id where it is not compared. */
  String actor(String id) {
    return names.getOrDefault(id, id);
  }

  /** Actors with counts, most first: {@code Norland 3, Southmark 1}. */
  String counted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> actor(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
