package org.parallax.report.chart;

/**
 * The body of a chart, below its title. Knows its own size, since it is laid out from its labels.
 */
interface Drawing {

  /** In pixels. */
  double width();

  /** In pixels. */
  double height();

  /** Draws with the upper left corner at (0, 0). */
  void draw(Pen pen);
}
