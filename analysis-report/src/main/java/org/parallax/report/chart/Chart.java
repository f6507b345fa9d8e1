package org.parallax.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;

/** A chart with its title, ready to be written as SVG or as PNG. Immutable. */
public final class Chart {

  private static final double MARGIN = 16;
  private static final int PNG_SCALE = 2;
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern STYLED = Pattern.compile("<style>[^<]*|<[^>]*>");
  private static final Pattern GROUP = Pattern.compile("<g id=[\"']([a-z0-9-]+)[\"']");

  private final String id;
  private final String title;
  private final String subtitle;
  private final String description;
  private final Drawing drawing;
  private final int width;
  private final double headHeight;
  private final int height;
  private final List<String> titleLines;
  private final List<String> subtitleLines;

  /**
   * @param id the file's name without ending; lower case letters, digits and hyphens
   * @param title what the chart shows, as a sentence
   * @param subtitle units, n and what the marks mean
   * @param description what somebody who cannot see it has to know
   */
  Chart(String id, String title, String subtitle, String description, Drawing drawing) {
    this.id = id;
    this.title = title;
    this.subtitle = subtitle;
    this.description = description;
    this.drawing = drawing;
    this.width = (int) Math.ceil(Math.max(420, drawing.width()) + 2 * MARGIN);
    double inner = width - 2 * MARGIN;
    this.titleLines = Lettering.wrap(title, Lettering.TITLE, inner);
    this.subtitleLines = Lettering.wrap(subtitle, Lettering.SUBTITLE, inner);
    this.headHeight =
        Math.ceil(
            MARGIN
                + titleLines.size() * Lettering.lineHeight(Lettering.TITLE)
                + subtitleLines.size() * Lettering.lineHeight(Lettering.SUBTITLE)
                + 14);
    this.height = (int) Math.ceil(headHeight + drawing.height() + MARGIN);
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** Units, n and what the marks mean. */
  public String subtitle() {
    return subtitle;
  }

  public String description() {
    return description;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The SVG as a file of its own, with title and description. */
  public String svg() {
    Rectangle2D whole = new Rectangle2D.Double(0, 0, width, height);
    String element = element(new Links(id), whole, true);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element + "\n";
  }

  /**
   * The SVG to stand in the page: without its heading and margins, which the page sets itself, in
   * the page's colours, with the queries its marks lead to in {@code data-q}.
   */
  public String inlineSvg() {
    Links links = new Links(id);
    return themed(withQueries(element(links, inlineBox(), false), links.queries()));
  }

  /** Width and height of the SVG that stands in the page, as CSS writes an aspect ratio. */
  public String inlineShape() {
    Rectangle2D box = inlineBox();
    return shortNumber(box.getWidth()) + " / " + shortNumber(box.getHeight());
  }

  private Rectangle2D inlineBox() {
    return new Rectangle2D.Double(-2, -4, width - 2 * MARGIN + 4, height - headHeight + 4);
  }

  /** The PNG at twice the size of the SVG. */
  public byte[] png() {
    BufferedImage image =
        new BufferedImage(width * PNG_SCALE, height * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(PNG_SCALE, PNG_SCALE);
    picture(new Links(id), true).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    graphics.dispose();
    try {
      return PngPicture.of(image);
    } catch (IOException e) {
      throw new UncheckedIOException("the chart " + id + " cannot be made a PNG", e);
    }
  }

  private String element(Links links, Rectangle2D box, boolean headed) {
    SVGGraphics2D graphics = new SVGGraphics2D(width, height);
    graphics.setDefsKeyPrefix(id);
    graphics.setGeomDoubleConverter(Chart::shortNumber);
    graphics.setTransformDoubleConverter(Chart::shortNumber);
    graphics.setFontFunction(family -> "Liberation Sans, Arial, Helvetica, sans-serif");
    picture(links, headed).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    String drawn = tidy(graphics.getSVGElement());
    String marks = drawn.substring(drawn.indexOf('>') + 1);
    String inner = headed ? marks : PageStyles.shared(marks, id + "-chart");
    String viewBox =
        Stream.of(box.getX(), box.getY(), box.getWidth(), box.getHeight())
            .map(Chart::shortNumber)
            .collect(Collectors.joining(" "));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + (headed ? "" : " id=\"" + id + "-chart\"")
        + " width=\""
        + shortNumber(box.getWidth())
        + "\" height=\""
        + shortNumber(box.getHeight())
        + "\" viewBox=\""
        + viewBox
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "-title "
        + id
        + "-desc\"><title id=\""
        + id
        + "-title\">"
        + escaped(title)
        + "</title><desc id=\""
        + id
        + "-desc\">"
        + escaped(description)
        + "</desc>"
        + inner;
  }

  private JFreeChart picture(Links links, boolean headed) {
    JFreeChart picture =
        new JFreeChart(null, null, new DrawnPlot(g -> paint(g, links, headed)), false);
    picture.setBackgroundPaint(Palette.PAPER);
    picture.setPadding(new org.jfree.chart.ui.RectangleInsets(0, 0, 0, 0));
    return picture;
  }

  private void paint(Graphics2D graphics, Links links, boolean headed) {
    AffineTransform before = graphics.getTransform();
    Pen pen = new Pen(graphics, links);
    if (headed) {
      double y = MARGIN + Lettering.TITLE.getSize() * 0.9;
      pen.lines(titleLines, MARGIN, y, Lettering.TITLE, Palette.INK, Pen.Align.LEFT);
      y += titleLines.size() * Lettering.lineHeight(Lettering.TITLE);
      pen.lines(subtitleLines, MARGIN, y, Lettering.SUBTITLE, Palette.MUTED, Pen.Align.LEFT);
      graphics.translate(MARGIN, headHeight);
    }
    drawing.draw(pen);
    graphics.setTransform(before);
  }

  private static String withQueries(String svg, Map<String, String> queries) {
    Matcher matcher = GROUP.matcher(svg);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String query = queries.getOrDefault(matcher.group(1), "");
      String group = query.isEmpty() ? matcher.group() : "<g data-q=\"" + escaped(query) + "\"";
      matcher.appendReplacement(out, Matcher.quoteReplacement(group));
    }
    matcher.appendTail(out);
    return out.toString();
  }

  /** Leaves out what says nothing: full opacity, and clipping to the whole picture. */
  private static String tidy(String svg) {
    return TAG.matcher(svg)
        .replaceAll(
            tag ->
                Matcher.quoteReplacement(
                    tag.group()
                        .replaceAll(" clip-path='[^']*'", "")
                        .replaceAll("(fill|stroke)-opacity: 1\\.0; ?", "")));
  }

  /** Replaces the colours of paper and ink by the page's own, which change with light and dark. */
  private static String themed(String svg) {
    return STYLED.matcher(svg).replaceAll(tag -> Matcher.quoteReplacement(themedTag(tag.group())));
  }

  private static String themedTag(String tag) {
    return tag.replace(rgb(Palette.INK), "var(--ink)")
        .replace(rgb(Palette.MUTED), "var(--muted)")
        .replace(rgb(Palette.RULE), "var(--rule)")
        .replace(rgb(Palette.FAINT), "var(--faint)")
        .replace(rgb(Palette.PAPER), "var(--paper)");
  }

  private static String rgb(java.awt.Color color) {
    return "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
  }

  private static String shortNumber(double number) {
    double rounded = Math.round(number * 100) / 100.0;
    return rounded == Math.rint(rounded)
        ? Long.toString(Math.round(rounded))
        : Double.toString(rounded);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
