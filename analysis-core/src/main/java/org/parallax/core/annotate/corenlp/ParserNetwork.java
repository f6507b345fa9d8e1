package org.parallax.core.annotate.corenlp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Scores the transitions of the neural dependency parser: a hidden layer over the sum of its
 * inputs' contributions, with a cube as activation (Chen and Manning, A Fast and Accurate
 * Dependency Parser using Neural Networks, EMNLP 2014). Can be shared between threads.
 *
 * <p>The contributions of tags and relations are few and made at once; those of words are kept in a
 * table of fixed size, where a new one takes the place of another. What is kept is never changed,
 * so the scores do not depend on the table.
 */
final class ParserNetwork {

  /** 4 KB each. */
  private static final int KEPT = 1 << 14;

  private final ParserModel model;
  private final int firstTag;
  private final float[][] ofTagsAndRelations;
  private final AtomicReferenceArray<@Nullable Contribution> ofWords =
      new AtomicReferenceArray<>(KEPT);

  /** What one word adds at one place. */
  @SuppressWarnings("ArrayRecordComponent") // never changed, and seen within this class only
  private record Contribution(int key, float[] values) {}

  ParserNetwork(ParserModel model) {
    this.model = model;
    this.firstTag = model.firstTag();
    int others = model.embeddings() - firstTag;
    this.ofTagsAndRelations = new float[(ParserModel.INPUTS - ParserModel.WORDS) * others][];
    for (int input = ParserModel.WORDS; input < ParserModel.INPUTS; input++) {
      boolean tag = input < ParserModel.WORDS + ParserModel.TAGS;
      int from = tag ? firstTag : model.relation(0);
      int to = tag ? model.relation(0) : model.embeddings();
      for (int embedding = from; embedding < to; embedding++) {
        ofTagsAndRelations[place(input, embedding)] = model.contribution(input, embedding);
      }
    }
  }

  private int place(int input, int embedding) {
    return (input - ParserModel.WORDS) * (model.embeddings() - firstTag) + embedding - firstTag;
  }

  /**
   * The score of each transition.
   *
   * @param inputs the numbers of the embeddings at the {@link ParserModel#INPUTS}
   * @param hidden room for the hidden units
   * @param scores where the scores go
   */
  void score(int[] inputs, float[] hidden, float[] scores) {
    System.arraycopy(model.bias(), 0, hidden, 0, hidden.length);
    for (int input = 0; input < inputs.length; input++) {
      add(hidden, contribution(input, inputs[input]));
    }
    cube(hidden);
    Arrays.fill(scores, 0);
    for (int unit = 0; unit < hidden.length; unit++) {
      ParserModel.addScaled(scores, model.fromHidden(unit), hidden[unit]);
    }
  }

  private float[] contribution(int input, int embedding) {
    if (input >= ParserModel.WORDS) {
      return ofTagsAndRelations[place(input, embedding)];
    }
    int key = embedding * ParserModel.WORDS + input;
    int slot = (key * 0x9E3779B1) >>> (Integer.SIZE - 14);
    Contribution kept = ofWords.get(slot);
    if (kept == null || kept.key() != key) {
      kept = new Contribution(key, model.contribution(input, embedding));
      ofWords.set(slot, kept);
    }
    return kept.values();
  }

  private static void add(float[] sum, float[] vector) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }

  private static void cube(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] * values[i] * values[i];
    }
  }
}
