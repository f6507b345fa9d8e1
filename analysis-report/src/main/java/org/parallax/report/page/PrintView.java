package org.parallax.report.page;

import java.util.List;

/**
 * What the template of the printed report shows.
 *
 * @param page what the page shows
 * @param pictures the charts, in the order of the page
 * @param style the style sheet
 */
public record PrintView(PageView page, List<Picture> pictures, String style) {

  public PrintView {
    pictures = List.copyOf(pictures);
  }

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
