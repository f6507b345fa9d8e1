package org.parallax.core.agree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How often two readers gave which values to the same units, from which Cohen's kappa is computed:
 * κ = (p<sub>o</sub> − p<sub>c</sub>) / (1 − p<sub>c</sub>) (Cohen 1960, "A coefficient of
 * agreement for nominal scales", Educational and Psychological Measurement 20, 37–46). Tables of
 * separate units can be added.
 */
final class CrossTable {

  private final Map<List<String>, Integer> cells;

  private CrossTable(Map<List<String>, Integer> cells) {
    this.cells = cells;
  }

  /**
   * Counts the pairs of values.
   *
   * @param units for each unit the two readers' values
   */
  static CrossTable of(Collection<List<String>> units) {
    Map<List<String>, Integer> cells = new HashMap<>();
    for (List<String> unit : units) {
      cells.merge(List.of(unit.get(0), unit.get(1)), 1, Integer::sum);
    }
    return new CrossTable(cells);
  }

  /** The table of all the units of several. */
  static CrossTable sum(Iterable<CrossTable> parts) {
    Map<List<String>, Integer> cells = new HashMap<>();
    for (CrossTable part : parts) {
      part.cells.forEach((pair, count) -> cells.merge(pair, count, Integer::sum));
    }
    return new CrossTable(cells);
  }

  /** Cohen's kappa, in [−1, 1]; empty where both gave one and the same value to all units. */
  OptionalDouble kappa() {
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> second = new HashMap<>();
    double units = 0;
    double same = 0;
    for (Map.Entry<List<String>, Integer> cell : cells.entrySet()) {
      String one = cell.getKey().get(0);
      String other = cell.getKey().get(1);
      first.merge(one, cell.getValue(), Integer::sum);
      second.merge(other, cell.getValue(), Integer::sum);
      units += cell.getValue();
      same += one.equals(other) ? cell.getValue() : 0;
    }
    double byChance = 0;
    for (Map.Entry<String, Integer> total : first.entrySet()) {
      byChance += (double) total.getValue() * second.getOrDefault(total.getKey(), 0);
    }
    byChance /= units * units;
    return units == 0 || byChance == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((same / units - byChance) / (1 - byChance));
  }
}
