package org.parallax.core.analysis;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.parallax.core.analysis.TextProfile.Shingle;
import org.parallax.core.text.SentenceId;

/**
 * Word sequences in 16 bytes each instead of the 44 that objects take: a text has nearly as many as
 * words. Immutable; a sequence is made into an object when it is asked for.
 */
final class PackedShingles extends AbstractList<Shingle> implements RandomAccess {

  /** Two sets of five words take ten bits, the word's position the others. */
  private static final int SET_BITS = 5;

  private static final int SET = (1 << SET_BITS) - 1;
  private static final int MOST_WORDS = 1 << (31 - 2 * SET_BITS);

  private final SentenceId[] sentences;
  private final long[] hashes;
  private final int[] places;
  private final int[] words;

  private PackedShingles(Builder builder) {
    this.sentences = builder.sentences.toArray(SentenceId[]::new);
    this.hashes = Arrays.copyOf(builder.hashes, builder.size);
    this.places = Arrays.copyOf(builder.places, builder.size);
    this.words = Arrays.copyOf(builder.words, builder.size);
  }

  /** The same sequences, packed if they can be. */
  static List<Shingle> of(List<Shingle> shingles) {
    if (shingles instanceof PackedShingles) {
      return shingles;
    }
    Builder builder = new Builder();
    for (Shingle shingle : shingles) {
      // Only a made-up analysis has sentences of millions of words.
      if (shingle.word() < 0 || shingle.word() >= MOST_WORDS) {
        return List.copyOf(shingles);
      }
      builder.add(shingle);
    }
    return builder.build();
  }

  @Override
  public Shingle get(int index) {
    int word = words[index];
    return new Shingle(
        hashes[index],
        sentences[places[index]],
        word >> 2 * SET_BITS,
        word >> SET_BITS & SET,
        word & SET);
  }

  @Override
  public int size() {
    return hashes.length;
  }

  /** Packs sequences one by one. Not safe to share between threads. */
  static final class Builder {

    private final List<SentenceId> sentences = new ArrayList<>();
    private long[] hashes = new long[64];
    private int[] places = new int[64];
    private int[] words = new int[64];
    private int size;

    void add(Shingle shingle) {
      if (size == hashes.length) {
        int more = size + size / 2;
        hashes = Arrays.copyOf(hashes, more);
        places = Arrays.copyOf(places, more);
        words = Arrays.copyOf(words, more);
      }
      int last = sentences.size() - 1;
      if (last < 0 || !sentences.get(last).equals(shingle.sentence())) {
        sentences.add(shingle.sentence());
        last++;
      }
      hashes[size] = shingle.hash();
      places[size] = last;
      words[size] =
          shingle.word() << 2 * SET_BITS | shingle.names() << SET_BITS | shingle.content();
      size++;
    }

    List<Shingle> build() {
      return new PackedShingles(this);
    }
  }
}
