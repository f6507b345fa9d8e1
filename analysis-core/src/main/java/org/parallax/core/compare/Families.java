package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorRegister;

/** Which actors are part of which, at any depth. */
final class Families {

  private final Map<String, Actor> actors = new LinkedHashMap<>();

  Families(ActorRegister register) {
    for (Actor actor : register.actors()) {
      actors.put(actor.id(), actor);
    }
  }

  /**
   * The families of more than one: by the id of an actor that others are part of, the ids of the
   * actor and these others, in the order of the register.
   */
  Map<String, List<String>> all() {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (String head : actors.keySet()) {
      List<String> members =
          actors.keySet().stream().filter(id -> id.equals(head) || isPartOf(id, head)).toList();
      if (members.size() > 1) {
        families.put(head, members);
      }
    }
    return families;
  }

  /** The camp of an actor: its own, else that of the nearest actor it is part of that has one. */
  Optional<String> camp(String id) {
    for (String at : upward(id)) {
      Actor actor = actors.get(at);
      if (actor != null && actor.camp().isPresent()) {
        return actor.camp();
      }
    }
    return Optional.empty();
  }

  /** The actors of each camp, camps by name. */
  Map<String, List<String>> camps(List<String> ids) {
    Map<String, List<String>> camps = new TreeMap<>();
    for (String id : ids) {
      camp(id).ifPresent(camp -> camps.computeIfAbsent(camp, c -> new ArrayList<>()).add(id));
    }
    return camps;
  }

  private boolean isPartOf(String id, String head) {
    List<String> above = upward(id);
    return above.subList(1, above.size()).contains(head);
  }

  /** The actor and those it is part of, nearest first; stops should they go round. */
  private List<String> upward(String id) {
    List<String> path = new ArrayList<>();
    Optional<String> at = Optional.of(id);
    while (at.isPresent() && !path.contains(at.get())) {
      path.add(at.get());
      at = Optional.ofNullable(actors.get(at.get())).flatMap(Actor::partOf);
    }
    return path;
  }
}
