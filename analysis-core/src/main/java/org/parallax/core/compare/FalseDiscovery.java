package org.parallax.core.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adjusts p values for their number so that, of all differences called significant at 0.05, no more
 * than one in twenty is expected to be none (Benjamini and Hochberg 1995, Journal of the Royal
 * Statistical Society B 57).
 */
final class FalseDiscovery {

  private FalseDiscovery() {}

  /**
   * The adjusted values in the order of the given ones; {@code NaN} stays and does not count.
   *
   * @param p values in [0, 1] or {@code NaN}
   */
  static double[] adjust(double[] p) {
    List<Integer> order =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .toList();
    double[] q = p.clone();
    double least = 1;
    for (int rank = order.size(); rank >= 1; rank--) {
      int i = order.get(rank - 1);
      least = Math.min(least, p[i] * order.size() / rank);
      q[i] = least;
    }
    return q;
  }
}
