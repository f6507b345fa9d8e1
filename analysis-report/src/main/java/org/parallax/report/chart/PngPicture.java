package org.parallax.report.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The PNG form of a picture (ISO/IEC 15948): eight bits a colour, rows unfiltered. The writer of
 * the Java library tries five filters on every row, which takes five times as long and on charts,
 * whose areas are flat, saves nothing (decisions/0120).
 */
final class PngPicture {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte BITS = 8;
  private static final byte TRUE_COLOUR = 2;

  /** As small as before; a higher level takes twice as long for a tenth less. */
  private static final int LEVEL = 4;

  private PngPicture() {}

  /**
   * The bytes of the file.
   *
   * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
   */
  static byte[] of(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(SIGNATURE);
    chunk(out, "IHDR", header(image));
    chunk(out, "IDAT", rows(image));
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static byte[] header(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] rows(BufferedImage image) throws IOException {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    byte[] row = new byte[1 + 3 * width];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater packing = new Deflater(LEVEL);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, packing, 1 << 16)) {
      for (int start = 0; start < pixels.length; start += width) {
        int at = 1;
        for (int x = start; x < start + width; x++) {
          int pixel = pixels[x];
          row[at++] = (byte) (pixel >> 16);
          row[at++] = (byte) (pixel >> 8);
          row[at++] = (byte) pixel;
        }
        out.write(row);
      }
    } finally {
      packing.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
