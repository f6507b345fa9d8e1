package org.parallax.core.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.core.classify.LinearClassifier.Calibration;
import org.parallax.core.error.ModelException;

class LinearClassifierTest {

  private final LinearClassifier weather =
      new LinearClassifier(
          List.of("dry", "wet"),
          Map.of("name", "weather-1"),
          new float[] {0.5f, 0},
          new float[][] {{1, 0}, {0, 2}},
          Map.of("cloud", new float[] {-1, 1}),
          Calibration.none(2));

  @Test
  void a_score_is_bias_plus_vector_plus_features() {
    Features cloudy = new Features(new float[] {3, 4}, Set.of("cloud", "never seen in training"));
    assertThat(weather.scores(cloudy)).containsExactly(2.5, 9);
  }

  @Test
  void probabilities_sum_to_one_and_follow_the_scores() {
    double[] p = weather.probabilities(new Features(new float[] {3, 1}, Set.of("cloud")));
    assertThat(p[0] + p[1]).isCloseTo(1, within(1e-12));
    // Scores 2.5 and 3: the odds are e to the difference.
    assertThat(p[1] / p[0]).isCloseTo(Math.exp(0.5), within(1e-12));
  }

  @Test
  void calibration_stretches_and_shifts_the_scores() {
    LinearClassifier cautious = weather.with(new Calibration(0.5, List.of(0.25, 0.0)));
    double[] p = cautious.probabilities(new Features(new float[] {3, 1}, Set.of("cloud")));
    // 0.5 · 2.5 + 0.25 = 0.5 · 3
    assertThat(p[0]).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void huge_scores_do_not_overflow() {
    double[] p = weather.probabilities(new Features(new float[] {1e6f, 0}, Set.of()));
    assertThat(p).containsExactly(1, 0);
  }

  @Test
  void what_is_written_is_read_back_and_always_the_same_bytes() throws IOException {
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    ClassifierFormat.write(weather, once);
    LinearClassifier read = ClassifierFormat.read(new ByteArrayInputStream(once.toByteArray()));
    ClassifierFormat.write(read, again);
    assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
    assertThat(read.name()).isEqualTo("weather-1");
    Features item = new Features(new float[] {1, 2}, Set.of("cloud"));
    assertThat(read.probabilities(item)).isEqualTo(weather.probabilities(item));
  }

  @Test
  void a_vector_of_the_wrong_length_is_refused() {
    assertThatThrownBy(() -> weather.scores(Features.ofPresent(Set.of())))
        .hasMessage("weather-1 expects 2 numbers, not 0");
  }

  @Test
  void a_missing_model_is_said_to_be_missing() {
    assertThatThrownBy(() -> LinearClassifier.load(LinearClassifierTest.class, "nowhere.gz"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("nowhere.gz is missing");
  }
}
