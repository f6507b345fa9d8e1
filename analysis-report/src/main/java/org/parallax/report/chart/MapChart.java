package org.parallax.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.compare.Comparison.Position;
import org.parallax.report.chart.Pen.Align;

/** The sources on a plane: near each other where they portray, attend, frame and word alike. */
final class MapChart implements Drawing {

  private static final double SIZE = 460;
  private static final double EDGE = 130;
  private static final double[][] DIRECTIONS = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.7, -0.7}, {-0.7, -0.7}, {0.7, 0.7}, {-0.7, 0.7}
  };

  /** A source's circle with its label, unless there is no room for that. */
  private record Place(
      int source,
      double x,
      double y,
      double radius,
      List<String> lines,
      Optional<Rectangle2D> box) {}

  private final List<Place> places = new ArrayList<>();
  private final double height;

  private MapChart(Cast cast, List<Position> positions) {
    double minX = extreme(positions, -1, true);
    double maxX = extreme(positions, 1, true);
    double minY = extreme(positions, -1, false);
    double maxY = extreme(positions, 1, false);
    double span = Math.max(1e-9, Math.max(maxX - minX, maxY - minY));
    double scale = SIZE / span;
    this.height = (maxY - minY) * scale + 2 * 40;
    List<Rectangle2D> taken = new ArrayList<>();
    List<double[]> centres = new ArrayList<>();
    for (Position position : positions) {
      double x = EDGE + (SIZE - (maxX - minX) * scale) / 2 + (position.x() - minX) * scale;
      double y = 40 + (maxY - position.y()) * scale;
      centres.add(new double[] {x, y});
      taken.add(new Rectangle2D.Double(x - 6, y - 6, 12, 12));
    }
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      List<String> lines = Lettering.wrap(position.source(), Lettering.LABEL, EDGE - 24);
      Optional<Rectangle2D> box = free(lines, centres.get(i), taken);
      box.ifPresent(taken::add);
      places.add(
          new Place(
              cast.source(position.source()),
              centres.get(i)[0],
              centres.get(i)[1],
              position.spread() * scale,
              lines,
              box));
    }
  }

  static Optional<Chart> of(Cast cast) {
    List<Position> positions = cast.comparison().positions();
    if (positions.size() < 3) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            "map",
            "Which sources are near each other",
            "Distances in portrayal, attention, frames and language, drawn on a plane. Only nearness means something, not left or right;"
                + " a ring holds 95% of a source’s places when its paragraphs are drawn again.",
            "A map of the sources. Sources near each other speak alike.",
            new MapChart(cast, positions)));
  }

  /** The nearest place for a label that covers no other label and no dot, within the chart. */
  private Optional<Rectangle2D> free(List<String> lines, double[] centre, List<Rectangle2D> taken) {
    double width = Lettering.widest(lines, Lettering.LABEL) + 2;
    double tall = lines.size() * Lettering.lineHeight(Lettering.LABEL);
    for (double away = 9; away < 400; away += 6) {
      for (double[] direction : DIRECTIONS) {
        double x = centre[0] + direction[0] * (away + width / 2) - width / 2;
        double y = centre[1] + direction[1] * (away + tall / 2) - tall / 2;
        Rectangle2D box = new Rectangle2D.Double(x, y, width, tall);
        boolean inside = x >= 0 && x + width <= width() && y >= 0 && y + tall <= height;
        if (inside && taken.stream().noneMatch(other -> other.intersects(box))) {
          return Optional.of(box);
        }
      }
    }
    return Optional.empty();
  }

  private static double extreme(List<Position> positions, int sign, boolean horizontal) {
    double extreme = Double.NEGATIVE_INFINITY;
    for (Position position : positions) {
      double at = horizontal ? position.x() : position.y();
      extreme = Math.max(extreme, sign * at + position.spread());
    }
    return sign * extreme;
  }

  @Override
  public double width() {
    return SIZE + 2 * EDGE;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public void draw(Pen pen) {
    for (Place place : places) {
      Color color = Palette.source(place.source());
      Color soft = new Color(color.getRed(), color.getGreen(), color.getBlue(), 28);
      pen.dot(place.x(), place.y(), place.radius(), soft);
      pen.ring(place.x(), place.y(), place.radius(), color, 0.8);
    }
    for (Place place : places) {
      place.box().ifPresent(box -> pointer(pen, place, box));
      pen.marker(place.source(), place.x(), place.y(), 5, Palette.source(place.source()));
      place.box().ifPresent(box -> label(pen, place, box));
    }
  }

  /** A line to the label where it stands away from its dot. */
  private static void pointer(Pen pen, Place place, Rectangle2D box) {
    double nearX = Math.max(box.getMinX(), Math.min(place.x(), box.getMaxX()));
    double nearY = Math.max(box.getMinY(), Math.min(place.y(), box.getMaxY()));
    if (Math.hypot(nearX - place.x(), nearY - place.y()) > 16) {
      pen.line(place.x(), place.y(), nearX, nearY, Palette.MUTED, 0.7);
    }
  }

  private static void label(Pen pen, Place place, Rectangle2D box) {
    pen.lines(
        place.lines(),
        box.getMinX() + 1,
        box.getMinY() + Lettering.LABEL.getSize() * 0.92,
        Lettering.LABEL,
        Palette.INK,
        Align.LEFT);
  }
}
