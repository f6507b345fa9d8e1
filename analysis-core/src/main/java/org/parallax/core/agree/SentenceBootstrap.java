package org.parallax.core.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.parallax.core.compare.Estimate;

/**
 * Percentile intervals by drawing sentences with replacement (Efron and Tibshirani 1993, "An
 * Introduction to the Bootstrap", chapter 13). Each figure is drawn from the same seed, so that it
 * does not depend on which figures were drawn before.
 */
final class SentenceBootstrap {

  private static final int REPLICATES = 1000;
  private static final double LOW = 2.5;
  private static final double HIGH = 97.5;

  private final long seed;

  SentenceBootstrap(long seed) {
    this.seed = seed;
  }

  /**
   * The interval of a figure.
   *
   * @param parts one part a sentence
   * @param figure computes it; empty draws are left out
   * @param point the figure of all parts
   */
  <T> Estimate estimate(List<T> parts, Function<List<T>, OptionalDouble> figure, double point) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<Double> drawn = new ArrayList<>();
    for (int r = 0; r < REPLICATES; r++) {
      List<T> sample = new ArrayList<>(parts.size());
      for (int i = 0; i < parts.size(); i++) {
        sample.add(parts.get(random.nextInt(parts.size())));
      }
      figure.apply(sample).ifPresent(drawn::add);
    }
    if (drawn.size() < REPLICATES / 2) {
      return new Estimate.Withheld("marked too seldom to say", parts.size());
    }
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(drawn.stream().mapToDouble(Double::doubleValue).toArray());
    return new Estimate.Measured(
        point,
        Math.min(point, percentile.evaluate(LOW)),
        Math.max(point, percentile.evaluate(HIGH)),
        parts.size());
  }
}
