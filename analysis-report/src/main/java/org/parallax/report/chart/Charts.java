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
    charts.addAll(RoleCharts.of(cast));
    charts.addAll(ShareCharts.of(cast));
    ActorFrameChart.of(cast).ifPresent(charts::add);
    KeynessChart.of(cast).ifPresent(charts::add);
    BarcodeChart.of(cast).ifPresent(charts::add);
    ArcChart.of(cast).ifPresent(charts::add);
    VoiceChart.of(cast).ifPresent(charts::add);
    OmissionChart.of(cast).ifPresent(charts::add);
    MapChart.of(cast).ifPresent(charts::add);
    return List.copyOf(charts);
  }
}
