package org.parallax.report.page;

import java.util.List;
import org.parallax.report.chart.Chart;

/**
 * A chart of the page with its table.
 *
 * @param id its name in the page
 * @param title what it shows
 * @param note how to read it, in one or two sentences
 * @param pictures the chart; several where the reader chooses
 * @param table the id of its table
 * @param csv the file that holds the figures
 * @param method the id of the method that made them
 */
public record FigureView(
    String id,
    String title,
    String note,
    List<Picture> pictures,
    String table,
    String csv,
    String method) {

  public FigureView {
    pictures = List.copyOf(pictures);
  }

  /**
   * One chart of a figure.
   *
   * @param choice what the reader calls it where there are several
   * @param id the chart's id, which is its file's name
   * @param svg the chart as an SVG element
   * @param width its natural width in pixels
   * @param shape its width by its height, as CSS writes it
   * @param leastWidth the width in pixels below which its letters would be too small to read
   */
  public record Picture(
      String choice, String id, String svg, int width, String shape, int leastWidth) {

    static Picture of(String choice, Chart chart) {
      return new Picture(
          choice,
          chart.id(),
          chart.inlineSvg(),
          chart.width(),
          chart.inlineShape(),
          chart.width() * 5 / 6);
    }
  }
}
