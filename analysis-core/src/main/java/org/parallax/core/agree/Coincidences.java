package org.parallax.core.agree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The coincidence matrix of nominal reliability data, from which Krippendorff's alpha is computed:
 * α = 1 − (n − 1) · Σ o<sub>ck</sub> / Σ n<sub>c</sub> n<sub>k</sub>, both sums over c ≠ k
 * (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C). Any number of
 * readers; a reader who gives no value for a unit is simply missing there. Matrices of separate
 * units can be added.
 */
final class Coincidences {

  private final Map<List<String>, Double> cells;

  private Coincidences(Map<List<String>, Double> cells) {
    this.cells = cells;
  }

  /**
   * Counts the pairs of values within each unit.
   *
   * @param units the values that were given to each unit, one a reader; a unit with fewer than two
   *     has no pair and is left out
   */
  static Coincidences of(Collection<List<String>> units) {
    Map<List<String>, Double> cells = new HashMap<>();
    for (List<String> unit : units) {
      int readers = unit.size();
      for (int i = 0; i < readers; i++) {
        for (int j = 0; j < readers; j++) {
          if (i != j) {
            cells.merge(List.of(unit.get(i), unit.get(j)), 1.0 / (readers - 1), Double::sum);
          }
        }
      }
    }
    return new Coincidences(cells);
  }

  /** The matrix of all the units of several. */
  static Coincidences sum(Iterable<Coincidences> parts) {
    Map<List<String>, Double> cells = new HashMap<>();
    for (Coincidences part : parts) {
      part.cells.forEach((pair, count) -> cells.merge(pair, count, Double::sum));
    }
    return new Coincidences(cells);
  }

  /**
   * Krippendorff's alpha: 1 where all agree, 0 where they agree as by chance, below where they
   * agree less. Empty where fewer than two different values were given, so that nothing could have
   * disagreed.
   */
  OptionalDouble alpha() {
    Map<String, Double> totals = new HashMap<>();
    double pairable = 0;
    double observed = 0;
    for (Map.Entry<List<String>, Double> cell : cells.entrySet()) {
      String one = cell.getKey().get(0);
      totals.merge(one, cell.getValue(), Double::sum);
      pairable += cell.getValue();
      if (!one.equals(cell.getKey().get(1))) {
        observed += cell.getValue();
      }
    }
    double expected = pairable * pairable;
    for (double total : totals.values()) {
      expected -= total * total;
    }
    return totals.size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (pairable - 1) * observed / expected);
  }
}
