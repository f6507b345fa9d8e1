package org.parallax.core.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parallax.core.error.ModelException;

/**
 * Layers that were trained to judge a marked place in a sentence, on top of the packaged encoder's
 * lower ones: transformer layers (Vaswani et al., Attention Is All You Need, 2017) of the encoder's
 * shape. A learned vector is added to the vectors of the marked pieces; the last layer is run for
 * the mean of these and for the first position alone, and what comes out gives one score a label.
 * Weights are stored as whole numbers, but all is reckoned in floating point, so that a score
 * depends on nothing but its sentence. Can be shared between threads.
 */
public final class TunedLayers {

  private static final int WIDTH = TunedNetwork.WIDTH;
  private static final int QUERIES = TunedNetwork.QUERIES;

  /** What is added where nothing may be attended to. */
  private static final float HIDDEN = -1e4f;

  /** The most rows that are multiplied at once: enough to keep the weights at hand. */
  private static final int ROWS = 1_024;

  private final TunedWeights weights;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int labels;

  private TunedLayers(TunedWeights weights, OrtEnvironment environment, OrtSession session) {
    this.weights = weights;
    this.environment = environment;
    this.session = session;
    this.labels = weights.matrix("output.weight").columns();
  }

  /**
   * A marked place in a sentence, and what of the sentence is hidden from these layers. The pieces
   * around a hidden one have been encoded with it.
   *
   * @param from the first marked piece
   * @param to the piece after the last marked one
   * @param hiddenFrom the first hidden piece
   * @param hiddenTo the piece after the last hidden one; the same as {@code hiddenFrom} if nothing
   *     is hidden
   */
  public record Place(int from, int to, int hiddenFrom, int hiddenTo) {

    /** A marked place with nothing hidden. */
    public Place(int from, int to) {
      this(from, to, 0, 0);
    }

    boolean marks(int piece) {
      return from <= piece && piece < to;
    }

    boolean hides(int piece) {
      return hiddenFrom <= piece && piece < hiddenTo;
    }
  }

  /**
   * Makes layers ready to run, which takes some tens of milliseconds.
   *
   * @throws ModelException if this machine cannot run them
   */
  public static TunedLayers of(TunedWeights weights) {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new TunedLayers(
          weights, environment, environment.createSession(TunedNetwork.of(weights), options));
    } catch (OrtException | LinkageError e) {
      throw new ModelException("the trained layers cannot run on this machine (" + e + ")", e);
    }
  }

  /** The name of the model, as written into analyses. */
  public String name() {
    return weights.name();
  }

  /**
   * What comes out for a place.
   *
   * @param scores one number a label
   * @param vector the vector of the marked pieces behind the last layer. Not copied: callers do not
   *     write into it
   */
  @SuppressWarnings("ArrayRecordComponent") // hundreds of numbers a place: boxed they would be slow
  public record Outcome(double[] scores, float[] vector) {}

  /**
   * The scores of places in one sentence.
   *
   * @param pieces the sentence below these layers
   * @return one array of scores for each place, in order
   */
  public double[][] scores(PieceVectors pieces, List<Place> places) {
    return outcomes(pieces, places).stream().map(Outcome::scores).toArray(double[][]::new);
  }

  /** What comes out for places in one sentence, in their order. */
  public List<Outcome> outcomes(PieceVectors pieces, List<Place> places) {
    int most = Math.max(1, ROWS / pieces.size());
    List<Outcome> outcomes = new ArrayList<>();
    for (int from = 0; from < places.size(); from += most) {
      List<Place> some = places.subList(from, Math.min(places.size(), from + most));
      outcomes.addAll(together(pieces, some));
    }
    return outcomes;
  }

  private List<Outcome> together(PieceVectors pieces, List<Place> places) {
    int count = places.size();
    int length = pieces.size();
    FloatBuffer tokens = FloatBuffer.allocate(length * WIDTH);
    for (float[] vector : pieces.vectors()) {
      tokens.put(vector);
    }
    FloatBuffer marks = FloatBuffer.allocate(count * length);
    FloatBuffer views = FloatBuffer.allocate(count * length);
    FloatBuffer asked = FloatBuffer.allocate(count * QUERIES * length);
    for (int i = 0; i < count; i++) {
      Place place = places.get(i);
      for (int piece = 0; piece < length; piece++) {
        boolean marked = place.marks(piece);
        marks.put(marked ? 1 : 0);
        views.put(place.hides(piece) ? HIDDEN : 0);
        asked.put(i * QUERIES * length + piece, marked ? 1f / (place.to() - place.from()) : 0);
      }
      asked.put((i * QUERIES + 1) * length, 1);
    }
    return run(tokens.flip(), marks.flip(), views.flip(), asked, count, length);
  }

  private List<Outcome> run(
      FloatBuffer tokens,
      FloatBuffer marks,
      FloatBuffer views,
      FloatBuffer asked,
      int count,
      int length) {
    try (OnnxTensor first = tensor(tokens, length, WIDTH);
        OnnxTensor second = tensor(marks, count, length, 1);
        OnnxTensor third = tensor(views, count, 1, 1, length);
        OnnxTensor fourth = tensor(asked, count, QUERIES, length);
        OrtSession.Result result =
            session.run(
                Map.of("tokens", first, "marks", second, "view", third, "places", fourth))) {
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      FloatBuffer vectors = ((OnnxTensor) result.get(1)).getFloatBuffer();
      List<Outcome> outcomes = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        double[] row = new double[labels];
        for (int label = 0; label < labels; label++) {
          row[label] = values.get();
        }
        float[] both = new float[QUERIES * WIDTH];
        vectors.get(both);
        outcomes.add(new Outcome(row, Arrays.copyOf(both, WIDTH)));
      }
      return outcomes;
    } catch (OrtException e) {
      throw new ModelException("the trained layers failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(FloatBuffer values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, values, shape);
  }
}
