package org.parallax.core.compare;

import java.util.List;

/**
 * A point that several sources make, or a name that they share.
 *
 * @param number the point's number, from 1, strongest first
 * @param label a few words that tell what it is about: the shared words where texts are there, else
 *     the actors and predicates that its sentences share; never empty
 * @param kind {@code verbatim} where the sources share a sequence of words, else {@code paraphrase}
 * @param words the length of the longest shared sequence, 0 for a paraphrase
 * @param name whether the shared words are little more than a name, so that nothing is argued
 * @param similarity the lowest similarity of a passage to the rest, in [0, 1]
 * @param sources the sources that have it, at least two
 * @param lacking the sources that do not
 */
public record SharedPoint(
    int number,
    String label,
    String kind,
    int words,
    boolean name,
    double similarity,
    List<String> sources,
    List<String> lacking) {

  public SharedPoint {
    sources = List.copyOf(sources);
    lacking = List.copyOf(lacking);
    if (number < 1 || sources.size() < 2) {
      throw new IllegalArgumentException("point " + number + " is shared by " + sources);
    }
  }
}
