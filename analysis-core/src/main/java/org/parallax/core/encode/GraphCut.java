package org.parallax.core.encode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the encoder's network off after one of its layers, so that this layer's vectors come out and
 * the layers above cost nothing. A stored network is a protocol buffer; its nodes and outputs are
 * fields of a message that can be copied without being understood.
 *
 * <p>Source of the field numbers: onnx.proto, Open Neural Network Exchange, version 1.
 */
final class GraphCut {

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NODE_NAME = 3;
  private static final int VALUE_NAME = 1;
  private static final int LENGTH_DELIMITED = 2;
  private static final Pattern LAYER = Pattern.compile("^/encoder/layer\\.(\\d+)/");

  private final byte[] bytes;
  private int at;

  private GraphCut(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /**
   * The network up to a layer, whose vectors are its only output.
   *
   * @param model a stored BERT-like network with nodes named {@code /encoder/layer.N/…}
   * @param layer the layer's number, from 0
   */
  static byte[] after(byte[] model, int layer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
    GraphCut reader = new GraphCut(model, 0);
    while (reader.at < model.length) {
      Field field = reader.next(model.length);
      if (field.number() == MODEL_GRAPH) {
        byte[] graph = graph(model, field, layer);
        message(MODEL_GRAPH, graph, out);
      } else {
        out.write(model, field.start(), field.end() - field.start());
      }
    }
    return out.toByteArray();
  }

  private static byte[] graph(byte[] model, Field graph, int layer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(graph.end() - graph.content());
    GraphCut reader = new GraphCut(model, graph.content());
    while (reader.at < graph.end()) {
      Field field = reader.next(graph.end());
      boolean above =
          field.number() == GRAPH_NODE && layerOf(name(model, field, NODE_NAME)) > layer;
      if (!above && field.number() != GRAPH_OUTPUT) {
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

  private static String name(byte[] model, Field message, int number) {
    GraphCut reader = new GraphCut(model, message.content());
    while (reader.at < message.end()) {
      Field field = reader.next(message.end());
      if (field.number() == number) {
        return new String(
            model, field.content(), field.end() - field.content(), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  /**
   * A field as it stands in the bytes.
   *
   * @param number its number
   * @param start where its key begins
   * @param content where its content begins
   * @param end where it ends
   */
  private record Field(int number, int start, int content, int end) {}

  private Field next(int limit) {
    int start = at;
    long key = varint();
    int content = at;
    switch ((int) (key & 7)) {
      case 0 -> varint();
      case 1 -> at += 8;
      case LENGTH_DELIMITED -> {
        int length = (int) varint();
        content = at;
        at += length;
      }
      case 5 -> at += 4;
      default -> throw new IllegalArgumentException("not a stored network, at byte " + start);
    }
    if (at > limit) {
      throw new IllegalArgumentException("a stored network that breaks off at byte " + start);
    }
    return new Field((int) (key >>> 3), start, content, at);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static void message(int number, byte[] content, ByteArrayOutputStream out) {
    varint((long) number << 3 | LENGTH_DELIMITED, out);
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
