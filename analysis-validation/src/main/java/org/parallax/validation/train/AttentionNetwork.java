package org.parallax.validation.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.core.encode.EncoderWeights;
import org.parallax.core.encode.LowerLayers;
import org.parallax.core.encode.TunedWeights;
import org.parallax.core.encode.TunedWeights.Matrix;

/**
 * The layers of {@link org.parallax.core.encode.TunedLayers} in a form that can be trained. They
 * begin as the packaged encoder's layers above the one that the vectors are taken from.
 */
final class AttentionNetwork {

  private static final int WIDTH = 384;
  private static final int HEADS = 12;
  private static final int QUERIES = 2;
  private static final float EPSILON = 1e-12f;
  private static final float INNER_DROPOUT = 0.1f;
  private static final float OUTER_DROPOUT = 0.3f;

  private final int layers;
  private final Map<String, NDArray> weights = new LinkedHashMap<>();

  /**
   * @param manager what owns the weights
   * @param layers how many layers
   * @param labels how many labels
   * @param random the begin of what does not come from the encoder
   */
  AttentionNetwork(NDManager manager, int layers, int labels, Random random) {
    this.layers = layers;
    for (int layer = 0; layer < layers; layer++) {
      Map<String, float[]> stored = EncoderWeights.ofLayer(LowerLayers.HIGHEST + 1 + layer);
      String prefix = "layer." + layer + ".";
      stored.forEach((name, values) -> add(manager, prefix + name, values, columns(stored, name)));
    }
    add(manager, "marker", normal(random, WIDTH), WIDTH);
    add(manager, "output.weight", normal(random, QUERIES * WIDTH * labels), labels);
    add(manager, "output.bias", new float[labels], labels);
  }

  /** A weight matrix has as many columns as its bias is long; all else is a vector. */
  private static int columns(Map<String, float[]> stored, String name) {
    float[] values = stored.getOrDefault(name, new float[0]);
    boolean matrix = name.endsWith(".weight") && !name.contains("LayerNorm");
    return matrix
        ? stored.getOrDefault(name.replace(".weight", ".bias"), new float[0]).length
        : values.length;
  }

  private void add(NDManager manager, String name, float[] values, int columns) {
    int rows = values.length / columns;
    NDArray array =
        manager.create(values, rows == 1 ? new Shape(columns) : new Shape(rows, columns));
    array.setRequiresGradient(true);
    weights.put(name, array);
  }

  private static float[] normal(Random random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) random.nextGaussian() * 0.02f;
    }
    return values;
  }

  /** The weights by name; those of the encoder's layers begin with {@code layer.}. */
  Map<String, NDArray> weights() {
    return weights;
  }

  /**
   * The scores of each item of a batch.
   *
   * @param batch the items
   * @param training whether to drop at random
   */
  NDArray scores(MarkedBatch batch, boolean training) {
    NDArray tokens = batch.tokens().add(batch.marked().expandDims(2).mul(weight("marker")));
    for (int layer = 0; layer < layers; layer++) {
      NDArray asking = layer < layers - 1 ? tokens : batch.places().matMul(tokens);
      tokens = layer("layer." + layer + ".", asking, tokens, batch.view(), training);
    }
    NDArray joined = tokens.reshape(-1, (long) QUERIES * WIDTH);
    return linear("output", dropped(joined, OUTER_DROPOUT, training));
  }

  private NDArray layer(
      String name, NDArray asking, NDArray asked, NDArray view, boolean training) {
    NDArray queries = heads(linear(name + "attention.self.query", asking));
    NDArray keys = heads(linear(name + "attention.self.key", asked));
    NDArray values = heads(linear(name + "attention.self.value", asked));
    NDArray fit = queries.matMul(keys.transpose(0, 1, 3, 2)).div(Math.sqrt((double) WIDTH / HEADS));
    NDArray attention = dropped(fit.add(view).softmax(-1), INNER_DROPOUT, training);
    NDArray context =
        attention
            .matMul(values)
            .transpose(0, 2, 1, 3)
            .reshape(asking.getShape().get(0), asking.getShape().get(1), WIDTH);
    NDArray attended =
        dropped(linear(name + "attention.output.dense", context), INNER_DROPOUT, training);
    NDArray between = normalised(name + "attention.output", asking.add(attended));
    NDArray wide = ai.djl.nn.Activation.gelu(linear(name + "intermediate.dense", between));
    NDArray narrow = dropped(linear(name + "output.dense", wide), INNER_DROPOUT, training);
    return normalised(name + "output", between.add(narrow));
  }

  private static NDArray heads(NDArray input) {
    Shape shape = input.getShape();
    return input.reshape(shape.get(0), shape.get(1), HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray linear(String name, NDArray input) {
    return input.matMul(weight(name + ".weight")).add(weight(name + ".bias"));
  }

  private NDArray normalised(String name, NDArray input) {
    return LayerNorm.layerNorm(
            input,
            new Shape(WIDTH),
            weight(name + ".LayerNorm.weight"),
            weight(name + ".LayerNorm.bias"),
            EPSILON)
        .singletonOrThrow();
  }

  private static NDArray dropped(NDArray input, float rate, boolean training) {
    return training ? ai.djl.nn.norm.Dropout.dropout(input, rate, true).singletonOrThrow() : input;
  }

  private NDArray weight(String name) {
    NDArray weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException("no weights " + name);
    }
    return weight;
  }

  /** The weights as they are stored. */
  TunedWeights stored(Map<String, String> properties) {
    Map<String, Matrix> arrays = new TreeMap<>();
    weights.forEach(
        (name, array) -> {
          List<Long> shape = java.util.Arrays.stream(array.getShape().getShape()).boxed().toList();
          int columns = (int) (long) shape.get(shape.size() - 1);
          float[] values = array.toFloatArray();
          arrays.put(name, new Matrix(values.length / columns, columns, values));
        });
    return new TunedWeights(properties, arrays);
  }
}
