package org.parallax.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot of JFreeChart that is drawn label by label, with nothing left to a layout manager. */
final class DrawnPlot extends Plot {

  @Serial private static final long serialVersionUID = 1L;

  /** Draws everything of a chart. */
  @FunctionalInterface
  interface Painter {
    void paint(Graphics2D graphics);
  }

  private final transient Painter painter;

  DrawnPlot(Painter painter) {
    this.painter = painter;
  }

  @Override
  public String getPlotType() {
    return "Drawn";
  }

  @Override
  public void draw(
      Graphics2D graphics,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    painter.paint(graphics);
  }
}
