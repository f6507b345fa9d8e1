package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  @Test
  void a_word_with_an_apostrophe_stays_whole() {
    assertThat(parts("the town’s well-known mayor"))
        .containsExactly("the ", "town’s ", "well-", "known ", "mayor");
  }

  @Test
  void a_quotation_may_still_end_a_line() {
    assertThat(parts("a ‘name’ here")).containsExactly("a ", "‘name’ ", "here");
  }

  private static List<String> parts(String text) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    if (from < text.length()) {
      parts.add(text.substring(from));
    }
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }
}
