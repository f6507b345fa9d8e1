package org.parallax.core.encode;

import java.nio.charset.StandardCharsets;

/** Reads the fields of a protocol buffer one after the other, without knowing what they mean. */
final class FieldReader {

  static final int LENGTH_DELIMITED = 2;

  private final byte[] bytes;
  private int at;

  FieldReader(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Whether there is more before a place. */
  boolean before(int end) {
    return at < end;
  }

  /** The text of a message's first field of a number; empty if it has none. */
  static String text(byte[] bytes, Field message, int number) {
    FieldReader reader = new FieldReader(bytes, message.content());
    while (reader.before(message.end())) {
      Field field = reader.next(message.end());
      if (field.number() == number) {
        return new String(
            bytes, field.content(), field.end() - field.content(), StandardCharsets.UTF_8);
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
  record Field(int number, int start, int content, int end) {}

  /** The next field of a message that ends at a place. */
  Field next(int limit) {
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
}
