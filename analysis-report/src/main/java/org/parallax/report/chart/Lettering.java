package org.parallax.report.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The fonts of the charts and what text takes up in them. Every chart is laid out from these
 * measures, so that no label is cut.
 */
final class Lettering {

  /** Families of the same widths, so that a chart fits wherever it is shown. */
  private static final List<String> FAMILIES = List.of("Liberation Sans", "Arial", "Helvetica");

  private static final String FAMILY = family();

  static final Font TITLE = font(Font.BOLD, 16);
  static final Font SUBTITLE = font(Font.PLAIN, 12);
  static final Font LABEL = font(Font.PLAIN, 12);
  static final Font STRONG = font(Font.BOLD, 12);
  static final Font NUMBER = font(Font.PLAIN, 12);
  static final Font SMALL = font(Font.PLAIN, 10);

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private Lettering() {}

  private static Font font(int style, int size) {
    return new Font(FAMILY, style, size);
  }

  private static String family() {
    List<String> installed =
        Arrays.asList(
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getAvailableFontFamilyNames(Locale.ROOT));
    return FAMILIES.stream().filter(installed::contains).findFirst().orElse(Font.SANS_SERIF);
  }

  /** The width of a line in pixels. */
  static double width(String text, Font font) {
    return font.getStringBounds(text, CONTEXT).getWidth();
  }

  static double widest(List<String> texts, Font font) {
    return texts.stream().mapToDouble(text -> width(text, font)).max().orElse(0);
  }

  /** From one baseline to the next. */
  static double lineHeight(Font font) {
    return Math.round(font.getSize() * 1.25);
  }

  /**
   * A text as lines that fit a width: broken at spaces and after hyphens, and inside a word only
   * where the word alone is too wide. Nothing is left out.
   */
  static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : text.strip().split("(?<=[\\s\\-_/–—])")) {
      if (!line.isEmpty() && width((line + piece).stripTrailing(), font) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      for (int i = 0; i < piece.length(); ) {
        int next = piece.offsetByCodePoints(i, 1);
        String letter = piece.substring(i, next);
        if (!line.isEmpty() && !letter.isBlank() && width(line + letter, font) > width) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
        }
        line.append(letter);
        i = next;
      }
    }
    if (!line.toString().isBlank() || lines.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
