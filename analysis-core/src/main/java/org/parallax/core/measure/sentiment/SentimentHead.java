package org.parallax.core.measure.sentiment;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Judges mentions. Can be shared between threads. */
interface SentimentHead {

  /**
   * What a head makes of a mention.
   *
   * @param probabilities of negative, neutral and positive sentiment
   * @param without the same for tokens that were left out, by their index in the sentence
   * @param view the vector of the mention, among masked names, that the probabilities are read off;
   *     empty where there is none
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // hundreds of numbers a mention: boxed they would be slow
  record Judgement(double[] probabilities, Map<Integer, double[]> without, float[] view) {

    public Judgement {
      without = Map.copyOf(without);
    }
  }

  /** The head's name, as written into analyses. */
  String name();

  /**
   * Judges mentions, in their order.
   *
   * @param targets mentions in one document
   * @param leftOut the tokens to leave out one at a time, chosen by the mention and its
   *     probabilities
   */
  List<Judgement> judge(List<Target> targets, BiFunction<Target, double[], List<Integer>> leftOut);
}
