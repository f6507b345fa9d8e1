package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.analysis.TextProfile.Shingle;
import org.parallax.core.analysis.Words;
import org.parallax.core.text.SentenceId;

/**
 * The longest sequences of five words or more that two sources share, found from the hashes of
 * sequences of five: matching hashes that follow each other in both sources are one sequence.
 *
 * <p>Where a sequence stands in very many places, each is set against its first place in another
 * source alone, not against all others: what they share is the same, and the matches grow with the
 * places and not with their square.
 */
final class SharedSequences {

  /**
   * Words of a sentence.
   *
   * @param sentence the sentence
   * @param from the first word's position
   * @param to the position after the last word
   */
  record Passage(SentenceId sentence, int from, int to) {

    /** Whether at least three words are in both. */
    boolean overlaps(Passage other) {
      return sentence.equals(other.sentence)
          && Math.min(to, other.to) - Math.max(from, other.from) >= 3;
    }

    int words() {
      return to - from;
    }
  }

  /**
   * A sequence that two sources share.
   *
   * @param a where it stands in one
   * @param b where in the other
   * @param content how many of its words carry meaning and belong to no name
   * @param names how many belong to names
   */
  record Match(Passage a, Passage b, int content, int names) {

    /**
     * Whether it is little more than a name, so that nothing is argued: no word, or one beside a
     * name that makes up half of it, carries meaning of its own.
     */
    boolean isName() {
      return names >= 2 && (content == 0 || (content == 1 && 2 * names >= a.words()));
    }

    /** Whether it is only a turn of phrase that any text has: "on the other hand of the". */
    boolean isPhrase() {
      return !isName() && content < 2 && content + names < 3;
    }
  }

  /** Up to so many places of a sequence, each is set against each. */
  private static final int EACH_WITH_EACH = 32;

  private record Place(int source, int index) {}

  private final List<List<Shingle>> shingles;
  private final Map<Long, List<Place>> places = new HashMap<>();

  /**
   * The sequences of sources.
   *
   * @param sources in the order of their ids
   */
  SharedSequences(List<SourceView> sources) {
    this.shingles = sources.stream().map(source -> source.analysis().profile().shingles()).toList();
  }

  /** All matches of two sources each, phrases left out, in the order of their first sequence. */
  List<Match> matches() {
    places.clear();
    for (int s = 0; s < shingles.size(); s++) {
      for (int i = 0; i < shingles.get(s).size(); i++) {
        places
            .computeIfAbsent(shingles.get(s).get(i).hash(), hash -> new ArrayList<>(2))
            .add(new Place(s, i));
      }
    }
    places.values().removeIf(same -> same.size() < 2);
    List<Match> matches = new ArrayList<>();
    // Sorted, so that the order of matches does not hang on how a map spreads its keys.
    for (List<Place> same : new TreeMap<>(places).values()) {
      if (same.size() > EACH_WITH_EACH) {
        for (Place place : same) {
          add(matches, first(same, place.source()), place);
        }
      } else {
        for (int x = 0; x < same.size(); x++) {
          for (int y = x + 1; y < same.size(); y++) {
            add(matches, same.get(x), same.get(y));
          }
        }
      }
    }
    return matches;
  }

  private void add(List<Match> matches, Place a, Place b) {
    boolean goesOn = matches(before(a), before(b), a, b) && isSetAgainst(before(a), before(b));
    if (a.source() != b.source() && !goesOn) {
      Match match = longest(a, b);
      if (!match.isPhrase()) {
        matches.add(match);
      }
    }
  }

  /**
   * Whether two places of one sequence are set against each other, so that a match begins there.
   */
  private boolean isSetAgainst(Place a, Place b) {
    List<Place> same = places.getOrDefault(shingle(a).hash(), List.of());
    return same.size() <= EACH_WITH_EACH
        || a.equals(first(same, b.source()))
        || b.equals(first(same, a.source()));
  }

  /** The first place outside a source; the first of all where there is none. */
  private static Place first(List<Place> same, int outside) {
    for (Place place : same) {
      if (place.source() != outside) {
        return place;
      }
    }
    return same.get(0);
  }

  /** Whether two sequences are the same, next to those they are reached from. */
  private boolean matches(Place a, Place b, Place fromA, Place fromB) {
    return follows(a, fromA) && follows(b, fromB) && shingle(a).hash() == shingle(b).hash();
  }

  /** Whether two places are next to each other in one sentence. */
  private boolean follows(Place a, Place from) {
    List<Shingle> all = shingles.get(a.source());
    return a.index() >= 0
        && a.index() < all.size()
        && shingle(a).sentence().equals(shingle(from).sentence())
        && Math.abs(shingle(a).word() - shingle(from).word()) == 1;
  }

  private Match longest(Place a, Place b) {
    int content = Integer.bitCount(shingle(a).content());
    int names = Integer.bitCount(shingle(a).names());
    Place atA = a;
    Place atB = b;
    while (matches(after(atA), after(atB), atA, atB)) {
      atA = after(atA);
      atB = after(atB);
      int last = 1 << (Words.SEQUENCE - 1);
      content += (shingle(atA).content() & last) != 0 ? 1 : 0;
      names += (shingle(atA).names() & last) != 0 ? 1 : 0;
    }
    return new Match(passage(a, atA), passage(b, atB), content, names);
  }

  private Passage passage(Place first, Place last) {
    return new Passage(
        shingle(first).sentence(), shingle(first).word(), shingle(last).word() + Words.SEQUENCE);
  }

  private Shingle shingle(Place place) {
    return shingles.get(place.source()).get(place.index());
  }

  private static Place before(Place place) {
    return new Place(place.source(), place.index() - 1);
  }

  private static Place after(Place place) {
    return new Place(place.source(), place.index() + 1);
  }
}
