package org.parallax.core.encode;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.error.ModelException;

/**
 * The stored weights of layers that were trained on top of the packaged encoder. Large matrices are
 * stored as whole numbers from -127 to 127 with one scale a column, all else as it is. The same
 * weights are always written as the same bytes. Immutable by convention.
 *
 * @param properties what to know about the model, such as {@code name}
 * @param arrays the weights by name
 */
public record TunedWeights(Map<String, String> properties, Map<String, Matrix> arrays) {

  private static final int MAGIC = 0x504C5854; // PLXT
  private static final int VERSION = 1;
  private static final int LARGE = 100;
  private static final int MOST = 127;

  /**
   * Numbers by rows; a vector has one row.
   *
   * @param rows the number of rows
   * @param columns the number of columns
   * @param values row after row
   */
  @SuppressWarnings("ArrayRecordComponent") // up to a million numbers
  public record Matrix(int rows, int columns, float[] values) {

    public Matrix {
      if (rows * columns != values.length) {
        throw new IllegalArgumentException(values.length + " for " + rows + " × " + columns);
      }
    }
  }

  public TunedWeights {
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    arrays = Collections.unmodifiableMap(new TreeMap<>(arrays));
  }

  /**
   * The weights of a name.
   *
   * @throws ModelException if there are none
   */
  public Matrix matrix(String name) {
    Matrix matrix = arrays.get(name);
    if (matrix == null) {
      throw new ModelException("the trained layers have no weights " + name);
    }
    return matrix;
  }

  /** The model's name, as written into analyses. */
  public String name() {
    return properties.getOrDefault("name", "unnamed");
  }

  /** These weights as they are once stored: large matrices rounded. */
  public TunedWeights rounded() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out);
      return read(new ByteArrayInputStream(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the weights and leaves the stream open. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(properties.size());
    for (Map.Entry<String, String> property : properties.entrySet()) {
      out.writeUTF(property.getKey());
      out.writeUTF(property.getValue());
    }
    out.writeInt(arrays.size());
    for (Map.Entry<String, Matrix> array : arrays.entrySet()) {
      out.writeUTF(array.getKey());
      out.writeInt(array.getValue().rows());
      out.writeInt(array.getValue().columns());
      if (array.getValue().rows() > LARGE) {
        writeRounded(array.getValue(), out);
      } else {
        for (float value : array.getValue().values()) {
          out.writeFloat(value);
        }
      }
    }
    out.flush();
  }

  private static void writeRounded(Matrix matrix, DataOutputStream out) throws IOException {
    int columns = matrix.columns();
    float[] scales = new float[columns];
    for (int i = 0; i < matrix.values().length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(matrix.values()[i]) / MOST);
    }
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    byte[] whole = new byte[matrix.values().length];
    for (int i = 0; i < whole.length; i++) {
      float scale = scales[i % columns];
      whole[i] = (byte) (scale == 0 ? 0 : Math.round(matrix.values()[i] / scale));
    }
    out.write(whole);
  }

  /**
   * Reads stored weights.
   *
   * @throws IOException if the bytes are none of this version
   */
  public static TunedWeights read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not stored weights");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("version " + version + " is not known");
    }
    Map<String, String> properties = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String key = in.readUTF();
      properties.put(key, in.readUTF());
    }
    Map<String, Matrix> arrays = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      int rows = in.readInt();
      int columns = in.readInt();
      float[] values = rows > LARGE ? rounded(rows, columns, in) : floats(rows * columns, in);
      arrays.put(name, new Matrix(rows, columns, values));
    }
    return new TunedWeights(properties, arrays);
  }

  private static float[] rounded(int rows, int columns, DataInputStream in) throws IOException {
    float[] scales = floats(columns, in);
    byte[] whole = in.readNBytes(rows * columns);
    float[] values = new float[whole.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = whole[i] * scales[i % columns];
    }
    return values;
  }

  private static float[] floats(int count, DataInputStream in) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  /**
   * Reads weights that are shipped as a resource.
   *
   * @param owner a class of the package that the resource belongs to
   * @param resource its name, relative to that package
   * @throws ModelException if it is missing or damaged
   */
  public static TunedWeights load(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ModelException(
            "the model " + resource + " is missing from the installation; build Parallax again");
      }
      return read(in);
    } catch (IOException e) {
      throw new ModelException(
          "the model " + resource + " is damaged (" + e.getMessage() + "); build Parallax again",
          e);
    }
  }
}
