package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.RandomGenerator;
import org.parallax.core.compare.Bootstrap.Sums;

/**
 * How sources differ in how often something stands in them: each pair, or with many sources each
 * against all others. The test is the one of {@link Contrasts}. Withheld pairs get no row.
 */
final class RateContrasts {

  /**
   * What one source has of what is compared.
   *
   * @param source the source's id
   * @param blocks by paragraph
   * @param sums of the bootstrap samples
   */
  record Side(String source, Blocks blocks, Sums sums) {

    static Side of(String source, Rate rate) {
      return new Side(source, rate.blocks(), rate.sums());
    }

    boolean enough() {
      return blocks.size() >= Withholding.MIN_PARAGRAPHS
          && blocks.observations() >= Withholding.MIN_OBSERVATIONS;
    }
  }

  private static final double MIN_SEEN = 10;

  private final RandomStreams streams;
  private final int pairsUpTo;

  RateContrasts(RandomStreams streams, int pairsUpTo) {
    this.streams = streams;
    this.pairsUpTo = pairsUpTo;
  }

  /**
   * The contrasts of one thing that is counted.
   *
   * @param measure what is counted
   * @param label which of them
   * @param scale what a rate of 1 is shown as
   * @param all the sources in the order of their ids
   */
  List<RateContrast> of(String measure, String label, double scale, List<Side> all) {
    List<Side> sides = all.stream().filter(Side::enough).toList();
    List<RateContrast> contrasts = new ArrayList<>();
    if (all.size() <= pairsUpTo) {
      for (int a = 0; a < sides.size(); a++) {
        for (int b = a + 1; b < sides.size(); b++) {
          Side one = sides.get(a);
          Side other = sides.get(b);
          if (isSeenEnough(one, other)) {
            contrasts.add(
                contrast(
                    measure,
                    label,
                    scale,
                    one,
                    other,
                    random -> BlockPermutation.test(one.blocks(), other.blocks(), random)));
          }
        }
      }
    } else if (sides.size() > 1) {
      Rest rest =
          new Rest(
              sides.stream().map(Side::blocks).toList(), sides.stream().map(Side::sums).toList());
      for (Side side : sides) {
        Side others =
            new Side(Comparison.REST, rest.without(side.blocks()), rest.without(side.sums()));
        if (isSeenEnough(side, others)) {
          contrasts.add(
              contrast(
                  measure, label, scale, side, others, random -> rest.test(side.blocks(), random)));
        }
      }
    }
    return contrasts;
  }

  /**
   * Whether enough was seen, and enough not seen, to be shuffled: with a handful of places all
   * shuffles look alike, and a test of them says nothing.
   */
  private static boolean isSeenEnough(Side a, Side b) {
    double seen = a.blocks().totalOver() + b.blocks().totalOver();
    double all = a.blocks().totalUnder() + b.blocks().totalUnder();
    return Math.min(seen, all - seen) >= MIN_SEEN;
  }

  private RateContrast contrast(
      String measure,
      String label,
      double scale,
      Side a,
      Side b,
      ToDoubleFunction<RandomGenerator> test) {
    Estimate.Measured difference =
        Interval.ofDifference(a.blocks(), a.sums(), b.blocks(), b.sums(), 1);
    return new RateContrast(
        measure,
        label,
        a.source(),
        b.source(),
        new Estimate.Measured(
            difference.point() * scale,
            difference.low() * scale,
            difference.high() * scale,
            difference.n()),
        test.applyAsDouble(streams.of("contrast", measure, label, a.source(), b.source())),
        Double.NaN);
  }
}
