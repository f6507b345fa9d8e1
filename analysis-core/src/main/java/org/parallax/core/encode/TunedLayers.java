package org.parallax.core.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.parallax.core.encode.TunedWeights.Matrix;
import org.parallax.core.error.ModelException;

/**
 * Layers that were trained to judge a marked place in a sentence, on top of the packaged encoder's
 * lower ones: transformer layers (Vaswani et al., Attention Is All You Need, 2017) of the encoder's
 * shape. A learned vector is added to the vectors of the marked pieces; the last layer is run for
 * the mean of these and for the first position alone, and what comes out gives one score a label.
 * Weights are stored as whole numbers, but all is reckoned in floating point, each marked place by
 * itself, so that a score depends on nothing but its sentence. Can be shared between threads.
 */
public final class TunedLayers {

  private static final int WIDTH = 384;
  private static final int HEADS = 12;
  private static final float EPSILON = 1e-12f;

  /** What is added where nothing may be attended to. */
  private static final float HIDDEN = -1e4f;

  private static final int QUERIES = 2;

  private final TunedWeights weights;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final float[] marker;
  private final int labels;

  private TunedLayers(TunedWeights weights, OrtEnvironment environment, OrtSession session) {
    this.weights = weights;
    this.environment = environment;
    this.session = session;
    this.marker = weights.matrix("marker").values();
    this.labels = weights.matrix("output.weight").columns();
  }

  /**
   * Makes layers ready to run, which takes some tens of milliseconds.
   *
   * @throws ModelException if this machine cannot run them
   */
  public static TunedLayers of(TunedWeights weights) {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new TunedLayers(
          weights, environment, environment.createSession(network(weights), options));
    } catch (OrtException | LinkageError e) {
      throw new ModelException("the trained layers cannot run on this machine (" + e + ")", e);
    }
  }

  /** The name of the model, as written into analyses. */
  public String name() {
    return weights.name();
  }

  /**
   * The scores of a marked place with stretches of pieces hidden from these layers, one stretch at
   * a time. The pieces around a hidden one have been encoded with it.
   *
   * @param pieces the sentence below these layers
   * @param from the first marked piece
   * @param to the piece after the last marked one
   * @param hidden stretches of pieces, each given by the first and the piece after the last; an
   *     empty one hides nothing
   * @return one array of scores for each stretch, in order
   */
  public double[][] scores(PieceVectors pieces, int from, int to, List<int[]> hidden) {
    int count = hidden.size();
    int length = pieces.size();
    FloatBuffer tokens = FloatBuffer.allocate(count * length * WIDTH);
    FloatBuffer views = FloatBuffer.allocate(count * length);
    FloatBuffer places = FloatBuffer.allocate(count * QUERIES * length);
    for (int run = 0; run < count; run++) {
      for (int piece = 0; piece < length; piece++) {
        boolean marked = from <= piece && piece < to;
        float[] vector = pieces.vectors()[piece];
        for (int i = 0; i < WIDTH; i++) {
          tokens.put(marked ? vector[i] + marker[i] : vector[i]);
        }
        boolean covered = hidden.get(run)[0] <= piece && piece < hidden.get(run)[1];
        views.put(covered ? HIDDEN : 0);
        places.put(run * QUERIES * length + piece, marked ? 1f / (to - from) : 0);
        places.put((run * QUERIES + 1) * length + piece, piece == 0 ? 1 : 0);
      }
    }
    return run(tokens.flip(), views.flip(), places, count, length);
  }

  private double[][] run(
      FloatBuffer tokens, FloatBuffer views, FloatBuffer places, int count, int length) {
    try (OnnxTensor first =
            OnnxTensor.createTensor(environment, tokens, new long[] {count, length, WIDTH});
        OnnxTensor second =
            OnnxTensor.createTensor(environment, views, new long[] {count, 1, 1, length});
        OnnxTensor third =
            OnnxTensor.createTensor(environment, places, new long[] {count, QUERIES, length});
        OrtSession.Result result =
            session.run(Map.of("tokens", first, "view", second, "places", third))) {
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      double[][] scores = new double[count][labels];
      for (double[] row : scores) {
        for (int label = 0; label < labels; label++) {
          row[label] = values.get();
        }
      }
      return scores;
    } catch (OrtException e) {
      throw new ModelException("the trained layers failed: " + e.getMessage(), e);
    }
  }

  /** How many layers there are. */
  private static int layers(TunedWeights weights) {
    int count = 0;
    while (weights.arrays().containsKey("layer." + count + ".output.dense.weight")) {
      count++;
    }
    return count;
  }

  private static byte[] network(TunedWeights weights) {
    NetworkWriter net = new NetworkWriter();
    weights
        .arrays()
        .forEach(
            (name, matrix) -> {
              if (name.startsWith("layer.") || name.startsWith("output.")) {
                store(net, name, matrix);
              }
            });
    net.integers("split", 0, 0, HEADS, WIDTH / HEADS);
    net.integers("join", 0, 0, WIDTH);
    net.weights("size", new float[] {(float) Math.sqrt((double) WIDTH / HEADS)}, 1);
    net.weights("root", new float[] {(float) Math.sqrt(2)}, 1);
    net.weights("one", new float[] {1}, 1);
    net.weights("half", new float[] {0.5f}, 1);
    String tokens = net.input("tokens", -1, -1, WIDTH);
    String view = net.input("view", -1, 1, 1, -1);
    String places = net.input("places", -1, QUERIES, -1);
    int count = layers(weights);
    for (int layer = 0; layer < count; layer++) {
      String asking = layer < count - 1 ? tokens : net.apply("MatMul", places, tokens);
      tokens = layer(net, "layer." + layer + ".", asking, tokens, view);
    }
    net.integers("flat", 0, (long) QUERIES * WIDTH);
    String joined = net.apply("Reshape", tokens, "flat");
    net.rename(linear(net, "output", joined), "scores");
    net.output("scores", -1, weights.matrix("output.weight").columns());
    return net.bytes();
  }

  private static void store(NetworkWriter net, String name, Matrix matrix) {
    if (matrix.rows() == 1) {
      net.weights(name, matrix.values(), matrix.columns());
    } else {
      net.weights(name, matrix.values(), matrix.rows(), matrix.columns());
    }
  }

  private static String layer(
      NetworkWriter net, String name, String asking, String asked, String view) {
    String queries = heads(net, linear(net, name + "attention.self.query", asking));
    String keys = heads(net, linear(net, name + "attention.self.key", asked));
    String values = heads(net, linear(net, name + "attention.self.value", asked));
    String turned = net.applyWith("Transpose", "perm", List.of(0L, 1L, 3L, 2L), keys);
    String fit = net.apply("Div", net.apply("MatMul", queries, turned), "size");
    String attention = net.applyAlong("Softmax", -1, net.apply("Add", fit, view));
    String mixed =
        net.applyWith(
            "Transpose", "perm", List.of(0L, 2L, 1L, 3L), net.apply("MatMul", attention, values));
    String context = net.apply("Reshape", mixed, "join");
    String attended = linear(net, name + "attention.output.dense", context);
    String between = normalised(net, name + "attention.output", net.apply("Add", asking, attended));
    String wide = gelu(net, linear(net, name + "intermediate.dense", between));
    String narrow = linear(net, name + "output.dense", wide);
    return normalised(net, name + "output", net.apply("Add", between, narrow));
  }

  private static String linear(NetworkWriter net, String name, String input) {
    return net.apply("Add", net.apply("MatMul", input, name + ".weight"), name + ".bias");
  }

  private static String heads(NetworkWriter net, String input) {
    return net.applyWith(
        "Transpose", "perm", List.of(0L, 2L, 1L, 3L), net.apply("Reshape", input, "split"));
  }

  private static String normalised(NetworkWriter net, String name, String input) {
    return net.normalised(input, name + ".LayerNorm.weight", name + ".LayerNorm.bias", EPSILON);
  }

  /** Hendrycks and Gimpel, Gaussian Error Linear Units, 2016, in its exact form. */
  private static String gelu(NetworkWriter net, String input) {
    String error = net.apply("Erf", net.apply("Div", input, "root"));
    String gate = net.apply("Mul", net.apply("Add", error, "one"), "half");
    return net.apply("Mul", input, gate);
  }
}
