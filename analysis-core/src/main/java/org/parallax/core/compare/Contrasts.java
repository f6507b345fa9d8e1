package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.RandomGenerator;
import org.parallax.core.compare.Bootstrap.Sums;
import org.parallax.core.compare.Comparison.Contrast;

/**
 * How sources differ in their sentiment toward an actor: each pair, or with many sources each
 * against all others. Method: docs/methods/contrasts.md. The q values are filled in once all
 * contrasts of the report are known.
 */
final class Contrasts {

  private final Bootstrap bootstrap;
  private final RandomStreams streams;
  private final int pairsUpTo;

  Contrasts(Bootstrap bootstrap, RandomStreams streams, int pairsUpTo) {
    this.bootstrap = bootstrap;
    this.streams = streams;
    this.pairsUpTo = pairsUpTo;
  }

  /** A source's mentions of the actor with bootstrap samples of them, if there are enough. */
  private record Side(String source, Blocks blocks, boolean enough, Sums sums) {}

  /**
   * The contrasts of an actor.
   *
   * @param sources in the order of their ids
   */
  List<Contrast> of(String actor, List<SourceView> sources) {
    List<Side> sides = new ArrayList<>();
    for (SourceView source : sources) {
      Blocks blocks = source.scores(List.of(actor), VoiceScope.ALL);
      if (blocks.size() > 0) {
        sides.add(
            new Side(
                source.id(),
                blocks,
                Withholding.reason(blocks, "mentions").isEmpty(),
                bootstrap.draw(
                    blocks, streams.of("portrayal", source.id(), actor, VoiceScope.ALL.label()))));
      }
    }
    return sources.size() <= pairsUpTo ? pairs(actor, sides) : eachAgainstRest(actor, sides);
  }

  private List<Contrast> pairs(String actor, List<Side> sides) {
    List<Contrast> contrasts = new ArrayList<>();
    for (int a = 0; a < sides.size(); a++) {
      for (int b = a + 1; b < sides.size(); b++) {
        Side one = sides.get(a);
        Side other = sides.get(b);
        contrasts.add(
            contrast(
                actor,
                one,
                other,
                random -> BlockPermutation.test(one.blocks(), other.blocks(), random)));
      }
    }
    return contrasts;
  }

  private List<Contrast> eachAgainstRest(String actor, List<Side> sides) {
    List<Contrast> contrasts = new ArrayList<>();
    if (sides.size() < 2) {
      return contrasts;
    }
    Rest rest =
        new Rest(
            sides.stream().map(Side::blocks).toList(), sides.stream().map(Side::sums).toList());
    for (Side side : sides) {
      Blocks others = rest.without(side.blocks());
      contrasts.add(
          contrast(
              actor,
              side,
              new Side(
                  Comparison.REST,
                  others,
                  Withholding.reason(others, "mentions").isEmpty(),
                  rest.without(side.sums())),
              random -> rest.test(side.blocks(), random)));
    }
    return contrasts;
  }

  private Contrast contrast(String actor, Side a, Side b, ToDoubleFunction<RandomGenerator> test) {
    if (!a.enough() || !b.enough()) {
      return new Contrast(
          actor, a.source(), b.source(), withheld(a, b), Double.NaN, Double.NaN, Double.NaN);
    }
    return new Contrast(
        actor,
        a.source(),
        b.source(),
        Interval.ofDifference(a.blocks(), a.sums(), b.blocks(), b.sums(), 2),
        EffectSize.hedges(a.blocks(), b.blocks()),
        test.applyAsDouble(streams.of("contrast", actor, a.source(), b.source())),
        Double.NaN);
  }

  private static Estimate withheld(Side a, Side b) {
    Side lacking = a.enough() ? b : a;
    String reason =
        Withholding.reason(lacking.blocks(), "mentions")
            .map(estimate -> ((Estimate.Withheld) estimate).reason())
            .orElse("");
    return new Estimate.Withheld(
        reason
            + " in "
            + (lacking.source().equals(Comparison.REST) ? "the others" : lacking.source()),
        a.blocks().observations() + b.blocks().observations());
  }
}
