package org.parallax.core.measure.role;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The nouns that tell of an act, from {@code event-nouns.tsv}. Immutable. */
public final class EventNouns {

  /**
   * A noun that tells of an act.
   *
   * @param lemma the noun
   * @param verb the verb it is made from, or the noun itself where there is none
   * @param lone what one who stands beside it alone is
   */
  record EventNoun(String lemma, String verb, Lone lone) {}

  /** What one who stands beside an event noun alone is. */
  enum Lone {
    /** The object after "of", the owner as possessor: "Norland's occupation". */
    OBJECT,
    /** The object in both places: "the arrest of the minister", "her arrest". */
    VICTIM,
    /** The owner in both places: "the withdrawal of the troops". */
    OWNER
  }

  private final Map<String, EventNoun> nouns;

  private final Set<String> verbs;

  private EventNouns(Map<String, EventNoun> nouns) {
    this.nouns = nouns;
    this.verbs = nouns.values().stream().map(EventNoun::verb).collect(Collectors.toSet());
  }

  /** The list that is shipped. */
  public static EventNouns load() {
    Map<String, EventNoun> nouns = new LinkedHashMap<>();
    for (String line : WordTable.lines("event-nouns.tsv")) {
      String[] cells = line.split("\t", -1);
      nouns.put(
          cells[0],
          new EventNoun(cells[0], cells[1], Lone.valueOf(cells[2].toUpperCase(Locale.ROOT))));
    }
    return new EventNouns(nouns);
  }

  Optional<EventNoun> find(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /**
   * The verb of the act that a predicate tells of, the same for verb and noun: "withdraw" for both
   * "withdraw" and "withdrawal"; empty where no noun for the act is known.
   */
  public String event(String predicate) {
    EventNoun noun = nouns.get(predicate);
    if (noun != null) {
      return noun.verb();
    }
    return verbs.contains(predicate) ? predicate : "";
  }

  boolean contains(String lemma) {
    return nouns.containsKey(lemma);
  }

  int size() {
    return nouns.size();
  }
}
