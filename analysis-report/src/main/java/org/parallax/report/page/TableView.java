package org.parallax.report.page;

import java.util.List;

/**
 * A table that stands beside a chart.
 *
 * @param id its name in the page
 * @param caption what it holds
 * @param columns its columns
 * @param rows its rows, each with a cell a column
 */
public record TableView(String id, String caption, List<Column> columns, List<List<Cell>> rows) {

  public TableView {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param name its heading
   * @param numeric whether its cells are numbers, set to the right
   */
  public record Column(String name, boolean numeric) {}

  /**
   * A cell.
   *
   * @param text what it shows
   * @param query the passages it leads to, or empty
   * @param colour the colour behind it as CSS writes it, or empty
   */
  public record Cell(String text, String query, String colour) {

    static Cell of(String text) {
      return new Cell(text, "", "");
    }

    static Cell of(long count) {
      return of(Long.toString(count));
    }

    static Cell linked(String text, String query) {
      return new Cell(text, query, "");
    }
  }
}
