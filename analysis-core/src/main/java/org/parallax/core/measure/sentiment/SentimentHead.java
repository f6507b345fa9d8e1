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
   */
  record Judgement(double[] probabilities, Map<Integer, double[]> without) {

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
