package org.parallax.validation.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.encode.TunedWeights;
import org.parallax.core.encode.TunedWeights.Matrix;
import org.parallax.core.error.ModelException;
import org.parallax.core.text.Span;

/**
 * Finds devices that no list of words can hold, such as fresh figures of speech and whole clauses
 * of blame: a network with one hidden layer says of each word how likely it stands in a device, and
 * neighbouring likely words are one finding. Immutable; can be shared between threads. It is a
 * study and not shipped; what came of it: docs/methods/planted-corpus.md.
 */
final class DeviceHead {

  private final TunedWeights weights;
  private final List<String> devices;
  private final Bounds bounds;

  /**
   * A stretch of words that is likely a device.
   *
   * @param device the device's id
   * @param tokens the words, by their places in the sentence
   */
  public record Found(String device, Span tokens) {}

  /**
   * How likely words must be in a device, one number a device.
   *
   * @param add what one word of a new finding must have
   * @param keep what one word of what the catalogue finds must have, so that it stays
   */
  @SuppressWarnings("ArrayRecordComponent") // a handful of numbers that go with the weights
  public record Bounds(float[] add, float[] keep) {

    /** No probability reaches it. */
    public static final float NEVER = 2;

    /** A finding ends where the probability falls below this share of what one word must have. */
    private static final double EDGE = 0.5;

    /** Bounds that leave the catalogue's findings as they are. */
    public static Bounds open(int devices) {
      float[] add = new float[devices];
      Arrays.fill(add, NEVER);
      return new Bounds(add, new float[devices]);
    }

    /**
     * Whether what the catalogue finds stays.
     *
     * @param probabilities one row a word, one column a device
     * @param device the column
     * @param words where it was found
     */
    public boolean keeps(double[][] probabilities, int device, Span words) {
      for (int word = words.from(); word < words.to(); word++) {
        if (probabilities[word][device] >= keep[device]) {
          return true;
        }
      }
      return false;
    }

    /** Stretches of neighbouring words that are likely in a device. */
    public List<Span> added(double[][] probabilities, int device) {
      List<Span> stretches = new ArrayList<>();
      double wanted = add[device];
      int from = 0;
      while (from < probabilities.length) {
        int to = from;
        double most = 0;
        while (to < probabilities.length && probabilities[to][device] > EDGE * wanted) {
          most = Math.max(most, probabilities[to][device]);
          to++;
        }
        if (most > wanted) {
          stretches.add(new Span(from, to));
        }
        from = Math.max(to, from + 1);
      }
      return stretches;
    }
  }

  private DeviceHead(TunedWeights weights) {
    this.weights = weights;
    this.devices = List.of(weights.properties().getOrDefault("devices", "").split(","));
    this.bounds = new Bounds(weights.matrix("add").values(), weights.matrix("keep").values());
    int count = devices.size();
    if (count != bounds.add().length
        || count != bounds.keep().length
        || count != weights.matrix("output.bias").columns()) {
      throw new ModelException("the head for devices does not fit its list of devices");
    }
  }

  /** A head out of its weights. */
  public static DeviceHead of(TunedWeights weights) {
    return new DeviceHead(weights);
  }

  /** How likely each word stands in each device: one row a word, one column a device. */
  public double[][] probabilities(EncodedSentence vectors) {
    float[][] middle = vectors.middle();
    Matrix hidden = weights.matrix("hidden.weight");
    double[][] probabilities = new double[middle.length][];
    for (int word = 0; word < middle.length; word++) {
      float[] features = new float[hidden.rows()];
      DeviceFeatures.ofWord(middle, word, features, 0);
      float[] between = linear("hidden", features);
      for (int i = 0; i < between.length; i++) {
        between[i] = Math.max(0, between[i]);
      }
      float[] scores = linear("output", between);
      probabilities[word] = new double[scores.length];
      for (int device = 0; device < scores.length; device++) {
        probabilities[word][device] = 1 / (1 + Math.exp(-scores[device]));
      }
    }
    return probabilities;
  }

  private float[] linear(String layer, float[] input) {
    Matrix matrix = weights.matrix(layer + ".weight");
    float[] output = weights.matrix(layer + ".bias").values().clone();
    float[] values = matrix.values();
    for (int row = 0, at = 0; row < input.length; row++, at += output.length) {
      float number = input[row];
      if (number != 0) {
        for (int column = 0; column < output.length; column++) {
          output[column] += number * values[at + column];
        }
      }
    }
    return output;
  }
}
