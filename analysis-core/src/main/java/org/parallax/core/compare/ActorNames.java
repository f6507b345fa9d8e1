package org.parallax.core.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;

/**
 * Tells terms that only name actors: a whole name, alias, nationality or capital, a part of a
 * person's name, or a sequence of nothing but words of names.
 */
final class ActorNames {

  private final Set<String> whole = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  ActorNames(List<Actor> actors) {
    for (Actor actor : actors) {
      Stream.of(List.of(actor.name()), actor.aliases(), actor.demonyms(), actor.metonyms())
          .flatMap(List::stream)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .forEach(
              name -> {
                whole.add(name);
                words.addAll(parts(name));
                if (actor.kind() == ActorKind.PERSON) {
                  whole.addAll(parts(name));
                }
              });
    }
  }

  /** Whether a lower-case term only names actors. */
  boolean isName(String term) {
    List<String> parts = parts(term);
    return whole.contains(term) || (parts.size() > 1 && words.containsAll(parts));
  }

  private static List<String> parts(String name) {
    return Arrays.asList(name.split("\\s+"));
  }
}
