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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.error.ModelException;

/**
 * The packaged encoder bge-small-en-v1.5 (Xiao et al., C-Pack, 2023; int8) on ONNX Runtime: vectors
 * of 384 numbers from the last layer. There is one session for the whole process. Can be shared
 * between threads.
 *
 * <p>Each sentence is run by itself, sentences beside each other on all processors. The quantised
 * arithmetic takes its scale from all that is in a batch, so that in a batch a sentence's vectors
 * would depend on its neighbours; by itself a sentence has the same vectors in every document and
 * with any number of threads. Nothing is lost by it: no place is wasted on padding. Last digits
 * differ between kinds of processors.
 *
 * <p>A sentence of more than 510 word pieces is run in windows that overlap by a quarter; a piece
 * is taken from the window in which it stands furthest from a border.
 */
public final class OnnxSentenceEncoder implements SentenceEncoder {

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final int WIDTH = 384;

  /** The layer that {@link #loadMiddle} ends with, from 0. */
  private static final int MIDDLE_LAYER = 6;

  /** The layer that {@link #loadLower} ends with, from 0. */
  public static final int LOWER_LAYER = 4;

  private final String name;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private OnnxSentenceEncoder(
      String name, OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.name = name;
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  private static final class Whole {
    static final OnnxSentenceEncoder SHARED = create("bge-small-en-v1.5-q", model -> model);
  }

  private static final class Middle {
    static final OnnxSentenceEncoder SHARED =
        create(
            "bge-small-en-v1.5-q/layer-" + MIDDLE_LAYER,
            model -> GraphCut.after(model, MIDDLE_LAYER));
  }

  private static final class Lower {
    static final OnnxSentenceEncoder SHARED =
        create(
            "bge-small-en-v1.5-q/layer-" + LOWER_LAYER,
            model -> GraphCut.after(model, LOWER_LAYER));
  }

  /**
   * The encoder of this process with the vectors of its last layer, which tell what a sentence is
   * about; the first call loads it, which takes about a second.
   *
   * @throws ModelException if the model is missing or this machine cannot run it
   */
  public static OnnxSentenceEncoder load() {
    return shared(() -> Whole.SHARED);
  }

  /**
   * The same encoder cut off in the middle, at little more than half the cost. These vectors tell
   * more of how something is said: the last layers were trained to tell topics apart and drop it.
   *
   * @throws ModelException if the model is missing or this machine cannot run it
   */
  public static OnnxSentenceEncoder loadMiddle() {
    return shared(() -> Middle.SHARED);
  }

  /**
   * The same encoder cut off below the layers that others were trained to take the place of.
   *
   * @throws ModelException if the model is missing or this machine cannot run it
   */
  public static OnnxSentenceEncoder loadLower() {
    return shared(() -> Lower.SHARED);
  }

  private static OnnxSentenceEncoder shared(Supplier<OnnxSentenceEncoder> holder) {
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

  private static OnnxSentenceEncoder create(String name, UnaryOperator<byte[]> cut) {
    byte[] model = cut.apply(stored());
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      // Sentences run beside each other; a sentence is too short to be shared out.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // It would warn of each weight above the cut.
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      return new OnnxSentenceEncoder(
          name, environment, environment.createSession(model, options), WordPieces.load());
    } catch (OrtException | LinkageError e) {
      throw unusable(e);
    }
  }

  /** The packaged network as it is stored. */
  static byte[] stored() {
    try (InputStream in = OnnxSentenceEncoder.class.getResourceAsStream(MODEL)) {
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

  private static ModelException unusable(Throwable cause) {
    return new ModelException(
        "the sentence encoder cannot run on this machine ("
            + cause
            + "); it needs Linux, macOS or Windows on x86-64 or arm64, a writable temporary folder"
            + " and, on Windows, the Visual C++ runtime. Parallax works without it (--no-encoder), less exactly",
        cause);
  }

  @Override
  public List<EncodedSentence> encode(List<AnnotatedSentence> sentences) {
    return sentences.parallelStream().map(this::encode).toList();
  }

  private EncodedSentence encode(AnnotatedSentence sentence) {
    PieceVectors all = pieces(sentence);
    int count = all.size() - 2;
    float[] summary = all.vectors()[0];
    float[] mean = count == 0 ? summary.clone() : mean(all.vectors(), 1, count + 1);
    float[][] tokens = new float[sentence.size()][];
    for (int token = 0; token < tokens.length; token++) {
      int from = all.firstOf()[token];
      int to = all.endOf()[token];
      // A mark the vocabulary knows nothing of has no piece; the sentence stands for it.
      tokens[token] = from < to ? mean(all.vectors(), from, to) : mean.clone();
    }
    return new EncodedSentence(tokens, summary, mean);
  }

  /** The vectors of a sentence's word pieces. */
  public PieceVectors pieces(AnnotatedSentence sentence) {
    WordPieces.Split split = pieces.split(sentence);
    int count = split.ids().length;
    float[][] vectors = new float[count + 2][];
    float[] begin = new float[WIDTH];
    float[] end = new float[WIDTH];
    List<Window> windows = Window.over(count, WordPieces.WINDOW);
    for (Window window : windows) {
      float[][] out = run(pieces.framed(split.ids(), window.from(), window.to()));
      add(begin, out[0], 1f / windows.size());
      add(end, out[out.length - 1], 1f / windows.size());
      for (int i = window.firstKept(); i < window.lastKept(); i++) {
        vectors[i + 1] = out[i - window.from() + 1];
      }
    }
    vectors[0] = begin;
    vectors[count + 1] = end;
    int[] firstOf = Arrays.stream(split.firstOf()).map(i -> i + 1).toArray();
    int[] endOf = Arrays.stream(split.endOf()).map(i -> i + 1).toArray();
    return new PieceVectors(vectors, firstOf, endOf);
  }

  private float[][] run(long[] ids) {
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
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[][] vectors = new float[ids.length][WIDTH];
      for (float[] vector : vectors) {
        values.get(vector);
      }
      return vectors;
    } catch (OrtException e) {
      throw new ModelException("the sentence encoder failed: " + e.getMessage(), e);
    }
  }

  private static float[] mean(float[][] vectors, int from, int to) {
    float[] mean = new float[WIDTH];
    for (int i = from; i < to; i++) {
      add(mean, vectors[i], 1f / (to - from));
    }
    return mean;
  }

  private static void add(float[] sum, float[] vector, float weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * vector[i];
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int width() {
    return WIDTH;
  }
}
