package org.parallax.report.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a drawn SVG light enough to stand in a page beside many others: what hundreds of its marks
 * say in the same words (fonts, colours, strokes) is said once, in a style sheet of its own that
 * goes along when the chart is saved.
 */
final class PageStyles {

  private static final Pattern STYLED = Pattern.compile("(<[a-z]+[^>]*?) style='([^'>]*)'");
  private static final Pattern ALONE =
      Pattern.compile("<g(?<attributes>[^>]*)>(?<text><text[^>]*>[^<]*</text>)</g>");
  private static final Pattern UPRIGHT =
      Pattern.compile("M(-?[\\d.]+),(-?[\\d.]+)L\\1,(-?[\\d.]+)(?![\\d.])");
  private static final Pattern DEFINITIONS = Pattern.compile("<defs>.*?</defs>", Pattern.DOTALL);
  private static final Pattern CLIP =
      Pattern.compile("<clipPath [^>]*>.*?</clipPath>", Pattern.DOTALL);

  private PageStyles() {}

  /**
   * The same picture in fewer letters.
   *
   * @param svg the inside of an SVG element as it was drawn, without clipping
   * @param element the id of that element, so that no other chart of the page takes its styles
   */
  static String shared(String svg, String element) {
    String plain = withoutClips(ALONE.matcher(svg).replaceAll(PageStyles::alone));
    plain = UPRIGHT.matcher(plain).replaceAll("M$1,$2V$3");
    Map<String, String> classes = new LinkedHashMap<>();
    Matcher matcher = STYLED.matcher(plain);
    StringBuilder marks = new StringBuilder();
    while (matcher.find()) {
      String name =
          classes.computeIfAbsent(
              matcher.group(2), style -> "c" + Integer.toString(classes.size(), 36));
      matcher.appendReplacement(
          marks, Matcher.quoteReplacement(matcher.group(1) + " class='" + name + "'"));
    }
    matcher.appendTail(marks);
    StringBuilder sheet = new StringBuilder("<style>");
    classes.forEach(
        (style, name) -> sheet.append("#" + element + " ." + name + "{" + compact(style) + "}"));
    return sheet.append("</style>").append(marks).toString();
  }

  /** A group around a single text is the text. */
  private static String alone(java.util.regex.MatchResult group) {
    String attributes = group.group(1);
    String text = group.group(2);
    return Matcher.quoteReplacement(
        attributes.isEmpty()
            ? text
            : attributes.startsWith(" transform=")
                ? "<text" + attributes + text.substring("<text".length())
                : group.group());
  }

  private static String withoutClips(String svg) {
    Matcher definitions = DEFINITIONS.matcher(svg);
    return definitions.replaceAll(
        found ->
            Matcher.quoteReplacement(
                CLIP.matcher(found.group()).replaceAll("").replaceFirst("^<defs></defs>$", "")));
  }

  /** Without what is so by itself. */
  private static String compact(String style) {
    return style
        .replaceAll("stroke-miterlimit:10;|stroke-opacity:1\\.0;", "")
        .replaceAll("([:;]) ", "$1")
        .replaceAll(";$", "");
  }
}
