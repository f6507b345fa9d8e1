package org.parallax.core.classify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.error.ModelException;

/**
 * A trained linear classifier over a vector and named features, with calibrated probabilities.
 *
 * <p>The score of a label is its bias, plus the inner product of its dense weights with the vector,
 * plus the weights of the features that are present. Probabilities are the softmax of {@code slope
 * · score + offset}, with slope and offsets fitted on held-out items (vector scaling: Guo et al.,
 * On Calibration of Modern Neural Networks, ICML 2017). Scores may come from a multinomial learner
 * or from one learner a label. Standardisation is no matter of this class: a trainer folds it into
 * weights and bias.
 *
 * <p>How a measure uses it: build {@link Features} from a place in the text, the same way in
 * training and in use; train with {@code org.parallax.validation.train}, which writes a resource of
 * well under 5 MB; read that once with {@link #load(Class, String)}, which takes milliseconds; ask
 * for {@link #probabilities(Features)}. Immutable; can be shared between threads.
 */
public final class LinearClassifier {

  private final List<String> labels;
  private final Map<String, String> properties;
  private final float[] bias;
  private final float[][] dense;
  private final Map<String, float[]> sparse;
  private final Calibration calibration;

  /**
   * How scores become probabilities.
   *
   * @param slope what scores are multiplied with, more than 0
   * @param offsets what is added then, one a label
   */
  public record Calibration(double slope, List<Double> offsets) {

    public Calibration {
      offsets = List.copyOf(offsets);
      if (!(slope > 0)) {
        throw new IllegalArgumentException("not a slope: " + slope);
      }
    }

    /** Scores taken as they are. */
    public static Calibration none(int labels) {
      return new Calibration(1, Collections.nCopies(labels, 0.0));
    }
  }

  /**
   * @param labels the labels, at least two; all arrays follow their order
   * @param properties what to know about the model, such as {@code name} and {@code date}
   * @param bias one number a label
   * @param dense one row of weights a label, all as long as the vector; rows are empty where no
   *     vector is used
   * @param sparse for each feature name one weight a label
   * @param calibration how scores become probabilities
   */
  public LinearClassifier(
      List<String> labels,
      Map<String, String> properties,
      float[] bias,
      float[][] dense,
      Map<String, float[]> sparse,
      Calibration calibration) {
    this.labels = List.copyOf(labels);
    this.properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    this.bias = bias.clone();
    this.dense = Arrays.stream(dense).map(float[]::clone).toArray(float[][]::new);
    this.sparse = Map.copyOf(sparse);
    this.calibration = calibration;
    int count = labels.size();
    if (count < 2
        || bias.length != count
        || dense.length != count
        || calibration.offsets().size() != count
        || sparse.values().stream().anyMatch(weights -> weights.length != count)
        || Arrays.stream(dense).anyMatch(row -> row.length != dense[0].length)) {
      throw new IllegalArgumentException("weights that do not fit the labels " + labels);
    }
  }

  /**
   * Reads a classifier that is shipped as a resource.
   *
   * @param owner a class of the package that the resource belongs to
   * @param resource its name, relative to that package
   * @throws ModelException if it is missing or damaged
   */
  public static LinearClassifier load(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ModelException(
            "the model " + resource + " is missing from the installation; build Parallax again");
      }
      return ClassifierFormat.read(in);
    } catch (IOException e) {
      throw new ModelException(
          "the model " + resource + " is damaged (" + e.getMessage() + "); build Parallax again",
          e);
    }
  }

  public List<String> labels() {
    return labels;
  }

  /** What is known about the model. */
  public Map<String, String> properties() {
    return properties;
  }

  /** The model's name, as written into analyses. */
  public String name() {
    return properties.getOrDefault("name", "unnamed");
  }

  /** The length of the vector it expects, 0 if none. */
  public int width() {
    return dense[0].length;
  }

  /**
   * The score of each label, before calibration.
   *
   * @throws IllegalArgumentException if the vector is not as long as in training
   */
  public double[] scores(Features features) {
    float[] vector = features.dense();
    if (vector.length != width()) {
      throw new IllegalArgumentException(
          name() + " expects " + width() + " numbers, not " + vector.length);
    }
    double[] scores = new double[bias.length];
    for (int label = 0; label < scores.length; label++) {
      double sum = bias[label];
      float[] row = dense[label];
      for (int i = 0; i < vector.length; i++) {
        sum += row[i] * vector[i];
      }
      scores[label] = sum;
    }
    for (String name : features.present()) {
      float[] weights = sparse.get(name);
      if (weights != null) {
        for (int label = 0; label < scores.length; label++) {
          scores[label] += weights[label];
        }
      }
    }
    return scores;
  }

  /** The calibrated probability of each label; they sum to 1. */
  public double[] probabilities(Features features) {
    return calibrated(scores(features), calibration);
  }

  /** The softmax of scores under a calibration. */
  public static double[] calibrated(double[] scores, Calibration calibration) {
    double[] result = new double[scores.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      result[i] = calibration.slope() * scores[i] + calibration.offsets().get(i);
      most = Math.max(most, result[i]);
    }
    double sum = 0;
    for (int i = 0; i < result.length; i++) {
      result[i] = Math.exp(result[i] - most);
      sum += result[i];
    }
    for (int i = 0; i < result.length; i++) {
      result[i] /= sum;
    }
    return result;
  }

  /** The same classifier with another calibration. */
  public LinearClassifier with(Calibration other) {
    return new LinearClassifier(labels, properties, bias, dense, sparse, other);
  }

  float[] bias() {
    return bias;
  }

  float[] denseRow(int label) {
    return dense[label];
  }

  Map<String, float[]> sparse() {
    return sparse;
  }

  Calibration calibration() {
    return calibration;
  }
}
