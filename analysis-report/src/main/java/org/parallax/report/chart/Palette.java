package org.parallax.report.chart;

import java.awt.Color;
import java.util.List;

/**
 * The colours of the report. Sources have the colours of Okabe and Ito (2008), which people with
 * any common colour vision tell apart; sentiment runs from orange over near-white to blue, centred
 * on zero. No red against green, and no party's colours.
 */
public final class Palette {

  public static final Color INK = new Color(0x1F2328);
  public static final Color MUTED = new Color(0x5B626B);
  public static final Color RULE = new Color(0xD3D7DC);
  public static final Color FAINT = new Color(0xEEF0F2);
  public static final Color PAPER = new Color(0xFEFEFD);

  /** For one series that stands for no source and no sentiment. */
  public static final Color PLAIN = new Color(0x48607A);

  private static final Color ON_DARK = new Color(0xFFFFFF);
  private static final Color ON_LIGHT = new Color(0x111111);

  /** Okabe and Ito without black and with a darker yellow, which has to be seen on paper. */
  private static final List<Color> SOURCES =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9),
          new Color(0x8F8500),
          new Color(0x6B6B6B));

  private static final Color[] SCALE = {
    new Color(0xA6490A),
    new Color(0xD9772B),
    new Color(0xF0B27A),
    new Color(0xF8DFC4),
    new Color(0xF4F4F2),
    new Color(0xD0E1EF),
    new Color(0x8DB9DB),
    new Color(0x3F87BC),
    new Color(0x0F5A94)
  };

  private Palette() {}

  /** The colour of the source at a position of the corpus, from 0; they come again after eight. */
  public static Color source(int index) {
    return SOURCES.get(index % SOURCES.size());
  }

  /** The colour of a score in [−1, 1]; orange below zero, blue above. */
  public static Color score(double score) {
    double place = (Math.max(-1, Math.min(1, score)) + 1) / 2 * (SCALE.length - 1);
    int below = (int) Math.min(Math.floor(place), SCALE.length - 2.0);
    return mix(SCALE[below], SCALE[below + 1], place - below);
  }

  /** Shades of one colour for a share in [0, 1], for counts and shares without a sign. */
  public static Color share(double share) {
    return mix(FAINT, PLAIN, Math.max(0, Math.min(1, share)));
  }

  /** Black or white, whichever is read more easily on a colour. */
  public static Color on(Color background) {
    double light = luminance(background);
    return (light + 0.05) / 0.0555 > 1.05 / (light + 0.05) ? ON_LIGHT : ON_DARK;
  }

  /** As CSS writes it: {@code #rrggbb}. */
  public static String css(Color color) {
    return String.format("#%06x", color.getRGB() & 0xFFFFFF);
  }

  private static Color mix(Color a, Color b, double part) {
    return new Color(
        (int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * part),
        (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * part),
        (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * part));
  }

  /** Relative luminance as the Web Content Accessibility Guidelines define it. */
  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
