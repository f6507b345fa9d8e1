package org.parallax.core.encode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a network of our own in the form that ONNX Runtime reads.
 *
 * <p>Source of the field numbers: onnx.proto, Open Neural Network Exchange, version 1; operators of
 * version 20.
 */
final class NetworkWriter {

  private static final int FORMAT_VERSION = 9;
  private static final int OPERATORS_VERSION = 20;
  private static final int FLOAT = 1;
  private static final int INT64 = 7;
  private static final int INTEGER_ATTRIBUTE = 2;
  private static final int INTEGERS_ATTRIBUTE = 7;
  private static final int FLOAT_ATTRIBUTE = 1;

  private final Message graph = new Message();
  private int made;

  /** A protocol buffer in the making. */
  private static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return bytes(field, value.out.toByteArray());
    }

    Message bytes(int field, byte[] value) {
      varint((long) field << 3 | 2);
      varint(value.length);
      out.writeBytes(value);
      return this;
    }

    Message real(int field, float value) {
      varint((long) field << 3 | 5);
      out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
      return this;
    }

    private void varint(long value) {
      long left = value;
      while ((left & ~0x7fL) != 0) {
        out.write((int) (left & 0x7f | 0x80));
        left >>>= 7;
      }
      out.write((int) left);
    }
  }

  /** Declares an input of real numbers; a dimension of -1 is free. */
  String input(String name, long... dimensions) {
    graph.message(11, value(name, dimensions));
    return name;
  }

  /** Names what the network gives. */
  void output(String name, long... dimensions) {
    graph.message(12, value(name, dimensions));
  }

  private static Message value(String name, long... dimensions) {
    Message shape = new Message();
    for (int i = 0; i < dimensions.length; i++) {
      Message dimension =
          dimensions[i] < 0
              ? new Message().text(2, name + "_" + i)
              : new Message().number(1, dimensions[i]);
      shape.message(1, dimension);
    }
    Message tensor = new Message().number(1, FLOAT).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  /** Stores real numbers in the network. */
  String weights(String name, float[] values, long... dimensions) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return store(name, FLOAT, raw.array(), dimensions);
  }

  /** Stores a list of whole numbers in the network, such as a shape. */
  String integers(String name, long... values) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    return store(name, INT64, raw.array(), values.length);
  }

  private String store(String name, int type, byte[] raw, long... dimensions) {
    Message tensor = new Message();
    for (long dimension : dimensions) {
      tensor.number(1, dimension);
    }
    graph.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
    return name;
  }

  /** Applies an operator. */
  String apply(String operator, String... inputs) {
    return apply(operator, new Message(), inputs);
  }

  /** Applies an operator with one attribute of whole numbers. */
  String applyWith(String operator, String attribute, List<Long> values, String... inputs) {
    Message described = new Message().text(1, attribute);
    values.forEach(value -> described.number(8, value));
    return apply(
        operator, new Message().message(5, described.number(20, INTEGERS_ATTRIBUTE)), inputs);
  }

  /** Applies an operator along an axis. */
  String applyAlong(String operator, long axis, String... inputs) {
    return apply(operator, new Message().message(5, axis(axis)), inputs);
  }

  /** Layer normalisation over the last axis. */
  String normalised(String input, String scale, String shift, float epsilon) {
    Message small = new Message().text(1, "epsilon").real(2, epsilon).number(20, FLOAT_ATTRIBUTE);
    return apply(
        "LayerNormalization",
        new Message().message(5, axis(-1)).message(5, small),
        input,
        scale,
        shift);
  }

  private static Message axis(long axis) {
    return new Message().text(1, "axis").number(3, axis).number(20, INTEGER_ATTRIBUTE);
  }

  private String apply(String operator, Message attributes, String... inputs) {
    String output = "v" + made++;
    Message node = new Message();
    for (String input : inputs) {
      node.text(1, input);
    }
    node.text(2, output).text(3, output + "_" + operator).text(4, operator);
    node.out.writeBytes(attributes.out.toByteArray());
    graph.message(1, node);
    return output;
  }

  /** Gives a value a name of its own. */
  void rename(String value, String name) {
    graph.message(1, new Message().text(1, value).text(2, name).text(4, "Identity"));
  }

  /** The network's bytes. */
  byte[] bytes() {
    graph.text(2, "tuned");
    Message operators = new Message().text(1, "").number(2, OPERATORS_VERSION);
    return new Message()
        .number(1, FORMAT_VERSION)
        .message(7, graph)
        .message(8, operators)
        .out
        .toByteArray();
  }
}
