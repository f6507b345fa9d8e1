package org.parallax.core.measure.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.core.encode.EncodedSentence;

/**
 * What the encoder sees around a mention, as one vector: the placeholder's own vector, the first
 * position, the mean of the sentence and the mean of the mention with five tokens on either side.
 */
final class ContextVectors {

  private static final int NEAR = 5;
  private static final int VIEWS = 4;

  private ContextVectors() {}

  /**
   * The views of a mention one after the other.
   *
   * @param target the mention in the original sentence
   * @param masked the sentence that was encoded
   * @param encoded its vectors
   */
  static float[] of(Target target, MaskedSentence masked, EncodedSentence encoded) {
    List<Integer> mention = masked.placesOf(List.of(target.first()));
    int from = Math.max(0, target.first() - NEAR);
    int to = Math.min(target.sentence().size(), target.last() + NEAR + 1);
    List<Integer> near = masked.placesOf(IntStream.range(from, to).boxed().toList());
    List<float[]> views = new ArrayList<>();
    views.add(mean(encoded, mention));
    views.add(encoded.summary());
    views.add(encoded.mean());
    views.add(mean(encoded, near));
    float[] joined = new float[VIEWS * encoded.width()];
    for (int i = 0; i < VIEWS; i++) {
      System.arraycopy(views.get(i), 0, joined, i * encoded.width(), encoded.width());
    }
    return joined;
  }

  private static float[] mean(EncodedSentence encoded, List<Integer> places) {
    float[] mean = new float[encoded.width()];
    for (int place : places) {
      float[] vector = encoded.tokens()[place];
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / places.size();
      }
    }
    return mean;
  }
}
