package org.parallax.core.analysis;

import java.util.List;
import java.util.Map;
import org.parallax.core.text.SentenceId;

/**
 * What the comparison needs of a text's wording, without the text.
 *
 * @param terms how often each term stands in the measured text; lemmas in lower case, and terms of
 *     two and three words joined by spaces
 * @param shingles the hashes of the word sequences of five, in reading order
 * @param vectors one compact vector a measured sentence; empty where no encoder was used
 */
public record TextProfile(
    Map<String, TermCount> terms, List<Shingle> shingles, List<SentenceVector> vectors) {

  public static final TextProfile EMPTY = new TextProfile(Map.of(), List.of(), List.of());

  public TextProfile {
    terms = PackedTerms.of(terms);
    shingles = PackedShingles.of(shingles);
    vectors = List.copyOf(vectors);
  }

  /**
   * How often a term stands in a text.
   *
   * @param count the number of times
   * @param paragraphs the number of paragraphs that have it
   */
  public record TermCount(int count, int paragraphs) {}

  /**
   * A sequence of five words of one sentence.
   *
   * @param hash a 64-bit hash of the words in lower case
   * @param sentence the sentence it stands in
   * @param word the position of its first word in the sentence, from 0
   * @param names which of its words belong to a name: bit i stands for word i, in [0, 31]
   * @param content which of its words carry meaning and belong to no name, likewise
   */
  public record Shingle(long hash, SentenceId sentence, int word, int names, int content) {

    public Shingle {
      if (names < 0 || names > 31 || content < 0 || content > 31 || (names & content) != 0) {
        throw new IllegalArgumentException("not sets of five words: " + names + ", " + content);
      }
    }

    /** A sequence in which every word carries meaning. */
    public Shingle(long hash, SentenceId sentence, int word) {
      this(hash, sentence, word, 0, 31);
    }
  }

  /**
   * A sentence's vector, one signed byte a dimension.
   *
   * @param sentence the sentence
   * @param base64 the bytes of the unit vector times 127, in base 64
   */
  public record SentenceVector(SentenceId sentence, String base64) {}
}
