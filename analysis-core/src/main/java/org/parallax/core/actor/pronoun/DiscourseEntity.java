package org.parallax.core.actor.pronoun;

import java.util.ArrayList;
import java.util.List;

/** Somebody or something that a text names, with the places where it does. For one thread. */
final class DiscourseEntity {

  /** How a place speaks of the entity. */
  enum Form {
    NAME,
    NOUN,
    PRONOUN
  }

  /**
   * A place that speaks of the entity.
   *
   * @param sentence the sentence's index
   * @param first the first token's index
   * @param last the last token's index, included
   * @param head the governing token's index
   * @param position the head's position in the document, in tokens
   */
  record Place(int sentence, int first, int last, int head, int position, Form form) {}

  private final List<Place> places = new ArrayList<>();
  private final boolean named;
  private List<String> name;
  private String type;
  private boolean plural;
  private int titleVotes;
  private int pronounVotes;

  DiscourseEntity(List<String> name, String type, boolean named) {
    this.name = List.copyOf(name);
    this.type = type;
    this.named = named;
  }

  void add(Place place) {
    int at = places.size();
    while (at > 0 && places.get(at - 1).position() > place.position()) {
      at--;
    }
    places.add(at, place);
  }

  /** The places from one sentence to another, both included, in reading order. */
  List<Place> between(int firstSentence, int lastSentence) {
    int from = search(firstSentence);
    int to = search(lastSentence + 1);
    return places.subList(from, to);
  }

  private int search(int sentence) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the text gives it a name, not only a noun. */
  boolean isNamed() {
    return named;
  }

  List<String> name() {
    return name;
  }

  void longerName(List<String> other) {
    if (other.size() > name.size()) {
      name = List.copyOf(other);
    }
  }

  String type() {
    return type;
  }

  void type(String known) {
    type = known;
  }

  boolean isPlural() {
    return plural;
  }

  void markPlural() {
    plural = true;
  }

  void voteByTitle(int votes) {
    titleVotes += votes;
  }

  void voteByPronoun(int vote) {
    pronounVotes += vote;
  }

  int titleVotes() {
    return titleVotes;
  }

  int pronounVotes() {
    return pronounVotes;
  }
}
