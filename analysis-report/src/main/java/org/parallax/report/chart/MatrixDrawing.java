package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.chart.Pen.Align;

/** Rows of actors, columns of sources, a cell for each pair. */
final class MatrixDrawing implements Drawing {

  /** What stands in the cell of a row and a column. */
  @FunctionalInterface
  interface CellPainter {
    void paint(Pen pen, int row, int column, double x, double y, double width, double height);
  }

  /** What stands below the matrix. */
  @FunctionalInterface
  interface LegendPainter {
    void paint(Pen pen, double y, double width);
  }

  private static final double MAX_LABEL = 200;
  private static final double GAP = 2;

  private final List<List<String>> rowLabels;
  private final List<List<String>> columnLabels;
  private final double cellWidth;
  private final double cellHeight;
  private final double labelWidth;
  private final double headHeight;
  private final double legendHeight;
  private final CellPainter cells;
  private final LegendPainter legend;

  MatrixDrawing(
      List<String> rows,
      List<String> columns,
      double cellWidth,
      double cellHeight,
      CellPainter cells,
      double legendHeight,
      LegendPainter legend) {
    this.rowLabels = wrapped(rows, MAX_LABEL);
    this.columnLabels = wrapped(columns, cellWidth - 8);
    this.cellWidth = cellWidth;
    this.cellHeight = Math.max(cellHeight, tallest(rowLabels) + 4);
    this.labelWidth =
        rowLabels.stream().mapToDouble(l -> Lettering.widest(l, Lettering.LABEL)).max().orElse(0)
            + 12;
    this.headHeight = tallest(columnLabels) + 8;
    this.legendHeight = legendHeight;
    this.cells = cells;
    this.legend = legend;
  }

  @Override
  public double width() {
    return Math.max(520, labelWidth + columnLabels.size() * (cellWidth + GAP));
  }

  @Override
  public double height() {
    return headHeight + rowLabels.size() * (cellHeight + GAP) + legendHeight;
  }

  @Override
  public void draw(Pen pen) {
    double line = Lettering.lineHeight(Lettering.LABEL);
    for (int column = 0; column < columnLabels.size(); column++) {
      List<String> lines = columnLabels.get(column);
      double x = labelWidth + column * (cellWidth + GAP) + cellWidth / 2;
      double y = headHeight - 10 - (lines.size() - 1) * line;
      pen.lines(lines, x, y, Lettering.LABEL, Palette.INK, Align.CENTRE);
    }
    for (int row = 0; row < rowLabels.size(); row++) {
      double y = headHeight + row * (cellHeight + GAP);
      List<String> lines = rowLabels.get(row);
      double middle = y + cellHeight / 2 + 4 - (lines.size() - 1) * line / 2;
      pen.lines(lines, labelWidth - 10, middle, Lettering.LABEL, Palette.INK, Align.RIGHT);
      for (int column = 0; column < columnLabels.size(); column++) {
        double x = labelWidth + column * (cellWidth + GAP);
        cells.paint(pen, row, column, x, y, cellWidth, cellHeight);
      }
    }
    legend.paint(pen, height() - legendHeight, width());
  }

  private static List<List<String>> wrapped(List<String> labels, double width) {
    List<List<String>> wrapped = new ArrayList<>();
    for (String label : labels) {
      wrapped.add(Lettering.wrap(label, Lettering.LABEL, width));
    }
    return wrapped;
  }

  private static double tallest(List<List<String>> labels) {
    int lines = labels.stream().mapToInt(List::size).max().orElse(1);
    return lines * Lettering.lineHeight(Lettering.LABEL);
  }
}
