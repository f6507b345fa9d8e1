package org.parallax.core.measure.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parallax.core.error.ModelException;

/**
 * The trained part of the frame measure: a multinomial logistic regression over sentence vectors of
 * length 1, with {@code none} as one of its labels. Immutable.
 *
 * <p>Its resource is a text of tab-separated lines: the encoder's name; {@code mean} and the mean
 * training vector; then for each label its name, its intercept and its weights.
 *
 * @param encoder the name of the encoder it was trained with
 * @param mean the mean of the training vectors
 * @param labels the frames' ids and {@value #NONE}
 * @param intercepts one for each label
 * @param weights one row for each label
 */
@SuppressWarnings("ArrayRecordComponent") // read-only numbers, never compared
record FrameHead(
    String encoder, float[] mean, List<String> labels, float[] intercepts, float[][] weights) {

  static final String NONE = "none";

  FrameHead {
    labels = List.copyOf(labels);
  }

  /**
   * The head that is shipped.
   *
   * @throws ModelException if it is not on the class path
   */
  static FrameHead shipped() {
    try (InputStream in = FrameHead.class.getResourceAsStream("frame-head.tsv")) {
      if (in == null) {
        throw new ModelException("frame-head.tsv is missing from the class path");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FrameHead read(BufferedReader lines) throws IOException {
    String encoder = String.valueOf(lines.readLine());
    String[] mean = String.valueOf(lines.readLine()).split("\t", -1);
    List<String> labels = new ArrayList<>();
    List<Float> intercepts = new ArrayList<>();
    List<float[]> weights = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      String[] cells = line.split("\t", -1);
      labels.add(cells[0]);
      intercepts.add(Float.parseFloat(cells[1]));
      weights.add(numbers(cells, 2));
    }
    float[] bias = new float[intercepts.size()];
    for (int i = 0; i < bias.length; i++) {
      bias[i] = intercepts.get(i);
    }
    return new FrameHead(encoder, numbers(mean, 1), labels, bias, weights.toArray(new float[0][]));
  }

  private static float[] numbers(String[] cells, int from) {
    float[] numbers = new float[cells.length - from];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(cells[from + i]);
    }
    return numbers;
  }

  /**
   * The probability of each label.
   *
   * @param vector a sentence vector of length 1
   */
  double[] probabilities(float[] vector) {
    double[] scores = new double[labels.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      double score = intercepts[i];
      for (int k = 0; k < vector.length; k++) {
        score += weights[i][k] * (vector[k] - mean[k]);
      }
      scores[i] = score;
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
