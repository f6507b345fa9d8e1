package org.parallax.core.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void a_short_sequence_is_one_window() {
    assertThat(Window.over(510, 510)).containsExactly(new Window(0, 510, 0, 510));
    assertThat(Window.over(0, 510)).containsExactly(new Window(0, 0, 0, 0));
  }

  @Test
  void every_piece_of_a_long_sequence_is_kept_once() {
    for (int count : new int[] {9, 10, 17, 100}) {
      List<Window> windows = Window.over(count, 8);
      int next = 0;
      for (Window window : windows) {
        assertThat(window.firstKept()).isEqualTo(next);
        assertThat(window.to() - window.from()).isLessThanOrEqualTo(8);
        next = window.lastKept();
      }
      assertThat(next).isEqualTo(count);
    }
  }
}
