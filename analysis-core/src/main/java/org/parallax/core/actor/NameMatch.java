package org.parallax.core.actor;

import java.util.List;

/**
 * A wording of the register found in a sentence, before its context has been looked at.
 *
 * @param type what kind of wording it is
 * @param actors the ids of the actors it can belong to; several for a shared surname
 * @param first the index of the first token
 * @param last the index of the last token, included
 */
record NameMatch(Type type, List<String> actors, int first, int last) {

  /** What a wording is, in order of precedence. */
  enum Type {
    EXCLUDED,
    NAME,
    ABBREVIATION,
    SURNAME,
    DEMONYM,
    METONYM
  }

  NameMatch {
    actors = List.copyOf(actors);
  }

  String actor() {
    return actors.get(0);
  }

  NameMatch as(String actor) {
    return new NameMatch(type, List.of(actor), first, last);
  }
}
