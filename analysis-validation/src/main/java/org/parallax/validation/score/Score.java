package org.parallax.validation.score;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The result of scoring predictions: a figure with its interval, and what lies behind it. */
public interface Score {

  /** The number of items scored. */
  int items();

  /** What the figure is, such as {@code macro-F1}. */
  String figureName();

  /** The figure, in [0, 1], with a 95% interval. */
  Interval figure();

  /** Everything as lines for people to read. */
  String table();

  /** Everything as JSON. */
  ObjectNode json();

  /**
   * A figure with its 95% bootstrap interval.
   *
   * @param value the figure
   * @param low the interval's lower end
   * @param high its upper end
   */
  record Interval(double value, double low, double high) {}
}
