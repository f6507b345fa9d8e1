package org.parallax.core.encode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.encode.FieldReader.Field;
import org.parallax.core.error.ModelException;

/**
 * The packaged encoder's own weights, as real numbers: where the training of further layers begins.
 *
 * <p>Source of the field numbers: onnx.proto, Open Neural Network Exchange, version 1.
 */
public final class EncoderWeights {

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int NODE_INPUT = 1;
  private static final int NODE_NAME = 3;
  private static final int TENSOR_FLOATS = 4;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;
  private static final String PRODUCT = "/MatMul_quant";
  private static final String QUANTISED = "_quantized";

  private EncoderWeights() {}

  /**
   * The weights of one layer by their names within it, such as {@code attention.self.query.weight};
   * matrices by rows, one row an input.
   *
   * @param layer the layer's number, from 0
   * @throws ModelException if the model is missing
   */
  public static Map<String, float[]> ofLayer(int layer) {
    byte[] model = EncoderNetwork.stored();
    Map<String, Field> tensors = new HashMap<>();
    Map<String, String> products = new HashMap<>();
    FieldReader reader = new FieldReader(model, 0);
    while (reader.before(model.length)) {
      Field field = reader.next(model.length);
      if (field.number() == MODEL_GRAPH) {
        readGraph(model, field, "/encoder/layer." + layer + "/", tensors, products);
      }
    }
    Map<String, float[]> weights = new TreeMap<>();
    String prefix = "encoder.layer." + layer + ".";
    tensors.forEach(
        (name, tensor) -> {
          if (name.startsWith(prefix)) {
            weights.put(name.substring(prefix.length()), floats(content(model, tensor)));
          }
        });
    products.forEach(
        (name, matrix) -> {
          String base = matrix.substring(0, matrix.length() - QUANTISED.length());
          weights.put(
              name + ".weight",
              scaled(
                  content(model, tensor(tensors, matrix)),
                  floats(content(model, tensor(tensors, base + "_scale")))));
        });
    return weights;
  }

  private static Field tensor(Map<String, Field> tensors, String name) {
    Field tensor = tensors.get(name);
    if (tensor == null) {
      throw new ModelException("the sentence encoder has no weights " + name);
    }
    return tensor;
  }

  private static void readGraph(
      byte[] model,
      Field graph,
      String wanted,
      Map<String, Field> tensors,
      Map<String, String> products) {
    FieldReader reader = new FieldReader(model, graph.content());
    while (reader.before(graph.end())) {
      Field field = reader.next(graph.end());
      if (field.number() == GRAPH_INITIALIZER) {
        tensors.put(FieldReader.text(model, field, TENSOR_NAME), field);
      } else if (field.number() == GRAPH_NODE) {
        String name = FieldReader.text(model, field, NODE_NAME);
        if (name.startsWith(wanted) && name.endsWith(PRODUCT)) {
          String within = name.substring(wanted.length(), name.length() - PRODUCT.length());
          products.put(within.replace('/', '.'), texts(model, field, NODE_INPUT).get(1));
        }
      }
    }
  }

  private static List<String> texts(byte[] model, Field message, int number) {
    List<String> texts = new ArrayList<>();
    FieldReader reader = new FieldReader(model, message.content());
    while (reader.before(message.end())) {
      Field field = reader.next(message.end());
      if (field.number() == number) {
        texts.add(
            new String(
                model, field.content(), field.end() - field.content(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** A tensor's numbers stand raw or, if few, as packed floats. */
  private static ByteBuffer content(byte[] model, Field tensor) {
    FieldReader reader = new FieldReader(model, tensor.content());
    while (reader.before(tensor.end())) {
      Field field = reader.next(tensor.end());
      if (field.number() == TENSOR_RAW || field.number() == TENSOR_FLOATS) {
        return ByteBuffer.wrap(model, field.content(), field.end() - field.content())
            .slice()
            .order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new ModelException("the sentence encoder has weights in a form that is not known");
  }

  private static float[] floats(ByteBuffer content) {
    float[] values = new float[content.remaining() / Float.BYTES];
    content.asFloatBuffer().get(values);
    return values;
  }

  /**
   * Whole numbers times the scale of their column; the packaged encoder's zero points are all 0.
   */
  private static float[] scaled(ByteBuffer quantised, float[] scales) {
    float[] values = new float[quantised.remaining()];
    for (int i = 0; i < values.length; i++) {
      values[i] = quantised.get(i) * scales[i % scales.length];
    }
    return values;
  }
}
