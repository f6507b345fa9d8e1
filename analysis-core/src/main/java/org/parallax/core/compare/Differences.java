package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.core.compare.Comparison.Contrast;

/**
 * All differences of a report, whose p values are adjusted together.
 *
 * @param contrasts in sentiment
 * @param rateContrasts in how often something stands
 */
record Differences(List<Contrast> contrasts, List<RateContrast> rateContrasts) {

  /** The same with the q values filled in. */
  static Differences adjusted(List<Contrast> contrasts, List<RateContrast> rateContrasts) {
    double[] q =
        FalseDiscovery.adjust(
            DoubleStream.concat(
                    contrasts.stream().mapToDouble(Contrast::p),
                    rateContrasts.stream().mapToDouble(RateContrast::p))
                .toArray());
    List<Contrast> adjusted = new ArrayList<>();
    for (int i = 0; i < contrasts.size(); i++) {
      Contrast row = contrasts.get(i);
      adjusted.add(
          new Contrast(
              row.actor(),
              row.sourceA(),
              row.sourceB(),
              row.difference(),
              row.effectSize(),
              row.p(),
              q[i]));
    }
    List<RateContrast> adjustedRates = new ArrayList<>();
    for (int i = 0; i < rateContrasts.size(); i++) {
      RateContrast row = rateContrasts.get(i);
      adjustedRates.add(
          new RateContrast(
              row.measure(),
              row.label(),
              row.sourceA(),
              row.sourceB(),
              row.difference(),
              row.p(),
              q[contrasts.size() + i]));
    }
    return new Differences(List.copyOf(adjusted), List.copyOf(adjustedRates));
  }
}
