package org.parallax.core.clean;

import java.util.Map;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Span;

/** Writes characters as the analysis wants them; the original keeps its own for display. */
final class Characters {

  private static final Map<Character, String> LIGATURES =
      Map.of('ﬀ', "ff", 'ﬁ', "fi", 'ﬂ', "fl", 'ﬃ', "ffi", 'ﬄ', "ffl", 'ﬅ', "st", 'ﬆ', "st");

  private Characters() {}

  /**
   * Appends a stretch of the original: white space as single spaces, none at the start of the text;
   * soft hyphens, zero-width and direction marks left out; ligatures as letters.
   */
  static void append(AlignedText.Builder text, String original, Span part, boolean[] atSpace) {
    int plain = part.from();
    for (int i = part.from(); i < part.to(); i++) {
      char c = original.charAt(i);
      if (isSpace(c) || isInvisible(c) || LIGATURES.containsKey(c)) {
        text.keep(original, new Span(plain, i));
        atSpace[0] = i > plain ? false : atSpace[0];
        plain = i + 1;
        if (isSpace(c) && !atSpace[0]) {
          text.replace(" ", new Span(i, i + 1));
          atSpace[0] = true;
        } else if (LIGATURES.containsKey(c)) {
          text.replace(LIGATURES.getOrDefault(c, ""), new Span(i, i + 1));
          atSpace[0] = false;
        }
      }
    }
    if (part.to() > plain) {
      text.keep(original, new Span(plain, part.to()));
      atSpace[0] = false;
    }
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\u0000';
  }
}
