package org.parallax.validation.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.core.encode.TunedWeights;
import org.parallax.core.encode.TunedWeights.Matrix;

/**
 * Trains the network of {@link org.parallax.core.measure.language.DeviceHead}: one hidden layer,
 * one output a device, cross-entropy with more weight on words that stand in a device, by AdamW.
 * Numbers are standardised first; the scaling is folded into the weights. The same items and seed
 * give the same weights on the same machine. Needs DJL's PyTorch engine at run time (the Maven
 * profile {@code train}).
 */
final class DeviceTrainer {

  private static final int HIDDEN = 192;
  private static final int BATCH = 1024;
  private static final int EPOCHS = 10;
  private static final float RATE = 1e-3f;
  private static final float DECAY = 0.05f;
  private static final float DROPOUT = 0.3f;

  /** How much a word in a device weighs beside one in none. */
  private static final float WEIGHT = 4;

  private static final float TINY = 1e-6f;

  private final long seed;

  DeviceTrainer(long seed) {
    this.seed = seed;
  }

  /** A word in its sentence. */
  private record Word(DeviceSentence sentence, int place) {}

  /**
   * Trains.
   *
   * @param sentences what to learn from
   * @param devices the devices, in the order of their labels
   * @return the weights of both layers
   */
  Map<String, Matrix> train(List<DeviceSentence> sentences, List<String> devices) {
    List<Word> words = new ArrayList<>();
    for (DeviceSentence sentence : sentences) {
      for (int place = 0; place < sentence.middle().length; place++) {
        words.add(new Word(sentence, place));
      }
    }
    int width = DeviceFeatures.VECTORS * sentences.get(0).middle()[0].length;
    float[][] scaling = scaling(words, width);
    Engine engine = Engine.getEngine("PyTorch");
    engine.setRandomSeed((int) seed);
    Random random = new Random(seed);
    try (NDManager manager = engine.newBaseManager()) {
      Map<String, NDArray> weights = new LinkedHashMap<>();
      add(manager, weights, "hidden", width, HIDDEN, random);
      add(manager, weights, "output", HIDDEN, devices.size(), random);
      Optimizer optimizer =
          Optimizer.adamW()
              .optLearningRateTracker(Tracker.fixed(RATE))
              .optWeightDecays(DECAY)
              .build();
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        Collections.shuffle(words, random);
        for (int from = 0; from < words.size(); from += BATCH) {
          List<Word> batch = words.subList(from, Math.min(words.size(), from + BATCH));
          step(engine, manager, weights, optimizer, batch, scaling, devices.size());
        }
      }
      return folded(weights, scaling);
    }
  }

  private static float[][] scaling(List<Word> words, int width) {
    double[] sum = new double[width];
    double[] squares = new double[width];
    for (Word word : words) {
      float[] features = new float[width];
      DeviceFeatures.ofWord(word.sentence().middle(), word.place(), features, 0);
      for (int i = 0; i < width; i++) {
        sum[i] += features[i];
        squares[i] += features[i] * features[i];
      }
    }
    float[][] scaling = new float[2][width];
    for (int i = 0; i < width; i++) {
      double mean = sum[i] / words.size();
      scaling[0][i] = (float) mean;
      scaling[1][i] =
          (float) Math.sqrt(Math.max(0, squares[i] / words.size() - mean * mean)) + TINY;
    }
    return scaling;
  }

  /** A layer begins with even random numbers as wide as its inputs allow (He et al., 2015). */
  private static void add(
      NDManager manager,
      Map<String, NDArray> weights,
      String name,
      int rows,
      int columns,
      Random random) {
    float[] values = new float[rows * columns];
    double bound = 1 / Math.sqrt(rows);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) ((2 * random.nextDouble() - 1) * bound);
    }
    NDArray matrix = manager.create(values, new Shape(rows, columns));
    NDArray bias = manager.create(new float[columns], new Shape(columns));
    matrix.setRequiresGradient(true);
    bias.setRequiresGradient(true);
    weights.put(name + ".weight", matrix);
    weights.put(name + ".bias", bias);
  }

  private static void step(
      Engine engine,
      NDManager manager,
      Map<String, NDArray> weights,
      Optimizer optimizer,
      List<Word> batch,
      float[][] scaling,
      int devices) {
    int width = scaling[0].length;
    float[] input = new float[batch.size() * width];
    float[] labels = new float[batch.size() * devices];
    for (int i = 0; i < batch.size(); i++) {
      Word word = batch.get(i);
      DeviceFeatures.ofWord(word.sentence().middle(), word.place(), input, i * width);
      for (int k = 0; k < width; k++) {
        int at = i * width + k;
        input[at] = (input[at] - scaling[0][k]) / scaling[1][k];
      }
      for (int device = 0; device < devices; device++) {
        labels[i * devices + device] = word.sentence().isIn(word.place(), device) ? 1 : 0;
      }
    }
    try (NDManager scope = manager.newSubManager()) {
      try (GradientCollector collector = engine.newGradientCollector()) {
        NDArray x = scope.create(input, new Shape(batch.size(), width));
        NDArray y = scope.create(labels, new Shape(batch.size(), devices));
        NDArray between = layer(weights, "hidden", x).maximum(0);
        NDArray kept = ai.djl.nn.norm.Dropout.dropout(between, DROPOUT, true).singletonOrThrow();
        NDArray scores = layer(weights, "output", kept);
        collector.backward(loss(scores, y));
      }
      weights.forEach(
          (name, weight) -> {
            NDArray gradient = weight.getGradient();
            gradient.attach(scope);
            optimizer.update(name, weight, gradient);
            gradient.muli(0);
          });
    }
  }

  private static NDArray layer(Map<String, NDArray> weights, String name, NDArray input) {
    NDArray matrix = weights.get(name + ".weight");
    NDArray bias = weights.get(name + ".bias");
    if (matrix == null || bias == null) {
      throw new IllegalStateException("no layer " + name);
    }
    return input.matMul(matrix).add(bias);
  }

  /** −log p for words in a device, times their weight, and −log (1 − p) for all others. */
  private static NDArray loss(NDArray scores, NDArray labels) {
    NDArray softplus = scores.abs().neg().exp().add(1).log();
    NDArray present = softplus.add(scores.neg().maximum(0)).mul(labels).mul(WEIGHT);
    NDArray absent = softplus.add(scores.maximum(0)).mul(labels.neg().add(1));
    return present.add(absent).mean();
  }

  private static Map<String, Matrix> folded(Map<String, NDArray> weights, float[][] scaling) {
    Map<String, Matrix> folded = new TreeMap<>();
    weights.forEach(
        (name, array) -> {
          float[] values = array.toFloatArray();
          int columns = (int) array.getShape().get(array.getShape().dimension() - 1);
          folded.put(name, new Matrix(values.length / columns, columns, values));
        });
    Matrix matrix = folded.get("hidden.weight");
    Matrix bias = folded.get("hidden.bias");
    if (matrix == null || bias == null) {
      throw new IllegalStateException("no hidden layer");
    }
    for (int row = 0; row < matrix.rows(); row++) {
      for (int column = 0; column < matrix.columns(); column++) {
        int at = row * matrix.columns() + column;
        matrix.values()[at] /= scaling[1][row];
        bias.values()[column] -= scaling[0][row] * matrix.values()[at];
      }
    }
    return folded;
  }

  /** Weights with a name and bounds, so that a head can be made of them. */
  static TunedWeights named(
      String name, List<String> devices, Map<String, Matrix> arrays, DeviceHead.Bounds bounds) {
    Map<String, Matrix> all = new TreeMap<>(arrays);
    all.put("add", new Matrix(1, devices.size(), bounds.add().clone()));
    all.put("keep", new Matrix(1, devices.size(), bounds.keep().clone()));
    return new TunedWeights(Map.of("name", name, "devices", String.join(",", devices)), all);
  }
}
