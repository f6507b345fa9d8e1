package org.parallax.core.measure.sentiment;

import java.util.List;
import java.util.stream.IntStream;
import org.parallax.core.encode.EncodedSentence;

/**
 * What the encoder sees around a mention, as one vector of six views: the stand-in's own vector,
 * the first position, the mean of the sentence, the mean of the mention with five tokens on either
 * side, the mean of all tokens weighted by how near they are in the dependency tree, and the
 * governor.
 */
final class ContextVectors {

  private static final int NEAR = 5;

  /** Weights in the tree fall by a factor of e for so many steps. */
  private static final double STEPS = 2;

  private final Target target;
  private final MaskedSentence masked;
  private final EncodedSentence encoded;

  private ContextVectors(Target target, MaskedSentence masked, EncodedSentence encoded) {
    this.target = target;
    this.masked = masked;
    this.encoded = encoded;
  }

  /**
   * The views of a mention one after the other.
   *
   * @param target the mention in the original sentence
   * @param masked the sentence that was encoded
   * @param encoded its vectors
   */
  static float[] of(Target target, MaskedSentence masked, EncodedSentence encoded) {
    return new ContextVectors(target, masked, encoded).joined();
  }

  private float[] joined() {
    List<float[]> views =
        List.of(
            mean(List.of(target.first())),
            encoded.summary(),
            encoded.mean(),
            mean(window()),
            byTree(),
            governor());
    float[] joined = new float[views.size() * encoded.width()];
    for (int i = 0; i < views.size(); i++) {
      System.arraycopy(views.get(i), 0, joined, i * encoded.width(), encoded.width());
    }
    return joined;
  }

  private List<Integer> window() {
    int from = Math.max(0, target.first() - NEAR);
    int to = Math.min(target.sentence().size(), target.last() + NEAR + 1);
    return IntStream.range(from, to).boxed().toList();
  }

  private float[] governor() {
    int governor = target.sentence().token(target.head()).head();
    return governor < 0 ? new float[encoded.width()] : mean(List.of(governor));
  }

  private float[] byTree() {
    int[] distances = new TreeDistances(target).toAll();
    double[] weights = new double[encoded.tokens().length];
    for (int token = 0; token < distances.length; token++) {
      int place = masked.places().get(token);
      if (place >= 0) {
        weights[place] = Math.max(weights[place], Math.exp(-distances[token] / STEPS));
      }
    }
    return weighted(weights);
  }

  private float[] mean(List<Integer> tokens) {
    double[] weights = new double[encoded.tokens().length];
    masked.placesOf(tokens).forEach(place -> weights[place] = 1);
    return weighted(weights);
  }

  private float[] weighted(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    float[] mean = new float[encoded.width()];
    for (int place = 0; place < weights.length; place++) {
      if (weights[place] > 0) {
        float share = (float) (weights[place] / sum);
        float[] vector = encoded.tokens()[place];
        for (int i = 0; i < mean.length; i++) {
          mean[i] += share * vector[i];
        }
      }
    }
    return mean;
  }
}
