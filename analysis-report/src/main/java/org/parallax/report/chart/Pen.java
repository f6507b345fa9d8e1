package org.parallax.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.svg.SVGHints;

/** What charts draw with: text at a place, bars, dots, hatching, and marks that lead somewhere. */
final class Pen {

  /** Where a text stands in relation to its point. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  private final Graphics2D graphics;
  private final Links links;

  Pen(Graphics2D graphics, Links links) {
    this.graphics = graphics;
    this.links = links;
  }

  /** Draws marks that lead to the passages of a query. */
  void linked(String query, Runnable marks) {
    if (query.isEmpty()) {
      marks.run();
      return;
    }
    graphics.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, links.add(query));
    marks.run();
    graphics.setRenderingHint(SVGHints.KEY_END_GROUP, "true");
  }

  /** A line of text with its baseline at {@code y}. */
  void text(String text, double x, double y, Font font, Color color, Align align) {
    double width = Lettering.width(text, font);
    double left =
        switch (align) {
          case LEFT -> x;
          case CENTRE -> x - width / 2;
          case RIGHT -> x - width;
        };
    graphics.setFont(font);
    graphics.setColor(color);
    graphics.drawString(text, (float) left, (float) y);
  }

  /** Lines of text with the first baseline at {@code y}. */
  void lines(List<String> lines, double x, double y, Font font, Color color, Align align) {
    double baseline = y;
    for (String line : lines) {
      text(line, x, baseline, font, color, align);
      baseline += Lettering.lineHeight(font);
    }
  }

  void fill(double x, double y, double width, double height, Color color) {
    graphics.setColor(color);
    graphics.fill(new Rectangle2D.Double(x, y, width, height));
  }

  void frame(double x, double y, double width, double height, Color color) {
    stroke(1);
    graphics.setColor(color);
    graphics.draw(new Rectangle2D.Double(x, y, width, height));
  }

  void line(double x1, double y1, double x2, double y2, Color color, double width) {
    stroke(width);
    graphics.setColor(color);
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void dashed(double x1, double y1, double x2, double y2, Color color) {
    graphics.setStroke(
        new BasicStroke(
            1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3, 3}, 0));
    graphics.setColor(color);
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** The mark of a source: colours come again after eight, shapes change with them. */
  void marker(int source, double x, double y, double radius, Color color) {
    graphics.setColor(color);
    graphics.fill(shape(source / 8, x, y, radius));
  }

  void dot(double x, double y, double radius, Color color) {
    graphics.setColor(color);
    graphics.fill(circle(x, y, radius));
  }

  void ring(double x, double y, double radius, Color color, double width) {
    stroke(width);
    graphics.setColor(color);
    graphics.draw(circle(x, y, radius));
  }

  void path(Path2D path, Color color, double width) {
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.setColor(color);
    graphics.draw(path);
  }

  void area(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  /** Slanted lines in a box: too little text to say. */
  void hatch(double x, double y, double width, double height) {
    stroke(0.8);
    graphics.setColor(Palette.RULE);
    Path2D lines = new Path2D.Double();
    double step = 6;
    for (double offset = step; offset < width + height; offset += step) {
      double fromX = x + Math.max(0, offset - height);
      double fromY = y + Math.min(offset, height);
      double toX = x + Math.min(offset, width);
      double toY = y + Math.max(0, offset - width);
      lines.moveTo(fromX, fromY);
      lines.lineTo(toX, toY);
    }
    graphics.draw(lines);
    frame(x, y, width, height, Palette.RULE);
  }

  private void stroke(double width) {
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape shape(int round, double x, double y, double r) {
    if (round == 0) {
      return circle(x, y, r);
    }
    Path2D path = new Path2D.Double();
    if (round == 1) {
      path.moveTo(x, y - 1.3 * r);
      path.lineTo(x + 1.3 * r, y);
      path.lineTo(x, y + 1.3 * r);
      path.lineTo(x - 1.3 * r, y);
    } else {
      path.moveTo(x, y - 1.2 * r);
      path.lineTo(x + 1.2 * r, y + r);
      path.lineTo(x - 1.2 * r, y + r);
    }
    path.closePath();
    return path;
  }
}
