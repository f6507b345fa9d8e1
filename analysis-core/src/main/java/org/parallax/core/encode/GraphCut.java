package org.parallax.core.encode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.encode.FieldReader.Field;

/**
 * Gives the encoder's network other outputs: cuts it off after one of its layers, so that this
 * layer's vectors come out and the layers above cost nothing, or lets a layer's vectors out beside
 * the last ones. A stored network is a protocol buffer; its nodes and outputs are fields of a
 * message that can be copied without being understood.
 *
 * <p>Source of the field numbers: onnx.proto, Open Neural Network Exchange, version 1.
 */
final class GraphCut {

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NODE_NAME = 3;
  private static final int VALUE_NAME = 1;
  private static final Pattern LAYER = Pattern.compile("^/encoder/layer\\.(\\d+)/");

  private GraphCut() {}

  /**
   * The network up to a layer, whose vectors are its only output.
   *
   * @param model a stored BERT-like network with nodes named {@code /encoder/layer.N/…}
   * @param layer the layer's number, from 0
   */
  static byte[] after(byte[] model, int layer) {
    return changed(model, layer, true);
  }

  /**
   * The whole network with a layer's vectors as one more output, the last.
   *
   * @param model a stored BERT-like network with nodes named {@code /encoder/layer.N/…}
   * @param layer the layer's number, from 0
   */
  static byte[] beside(byte[] model, int layer) {
    return changed(model, layer, false);
  }

  private static byte[] changed(byte[] model, int layer, boolean cut) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
    FieldReader reader = new FieldReader(model, 0);
    while (reader.before(model.length)) {
      Field field = reader.next(model.length);
      if (field.number() == MODEL_GRAPH) {
        message(MODEL_GRAPH, graph(model, field, layer, cut), out);
      } else {
        out.write(model, field.start(), field.end() - field.start());
      }
    }
    return out.toByteArray();
  }

  private static byte[] graph(byte[] model, Field graph, int layer, boolean cut) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(graph.end() - graph.content());
    FieldReader reader = new FieldReader(model, graph.content());
    while (reader.before(graph.end())) {
      Field field = reader.next(graph.end());
      boolean above =
          field.number() == GRAPH_OUTPUT
              || field.number() == GRAPH_NODE
                  && layerOf(FieldReader.text(model, field, NODE_NAME)) > layer;
      if (!cut || !above) {
        out.write(model, field.start(), field.end() - field.start());
      }
    }
    String name = "/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0";
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    message(VALUE_NAME, name.getBytes(StandardCharsets.UTF_8), value);
    message(GRAPH_OUTPUT, value.toByteArray(), out);
    return out.toByteArray();
  }

  private static int layerOf(String node) {
    Matcher matcher = LAYER.matcher(node);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  private static void message(int number, byte[] content, ByteArrayOutputStream out) {
    varint((long) number << 3 | FieldReader.LENGTH_DELIMITED, out);
    varint(content.length, out);
    out.write(content, 0, content.length);
  }

  private static void varint(long value, ByteArrayOutputStream out) {
    long left = value;
    while (left > 0x7f) {
      out.write((int) (left & 0x7f | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }
}
