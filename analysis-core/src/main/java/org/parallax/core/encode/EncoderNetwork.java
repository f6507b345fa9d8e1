package org.parallax.core.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.error.ModelException;

/**
 * The packaged network bge-small-en-v1.5 (Xiao et al., C-Pack, 2023; int8) on ONNX Runtime, whole
 * or cut off. Can be shared between threads.
 *
 * <p>A sentence is run by itself. The quantised arithmetic takes its scale from all that is in a
 * batch, so that in a batch a sentence's vectors would depend on its neighbours; by itself a
 * sentence has the same vectors in every document and with any number of threads. Nothing is lost
 * by it: no place is wasted on padding. Last digits differ between kinds of processors.
 *
 * <p>A sentence of more than 510 word pieces is run in windows that overlap by a quarter; a piece
 * is taken from the window in which it stands furthest from a border.
 */
final class EncoderNetwork {

  /** The number of dimensions of its vectors. */
  static final int WIDTH = 384;

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;

  private EncoderNetwork(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  private static final class Pieces {
    static final WordPieces SHARED = WordPieces.load();
  }

  /**
   * Loads the network, which takes some tenths of a second.
   *
   * @param cut gives the stored network the outputs that are wanted
   * @throws ModelException if it is missing or this machine cannot run it
   */
  static EncoderNetwork load(UnaryOperator<byte[]> cut) {
    byte[] model = cut.apply(stored());
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      // Sentences run beside each other; a sentence is too short to be shared out.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // It would warn of each weight above the cut.
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      shared(() -> Pieces.SHARED);
      return new EncoderNetwork(environment, environment.createSession(model, options));
    } catch (OrtException | LinkageError e) {
      throw unusable(e);
    }
  }

  /** The packaged network as it is stored. */
  static byte[] stored() {
    try (InputStream in = EncoderNetwork.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new ModelException(
            "the sentence encoder is missing from the class path; build Parallax again, or go"
                + " without it (--no-encoder)");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ModelException("the sentence encoder cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * What a class holds for the whole process, loaded at the first call.
   *
   * @throws ModelException if it could not be loaded, at this call or at an earlier one
   */
  static <T> T shared(Supplier<T> holder) {
    try {
      return holder.get();
    } catch (ExceptionInInitializerError e) {
      if (e.getCause() instanceof ModelException known) {
        throw known;
      }
      throw unusable(e);
    } catch (NoClassDefFoundError e) {
      throw unusable(e);
    }
  }

  private static ModelException unusable(Throwable cause) {
    return new ModelException(
        "the sentence encoder cannot run on this machine ("
            + cause
            + "); it needs Linux, macOS or Windows on x86-64 or arm64, a writable temporary folder"
            + " and, on Windows, the Visual C++ runtime. Parallax works without it (--no-encoder), less exactly",
        cause);
  }

  /** The vectors of a sentence's word pieces, for each output of the network. */
  List<PieceVectors> pieces(AnnotatedSentence sentence) {
    WordPieces pieces = Pieces.SHARED;
    WordPieces.Split split = pieces.split(sentence);
    int count = split.ids().length;
    int outputs = (int) session.getNumOutputs();
    float[][][] vectors = new float[outputs][count + 2][];
    for (float[][] ofOutput : vectors) {
      ofOutput[0] = new float[WIDTH];
      ofOutput[count + 1] = new float[WIDTH];
    }
    List<Window> windows = Window.over(count, WordPieces.WINDOW);
    for (Window window : windows) {
      float[][][] out = run(pieces.framed(split.ids(), window.from(), window.to()));
      for (int output = 0; output < outputs; output++) {
        float[][] seen = out[output];
        add(vectors[output][0], seen[0], 1f / windows.size());
        add(vectors[output][count + 1], seen[seen.length - 1], 1f / windows.size());
        for (int i = window.firstKept(); i < window.lastKept(); i++) {
          vectors[output][i + 1] = seen[i - window.from() + 1];
        }
      }
    }
    int[] firstOf = Arrays.stream(split.firstOf()).map(i -> i + 1).toArray();
    int[] endOf = Arrays.stream(split.endOf()).map(i -> i + 1).toArray();
    List<PieceVectors> all = new ArrayList<>();
    for (float[][] ofOutput : vectors) {
      all.add(new PieceVectors(ofOutput, firstOf, endOf));
    }
    return all;
  }

  private float[][][] run(long[] ids) {
    long[] shape = {1, ids.length};
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] vectors = new float[result.size()][ids.length][WIDTH];
      for (int output = 0; output < vectors.length; output++) {
        FloatBuffer values = ((OnnxTensor) result.get(output)).getFloatBuffer();
        for (float[] vector : vectors[output]) {
          values.get(vector);
        }
      }
      return vectors;
    } catch (OrtException e) {
      throw new ModelException("the sentence encoder failed: " + e.getMessage(), e);
    }
  }

  /** Adds a vector, times a weight, to a sum. */
  static void add(float[] sum, float[] vector, float weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * vector[i];
    }
  }
}
