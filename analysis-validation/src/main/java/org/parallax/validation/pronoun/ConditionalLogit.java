package org.parallax.validation.pronoun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains weights so that in each case the right candidates get the most of the softmax of the
 * scores: McFadden's conditional logit with an L2 penalty, by full-batch gradient steps scaled as
 * in AdaGrad. Deterministic.
 *
 * <p>Sources: McFadden, Conditional logit analysis of qualitative choice behavior, 1973; Duchi,
 * Hazan and Singer, Adaptive subgradient methods, JMLR 2011.
 */
final class ConditionalLogit {

  private static final int STEPS = 150;
  private static final double RATE = 0.5;

  private final double penalty;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<Choice> choices = new ArrayList<>();

  /** A case: the features of each candidate as indices, and which candidates may be chosen. */
  private record Choice(int[][] features, boolean[] right) {}

  ConditionalLogit(double penalty) {
    this.penalty = penalty;
  }

  /** Adds a case; one without a right or without a wrong candidate teaches nothing. */
  void add(List<List<String>> candidates, boolean[] right) {
    int rights = 0;
    for (boolean one : right) {
      rights += one ? 1 : 0;
    }
    if (rights == 0 || rights == right.length) {
      return;
    }
    int[][] features = new int[candidates.size()][];
    for (int c = 0; c < features.length; c++) {
      features[c] =
          candidates.get(c).stream()
              .mapToInt(feature -> index.computeIfAbsent(feature, key -> index.size()))
              .toArray();
    }
    choices.add(new Choice(features, right.clone()));
  }

  Map<String, Double> train() {
    double[] weights = new double[index.size()];
    double[] history = new double[index.size()];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = gradient(weights);
      for (int i = 0; i < weights.length; i++) {
        history[i] += gradient[i] * gradient[i];
        if (history[i] > 0) {
          weights[i] -= RATE * gradient[i] / Math.sqrt(history[i]);
        }
      }
    }
    Map<String, Double> named = new HashMap<>();
    index.forEach((feature, i) -> named.put(feature, weights[i]));
    return named;
  }

  private double[] gradient(double[] weights) {
    double[] gradient = Arrays.stream(weights).map(weight -> penalty * weight).toArray();
    for (Choice choice : choices) {
      double[] share = shares(choice, weights);
      double rightShare = 0;
      for (int c = 0; c < share.length; c++) {
        rightShare += choice.right()[c] ? share[c] : 0;
      }
      for (int c = 0; c < share.length; c++) {
        double wanted = choice.right()[c] ? share[c] / Math.max(1e-12, rightShare) : 0;
        for (int feature : choice.features()[c]) {
          gradient[feature] += share[c] - wanted;
        }
      }
    }
    return gradient;
  }

  private static double[] shares(Choice choice, double[] weights) {
    double[] scores = new double[choice.features().length];
    for (int c = 0; c < scores.length; c++) {
      for (int feature : choice.features()[c]) {
        scores[c] += weights[feature];
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    double[] shares = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }
}
