package org.parallax.core.classify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.parallax.core.classify.LinearClassifier.Calibration;

/**
 * The stored form of a classifier: gzipped, big-endian, features in order of their names. The same
 * classifier is always written as the same bytes.
 */
public final class ClassifierFormat {

  private static final int MAGIC = 0x504C5843; // PLXC
  private static final int VERSION = 1;

  private ClassifierFormat() {}

  /** Writes a classifier and leaves the stream open. */
  public static void write(LinearClassifier classifier, OutputStream stream) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(zip);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(classifier.properties().size());
    for (Map.Entry<String, String> property : classifier.properties().entrySet()) {
      out.writeUTF(property.getKey());
      out.writeUTF(property.getValue());
    }
    out.writeInt(classifier.labels().size());
    for (String label : classifier.labels()) {
      out.writeUTF(label);
    }
    floats(classifier.bias(), out);
    out.writeInt(classifier.width());
    for (int label = 0; label < classifier.labels().size(); label++) {
      floats(classifier.denseRow(label), out);
    }
    out.writeInt(classifier.sparse().size());
    for (Map.Entry<String, float[]> feature : new TreeMap<>(classifier.sparse()).entrySet()) {
      out.writeUTF(feature.getKey());
      floats(feature.getValue(), out);
    }
    out.writeDouble(classifier.calibration().slope());
    for (double offset : classifier.calibration().offsets()) {
      out.writeDouble(offset);
    }
    out.flush();
    zip.finish();
  }

  /**
   * Reads a classifier.
   *
   * @throws IOException if the bytes are no classifier of this version
   */
  public static LinearClassifier read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a stored classifier");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("version " + version + " is not known");
    }
    Map<String, String> properties = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String key = in.readUTF();
      properties.put(key, in.readUTF());
    }
    List<String> labels = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      labels.add(in.readUTF());
    }
    float[] bias = floats(labels.size(), in);
    int width = in.readInt();
    float[][] dense = new float[labels.size()][];
    for (int label = 0; label < dense.length; label++) {
      dense[label] = floats(width, in);
    }
    int count = in.readInt();
    Map<String, float[]> sparse = new HashMap<>(count * 2);
    for (int left = count; left > 0; left--) {
      String name = in.readUTF();
      sparse.put(name, floats(labels.size(), in));
    }
    double slope = in.readDouble();
    List<Double> offsets = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      offsets.add(in.readDouble());
    }
    return new LinearClassifier(
        labels, properties, bias, dense, sparse, new Calibration(slope, offsets));
  }

  private static void floats(float[] values, DataOutputStream out) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static float[] floats(int count, DataInputStream in) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
