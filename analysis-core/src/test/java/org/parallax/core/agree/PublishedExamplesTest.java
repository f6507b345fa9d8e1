package org.parallax.core.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Worked examples from the literature. The papers print three decimals; the fourth is of the exact
 * fraction, computed from the papers' data with Python's fractions.
 */
class PublishedExamplesTest {

  @Test
  void two_readers_and_two_values() {
    // Krippendorff 2011, section A: α = 0.095, exactly 2/21.
    assertThat(alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).isCloseTo(0.0952, within(5e-5));
  }

  @Test
  void two_readers_and_many_values() {
    // Krippendorff 2011, section B: α = 0.692, exactly 155/224.
    assertThat(alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d"))
        .isCloseTo(0.6920, within(5e-5));
  }

  @Test
  void many_readers_and_missing_values() {
    // Krippendorff 2011, section C: α = 0.743, exactly 113/152.
    assertThat(
            alpha(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 ."))
        .isCloseTo(0.7434, within(5e-5));
  }

  @Test
  void kappa_of_two_clinicians() {
    // Cohen 1960, table 1 with N = 200: κ = 0.492, exactly 29/59.
    int[][] table = {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}};
    List<List<String>> units = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        units.addAll(Collections.nCopies(table[i][j], List.of("c" + i, "c" + j)));
      }
    }
    assertThat(CrossTable.of(units).kappa().orElseThrow()).isCloseTo(0.4915, within(5e-5));
  }

  @Test
  void what_nobody_marked_has_no_agreement() {
    assertThat(Coincidences.of(List.of(List.of("n", "n"), List.of("n", "n"))).alpha()).isEmpty();
    assertThat(CrossTable.of(List.of(List.of("n", "n"))).kappa()).isEmpty();
    assertThat(CrossTable.of(List.of()).kappa()).isEmpty();
  }

  private static double alpha(String... readers) {
    List<List<String>> units = new ArrayList<>();
    for (String reader : readers) {
      String[] values = reader.split(" ");
      for (int i = 0; i < values.length; i++) {
        if (units.size() <= i) {
          units.add(new ArrayList<>());
        }
        if (!values[i].equals(".")) {
          units.get(i).add(values[i]);
        }
      }
    }
    return Coincidences.of(units).alpha().orElseThrow();
  }
}
