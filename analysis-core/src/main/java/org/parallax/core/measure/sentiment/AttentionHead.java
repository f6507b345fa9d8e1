package org.parallax.core.measure.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.classify.LinearClassifier.Calibration;
import org.parallax.core.encode.LowerLayers;
import org.parallax.core.encode.PieceVectors;
import org.parallax.core.encode.TunedLayers;
import org.parallax.core.encode.TunedLayers.Outcome;
import org.parallax.core.encode.TunedLayers.Place;
import org.parallax.core.encode.TunedWeights;
import org.parallax.core.error.ModelException;

/**
 * Judges a mention by layers trained to attend from it to what is said of it. The lower layers of
 * the packaged encoder run once a sentence, in which all mentions are masked; the trained ones run
 * once a mention.
 */
public final class AttentionHead implements SentimentHead {

  /** The name under which the weights hold slope and offsets of the calibration. */
  public static final String CALIBRATION = "calibration";

  private final LowerLayers encoder;
  private final TunedLayers layers;
  private final Calibration calibration;

  private AttentionHead(LowerLayers encoder, TunedLayers layers, Calibration calibration) {
    this.encoder = encoder;
    this.layers = layers;
    this.calibration = calibration;
  }

  private static final class Shipped {
    static final AttentionHead SHARED =
        of(LowerLayers.load(), TunedWeights.load(AttentionHead.class, "sentiment-attention.bin"));
  }

  /**
   * The shipped head; there is one for the whole process.
   *
   * @throws ModelException if the encoder cannot run on this machine
   */
  static AttentionHead shared() {
    // Asked for first, so that what ails it is told plainly.
    LowerLayers.load();
    return Shipped.SHARED;
  }

  private static AttentionHead of(LowerLayers encoder, TunedWeights weights) {
    float[] stored = weights.matrix(CALIBRATION).values();
    List<Double> offsets = new ArrayList<>();
    for (int i = 1; i < stored.length; i++) {
      offsets.add((double) stored[i]);
    }
    return new AttentionHead(encoder, TunedLayers.of(weights), new Calibration(stored[0], offsets));
  }

  @Override
  public String name() {
    return layers.name();
  }

  @Override
  public List<Judgement> judge(
      List<Target> targets, BiFunction<Target, double[], List<Integer>> leftOut) {
    List<List<Target>> bySentence = MarkedMention.bySentence(targets);
    List<List<Judgement>> judged =
        bySentence.parallelStream().map(together -> judgeTogether(together, leftOut)).toList();
    Map<Target, Judgement> byTarget = new HashMap<>();
    for (int i = 0; i < judged.size(); i++) {
      for (int j = 0; j < judged.get(i).size(); j++) {
        byTarget.put(bySentence.get(i).get(j), judged.get(i).get(j));
      }
    }
    return targets.stream().map(byTarget::get).toList();
  }

  /** The mentions of one sentence: first as they are, then with words hidden from them. */
  private List<Judgement> judgeTogether(
      List<Target> together, BiFunction<Target, double[], List<Integer>> leftOut) {
    List<MarkedMention> mentions = MarkedMention.inSentence(together, encoder, MaskedSentence::of);
    PieceVectors pieces = mentions.get(0).pieces();
    List<Outcome> outcomes =
        layers.outcomes(pieces, mentions.stream().map(MarkedMention::place).toList());
    List<double[]> whole = calibrated(outcomes);
    List<Place> hiding = new ArrayList<>();
    List<List<Integer>> hidden = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      MarkedMention mention = mentions.get(i);
      List<Integer> tokens = leftOut.apply(mention.target(), whole.get(i));
      tokens.forEach(token -> hiding.add(mention.placeWithout(token)));
      hidden.add(tokens);
    }
    Iterator<double[]> without = calibrated(layers.outcomes(pieces, hiding)).iterator();
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Map<Integer, double[]> byToken = new TreeMap<>();
      hidden.get(i).forEach(token -> byToken.put(token, without.next()));
      judgements.add(new Judgement(whole.get(i), byToken, outcomes.get(i).vector()));
    }
    return judgements;
  }

  private List<double[]> calibrated(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(outcome -> LinearClassifier.calibrated(outcome.scores(), calibration))
        .toList();
  }

  /** The scores, before calibration, that layers give to marked mentions, in their order. */
  public static List<double[]> scores(TunedWeights weights, List<MarkedMention> mentions) {
    TunedLayers layers = TunedLayers.of(weights);
    return mentions.parallelStream()
        .map(mention -> layers.scores(mention.pieces(), List.of(mention.place()))[0])
        .toList();
  }

  /** Weights together with the calibration of their scores. */
  public static TunedWeights calibrated(TunedWeights weights, Calibration calibration) {
    Map<String, TunedWeights.Matrix> arrays = new TreeMap<>(weights.arrays());
    double[] numbers =
        DoubleStream.concat(
                DoubleStream.of(calibration.slope()),
                calibration.offsets().stream().mapToDouble(Double::doubleValue))
            .toArray();
    float[] stored = new float[numbers.length];
    for (int i = 0; i < stored.length; i++) {
      stored[i] = (float) numbers[i];
    }
    arrays.put(CALIBRATION, new TunedWeights.Matrix(1, stored.length, stored));
    return new TunedWeights(weights.properties(), arrays);
  }
}
