package org.parallax.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Span;

/** Checks that every character kept is the one at its place, or what that was normalised to. */
public final class KeptCharacters {

  private KeptCharacters() {}

  /** Fails at the first character that is not what stands at its place in the original. */
  public static void check(CleanDocument document) {
    AlignedText text = document.text();
    String original = document.source().text();
    for (int i = 0; i < text.length(); i++) {
      char here = text.text().charAt(i);
      String there = text.original(new Span(i, i + 1)).in(original);
      boolean same = there.length() == 1 && there.charAt(0) == here;
      boolean space =
          Character.isWhitespace(here) && there.isBlank()
              || there.equals("\u00A0")
              || there.equals("\u202F");
      boolean ligature = "ﬀﬁﬂﬃﬄﬅﬆ".contains(there);
      boolean lone = here == '\uFFFD' && Character.isSurrogate(there.charAt(0));
      assertThat(same || space || ligature || lone)
          .as("'%s' for '%s' at %d of %s", here, there, i, document.id())
          .isTrue();
    }
  }
}
