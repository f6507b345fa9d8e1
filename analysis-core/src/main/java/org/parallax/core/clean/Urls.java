package org.parallax.core.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.text.Span;

/** Addresses of web pages, with the brackets around them. */
final class Urls implements LineRule {

  private static final Pattern URL =
      Pattern.compile("[\\[(<]?\\b(?:https?://|www\\.)[^\\s<>\\[\\]]*[^\\s<>\\[\\].,;:!?]");

  @Override
  public void apply(Lines lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isKept(i)) {
        Matcher url = URL.matcher(lines.raw(i));
        while (url.find()) {
          lines.cut(i, new Span(url.start(), url.end()).shift(lines.span(i).from()), "url");
        }
      }
    }
  }
}
