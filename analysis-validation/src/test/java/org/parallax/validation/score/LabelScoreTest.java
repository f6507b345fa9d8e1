package org.parallax.validation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelScoreTest {

  private static final List<String> LABELS = List.of("no", "yes");

  @Test
  void macro_f1_is_the_mean_of_the_labels_f1() {
    LabelScore score = score(List.of("yes", "yes", "yes", "no"), List.of("yes", "yes", "no", "no"));
    // yes: precision 1, recall 2/3, F1 0.8; no: precision 1/2, recall 1, F1 2/3.
    assertThat(score.precision(1)).isEqualTo(1);
    assertThat(score.recall(1)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(score.f1(0)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(score.figure().value()).isCloseTo((0.8 + 2.0 / 3) / 2, within(1e-12));
    assertThat(score.confusion()).containsExactly(List.of(1, 0), List.of(1, 2));
  }

  @Test
  void the_interval_holds_the_figure_and_narrows_with_more_items() {
    List<String> truth = new java.util.ArrayList<>();
    List<String> said = new java.util.ArrayList<>();
    for (int i = 0; i < 400; i++) {
      truth.add(i % 2 == 0 ? "yes" : "no");
      said.add(i % 5 == 0 ? "yes" : truth.get(i));
    }
    Score.Interval many = score(truth, said).figure();
    Score.Interval few = score(truth.subList(0, 40), said.subList(0, 40)).figure();
    assertThat(many.value()).isBetween(many.low(), many.high());
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
  }

  @Test
  void a_label_that_nobody_gave_counts_as_wrong() {
    LabelScore score = score(List.of("yes", "no"), List.of("perhaps", "no"));
    assertThat(score.recall(1)).isZero();
  }

  @Test
  void the_table_tells_n_figure_classes_and_confusions() {
    LabelScore perfect = score(List.of("yes", "no"), List.of("yes", "no"));
    assertThat(perfect.table())
        .startsWith("n 2   macro-F1 1.000")
        .contains("label     precision  recall     F1")
        .contains("as no");
    assertThat(perfect.json().path("classes").get(1).path("f1").asDouble()).isEqualTo(1);
  }

  private static LabelScore score(List<String> truth, List<String> predicted) {
    List<String> alone =
        java.util.stream.IntStream.range(0, truth.size()).mapToObj(String::valueOf).toList();
    return LabelScore.of(LABELS, truth, predicted, alone);
  }
}
