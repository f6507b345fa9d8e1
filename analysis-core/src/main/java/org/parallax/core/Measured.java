package org.parallax.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;

/**
 * What was measured so far in the stretches of a document. However it was parted, the observations
 * are in one order: by measurer, by measure, by place. Not safe to share between threads.
 */
final class Measured {

  private final List<Measurer> measurers;
  private final List<Map<String, List<Observation>>> found = new ArrayList<>();

  Measured(List<Measurer> measurers) {
    this.measurers = List.copyOf(measurers);
    measurers.forEach(measurer -> found.add(new LinkedHashMap<>()));
  }

  /** Measures the next stretch. */
  void add(Reading stretch) {
    for (int i = 0; i < measurers.size(); i++) {
      for (Observation observation : measurers.get(i).measure(stretch)) {
        found
            .get(i)
            .computeIfAbsent(observation.measure(), measure -> new ArrayList<>())
            .add(observation);
      }
    }
  }

  List<Observation> observations() {
    List<Observation> all = new ArrayList<>();
    found.forEach(byMeasure -> byMeasure.values().forEach(all::addAll));
    return all;
  }
}
