package org.parallax.validation.train;

import java.util.List;

/** Standardisation of vectors to mean 0 and a common standard deviation. */
final class Scaling {

  private final double[] means;
  private final double[] factors;

  private Scaling(double[] means, double[] factors) {
    this.means = means;
    this.factors = factors;
  }

  /** That of items' vectors; their standard deviation becomes {@code scale}. */
  static Scaling of(List<LabelledItem> items, double scale) {
    int width = items.get(0).features().dense().length;
    double[] sums = new double[width];
    double[] squares = new double[width];
    for (LabelledItem item : items) {
      float[] vector = item.features().dense();
      for (int i = 0; i < width; i++) {
        sums[i] += vector[i];
        squares[i] += (double) vector[i] * vector[i];
      }
    }
    double[] factors = new double[width];
    for (int i = 0; i < width; i++) {
      sums[i] /= items.size();
      double variance = Math.max(0, squares[i] / items.size() - sums[i] * sums[i]);
      factors[i] = scale / (Math.sqrt(variance) + 1e-6);
    }
    return new Scaling(sums, factors);
  }

  int width() {
    return means.length;
  }

  double mean(int index) {
    return means[index];
  }

  double factor(int index) {
    return factors[index];
  }

  double apply(int index, double value) {
    return (value - means[index]) * factors[index];
  }
}
