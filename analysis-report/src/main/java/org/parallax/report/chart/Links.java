package org.parallax.report.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which marks of a chart lead to which passages: element ids of the SVG and their queries. */
final class Links {

  private final String chart;
  private final Map<String, String> queries = new LinkedHashMap<>();

  Links(String chart) {
    this.chart = chart;
  }

  /** The element id under which a query can be found. */
  String add(String query) {
    String id = chart + "-" + (queries.size() + 1);
    queries.put(id, query);
    return id;
  }

  Map<String, String> queries() {
    return Map.copyOf(queries);
  }
}
