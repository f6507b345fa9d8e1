package org.parallax.validation.pronoun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parallax.core.actor.pronoun.PronounRanker;
import org.parallax.core.actor.pronoun.PronounWeights;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.error.OutputException;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.PairScore;

/**
 * Trains the pronoun ranker in rounds: the first sees no earlier pronouns resolved, the later ones
 * see them as the round before resolves them.
 */
public final class PronounTraining {

  /** The L2 penalty, chosen in cross-validation. */
  static final double PENALTY = 5;

  private static final int ROUNDS = 3;

  private PronounTraining() {}

  /**
   * Cross-validates, says the score, trains on all and writes the weights.
   *
   * @param arguments the labelled file and the file to write the weights into
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: PronounTraining GOLD WEIGHTS");
    }
    GoldFile gold = GoldFile.read(Path.of(arguments[0]));
    List<PronounCase> cases = PronounCase.annotate(PronounItem.of(gold), new CoreNlpAnnotator());
    List<List<Boolean>> truth = cases.stream().map(one -> one.item().labels()).toList();
    for (long seed = 1; seed <= 2; seed++) {
      System.out.println("Five folds, seed " + seed);
      System.out.println(PairScore.of(truth, crossValidate(cases, 5, seed), gold.groups()).table());
    }
    try {
      Files.writeString(Path.of(arguments[1]), train(cases).write());
    } catch (IOException e) {
      throw new OutputException(Path.of(arguments[1]), "cannot be written", e);
    }
  }

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
