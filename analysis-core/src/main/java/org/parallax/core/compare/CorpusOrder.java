package org.parallax.core.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.core.compare.Comparison.Contrast;
import org.parallax.core.compare.Comparison.Position;

/**
 * Puts what was computed in the order of ids into the order that the corpus and the register give.
 * A contrast is turned so that the source that the corpus lists first is its first.
 */
final class CorpusOrder {

  private final Map<String, Integer> sources = new HashMap<>();
  private final Map<String, Integer> actors = new HashMap<>();

  CorpusOrder(List<String> sources, List<String> actors) {
    for (String source : sources) {
      this.sources.put(source, this.sources.size());
    }
    this.sources.put(Comparison.REST, Integer.MAX_VALUE);
    for (String actor : actors) {
      this.actors.put(actor, this.actors.size());
    }
  }

  /** Turned and sorted by actor, then by source. */
  List<Contrast> contrasts(List<Contrast> contrasts) {
    return contrasts.stream()
        .map(this::turned)
        .sorted(
            Comparator.<Contrast>comparingInt(row -> actors.getOrDefault(row.actor(), 0))
                .thenComparingInt(row -> source(row.sourceA()))
                .thenComparingInt(row -> source(row.sourceB())))
        .toList();
  }

  /** Turned and sorted by source within each measure and label, which keep their order. */
  List<RateContrast> rateContrasts(List<RateContrast> contrasts) {
    Map<String, Integer> groups = new HashMap<>();
    for (RateContrast row : contrasts) {
      groups.putIfAbsent(row.measure() + "\n" + row.label(), groups.size());
    }
    return contrasts.stream()
        .map(this::turned)
        .sorted(
            Comparator.<RateContrast>comparingInt(
                    row -> groups.getOrDefault(row.measure() + "\n" + row.label(), 0))
                .thenComparingInt(row -> source(row.sourceA()))
                .thenComparingInt(row -> source(row.sourceB())))
        .toList();
  }

  /** Sorted by source. */
  List<Position> positions(List<Position> positions) {
    return positions.stream().sorted(Comparator.comparingInt(row -> source(row.source()))).toList();
  }

  private Contrast turned(Contrast row) {
    return source(row.sourceA()) <= source(row.sourceB())
        ? row
        : new Contrast(
            row.actor(),
            row.sourceB(),
            row.sourceA(),
            row.difference().negated(),
            0 - row.effectSize(),
            row.p(),
            row.q());
  }

  private RateContrast turned(RateContrast row) {
    return source(row.sourceA()) <= source(row.sourceB())
        ? row
        : new RateContrast(
            row.measure(),
            row.label(),
            row.sourceB(),
            row.sourceA(),
            row.difference().negated(),
            row.p(),
            row.q());
  }

  private int source(String id) {
    return sources.getOrDefault(id, -1);
  }
}
