package org.parallax.validation.pronoun;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parallax.core.actor.pronoun.PronounRanker;
import org.parallax.core.actor.pronoun.PronounWeights;

/**
 * Trains the pronoun ranker in rounds: the first sees no earlier pronouns resolved, the later ones
 * see them as the round before resolves them.
 */
public final class PronounTraining {

  /** The L2 penalty, chosen in cross-validation. */
  static final double PENALTY = 5;

  private static final int ROUNDS = 3;

  private PronounTraining() {}

  /** The weights that the cases teach. */
  public static PronounWeights train(List<PronounCase> cases) {
    PronounWeights weights = PronounWeights.NONE;
    for (int round = 0; round < ROUNDS; round++) {
      PronounRanker ranker = new PronounRanker(weights);
      ConditionalLogit logit = new ConditionalLogit(PENALTY);
      for (PronounCase one : cases) {
        List<PronounRanker.Candidate> candidates = one.candidates(ranker);
        logit.add(
            candidates.stream().map(PronounRanker.Candidate::features).toList(),
            one.allowed(candidates));
      }
      weights = new PronounWeights(logit.train());
    }
    return weights;
  }

  /**
   * Predictions for every case by weights that were trained without it.
   *
   * @param folds into how many parts the cases are split
   * @param seed of the split
   * @return for each case, a prediction for each candidate
   */
  public static List<List<Boolean>> crossValidate(List<PronounCase> cases, int folds, long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    List<List<Boolean>> predictions = new ArrayList<>(Collections.nCopies(cases.size(), List.of()));
    for (int fold = 0; fold < folds; fold++) {
      List<PronounCase> training = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        if (i % folds != fold) {
          training.add(cases.get(order.get(i)));
        }
      }
      PronounRanker ranker = new PronounRanker(train(training));
      for (int i = fold; i < order.size(); i += folds) {
        predictions.set(order.get(i), cases.get(order.get(i)).predict(ranker));
      }
    }
    return predictions;
  }
}
