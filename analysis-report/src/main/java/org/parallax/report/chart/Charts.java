package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.compare.Comparison;

/**
 * All charts of a comparison, in the order of the report; those without anything to show are left
 * out.
 */
public final class Charts {

  private Charts() {}

  public static List<Chart> of(Comparison comparison) {
    List<Chart> charts = new ArrayList<>();
    Cast cast = new Cast(comparison);
    charts.addAll(PortrayalCharts.of(cast));
    charts.addAll(ShareCharts.of(cast));
    return List.copyOf(charts);
  }
}
