package org.parallax.report.page;

import java.util.List;

/**
 * What the template of the printed report shows.
 *
 * @param page what the page shows
 * @param pictures the charts, in the order of the page
 * @param tables the figures behind them, cut to what paper bears
 * @param style the style sheet
 */
public record PrintView(
    PageView page, List<Picture> pictures, List<PrintedTable> tables, String style) {

  public PrintView {
    pictures = List.copyOf(pictures);
    tables = List.copyOf(tables);
  }

  /**
   * A table on paper.
   *
   * @param table its rows
   * @param note how many rows there are beyond these, or empty
   */
  public record PrintedTable(TableView table, String note) {}

  /**
   * A chart on paper.
   *
   * @param part the heading of the part that begins with it, or empty
   * @param address the PNG as a data address
   * @param description what somebody who cannot see it has to know
   * @param width in millimetres, so that it fits the paper
   */
  public record Picture(String part, String address, String description, int width) {}
}
