package org.parallax.core.encode;

import java.util.List;
import java.util.Set;
import org.parallax.core.encode.TunedWeights.Matrix;

/**
 * Writes the network of {@link TunedLayers}, which reads one sentence for several marked places at
 * once. It gives what the layers give as they stand in the literature, with less multiplying:
 *
 * <ul>
 *   <li>What the first layer makes of a sentence's queries, keys and values is reckoned once; a
 *       marked piece differs by what the layer makes of the marker.
 *   <li>The last layer asks for two positions alone. The two queries are taken through the key
 *       matrix to where the pieces are, instead of each piece to where the queries are: {@code q ·
 *       (W x) = (Wᵀ q) · x}; the same way back, the pieces are weighted before they go through the
 *       value matrix. The bias of the keys adds the same to all pieces and falls out of the
 *       softmax.
 * </ul>
 */
final class TunedNetwork {

  static final int WIDTH = EncoderNetwork.WIDTH;

  /** The last layer asks for the marked pieces' mean and for the first position. */
  static final int QUERIES = 2;

  private static final int HEADS = 12;
  private static final int HEAD = WIDTH / HEADS;
  private static final float EPSILON = 1e-12f;

  private final TunedWeights weights;
  private final NetworkWriter net = new NetworkWriter();

  private TunedNetwork(TunedWeights weights) {
    this.weights = weights;
  }

  /**
   * The network's bytes. Its inputs, for a number of places and of pieces: {@code tokens} (pieces,
   * width), {@code marks} (places, pieces, 1) with 1 where a piece is marked, {@code view} (places,
   * 1, 1, pieces) with what is added where nothing may be attended to, {@code places} (places, 2,
   * pieces) with the weights of what is asked for. Its output {@code scores} has a row a place, and
   * so has what the scores are made of.
   */
  static byte[] of(TunedWeights weights) {
    return new TunedNetwork(weights).written();
  }

  private byte[] written() {
    int last = layers() - 1;
    String attention = "layer." + last + ".attention.self.";
    Set<String> turned =
        Set.of(attention + "key.weight", attention + "key.bias", attention + "value.weight");
    weights
        .arrays()
        .forEach(
            (name, matrix) -> {
              if (name.startsWith("layer.") && !turned.contains(name)
                  || name.startsWith("output.")) {
                store(name, matrix);
              }
            });
    store("marker", weights.matrix("marker"));
    net.integers("split", 0, 0, HEADS, HEAD);
    net.integers("join", 0, 0, WIDTH);
    net.integers("rows", -1, WIDTH);
    net.weights("size", new float[] {(float) Math.sqrt(HEAD)}, 1);
    String sentence = net.input("tokens", -1, WIDTH);
    String marks = net.input("marks", -1, -1, 1);
    String view = net.input("view", -1, 1, 1, -1);
    String places = net.input("places", -1, QUERIES, -1);
    String tokens = net.apply("Add", sentence, net.apply("Mul", marks, "marker"));
    for (int layer = 0; layer < last; layer++) {
      String name = "layer." + layer + ".";
      tokens = layer == 0 ? first(name, sentence, marks, tokens, view) : inner(name, tokens, view);
    }
    String asking = net.apply("MatMul", places, tokens);
    String answers = last("layer." + last + ".", asking, tokens, view);
    net.integers("flat", 0, (long) QUERIES * WIDTH);
    String joined = net.apply("Reshape", answers, "flat");
    net.rename(linear("output", joined), "scores");
    net.output("scores", -1, weights.matrix("output.weight").columns());
    net.output(joined, -1, (long) QUERIES * WIDTH);
    return net.bytes();
  }

  /** How many layers there are. */
  private int layers() {
    int count = 0;
    while (weights.arrays().containsKey("layer." + count + ".output.dense.weight")) {
      count++;
    }
    return count;
  }

  private void store(String name, Matrix matrix) {
    if (matrix.rows() == 1) {
      net.weights(name, matrix.values(), matrix.columns());
    } else {
      net.weights(name, matrix.values(), matrix.rows(), matrix.columns());
    }
  }

  private String first(String name, String sentence, String marks, String tokens, String view) {
    String queries = marked(name + "attention.self.query", sentence, marks);
    String keys = marked(name + "attention.self.key", sentence, marks);
    String values = marked(name + "attention.self.value", sentence, marks);
    return rest(name, tokens, attended(queries, keys, values, view));
  }

  private String marked(String name, String sentence, String marks) {
    String ofMarker = net.apply("MatMul", "marker", name + ".weight");
    return net.apply("Add", linear(name, sentence), net.apply("Mul", marks, ofMarker));
  }

  private String inner(String name, String tokens, String view) {
    String queries = linear(name + "attention.self.query", tokens);
    String keys = linear(name + "attention.self.key", tokens);
    String values = linear(name + "attention.self.value", tokens);
    return rest(name, tokens, attended(queries, keys, values, view));
  }

  private String attended(String queries, String keys, String values, String view) {
    String turned = net.applyWith("Transpose", "perm", List.of(0L, 1L, 3L, 2L), heads(keys));
    String fit = net.apply("Div", net.apply("MatMul", heads(queries), turned), "size");
    String attention = net.applyAlong("Softmax", -1, net.apply("Add", fit, view));
    return joined(net.apply("MatMul", attention, heads(values)));
  }

  private String last(String name, String asking, String tokens, String view) {
    float[] keys = weights.matrix(name + "attention.self.key.weight").values();
    float[] values = weights.matrix(name + "attention.self.value.weight").values();
    net.weights("back", transposed(keys), HEADS, HEAD, WIDTH);
    net.weights("forth", byHead(values), HEADS, WIDTH, HEAD);
    net.integers("stacked", 0, (long) HEADS * QUERIES, WIDTH);
    net.integers("unstacked", 0, HEADS, QUERIES, WIDTH);
    net.integers("level", 0, 1, -1);
    String queries = heads(linear(name + "attention.self.query", asking));
    String taken = net.apply("Reshape", net.apply("MatMul", queries, "back"), "stacked");
    String turned = net.applyWith("Transpose", "perm", List.of(0L, 2L, 1L), tokens);
    String fit = net.apply("Div", net.apply("MatMul", taken, turned), "size");
    String seen = net.apply("Add", fit, net.apply("Reshape", view, "level"));
    String mixed = net.apply("MatMul", net.applyAlong("Softmax", -1, seen), tokens);
    String split = net.apply("Reshape", mixed, "unstacked");
    String context = joined(net.apply("MatMul", split, "forth"));
    return rest(name, asking, net.apply("Add", context, name + "attention.self.value.bias"));
  }

  /** A square matrix with columns for rows; its rows then lie head after head. */
  private static float[] transposed(float[] matrix) {
    float[] turned = new float[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      turned[i % WIDTH * WIDTH + i / WIDTH] = matrix[i];
    }
    return turned;
  }

  /** The columns of each head as a matrix of their own. */
  private static float[] byHead(float[] matrix) {
    float[] parted = new float[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      int row = i / WIDTH;
      int column = i % WIDTH;
      parted[(column / HEAD * WIDTH + row) * HEAD + column % HEAD] = matrix[i];
    }
    return parted;
  }

  /** What follows on attention, row by row. */
  private String rest(String name, String asking, String context) {
    String rows = net.apply("Reshape", asking, "rows");
    String attended =
        linear(name + "attention.output.dense", net.apply("Reshape", context, "rows"));
    String between = normalised(name + "attention.output", net.apply("Add", rows, attended));
    String wide = net.apply("Gelu", linear(name + "intermediate.dense", between));
    String narrow = linear(name + "output.dense", wide);
    String done = normalised(name + "output", net.apply("Add", between, narrow));
    return net.apply("Reshape", done, net.apply("Shape", asking));
  }

  private String linear(String name, String input) {
    return net.apply("Add", net.apply("MatMul", input, name + ".weight"), name + ".bias");
  }

  private String heads(String input) {
    String split = net.apply("Reshape", input, "split");
    return net.applyWith("Transpose", "perm", List.of(0L, 2L, 1L, 3L), split);
  }

  private String joined(String heads) {
    String turned = net.applyWith("Transpose", "perm", List.of(0L, 2L, 1L, 3L), heads);
    return net.apply("Reshape", turned, "join");
  }

  private String normalised(String name, String input) {
    return net.normalised(input, name + ".LayerNorm.weight", name + ".LayerNorm.bias", EPSILON);
  }
}
