package org.parallax.validation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairScoreTest {

  @Test
  void countsPairsOverAllItems() {
    PairScore score =
        PairScore.of(
            List.of(List.of(true, false), List.of(false, true), List.of(false, false)),
            List.of(List.of(true, false), List.of(true, false), List.of(false, false)),
            List.of("a", "b", "c"));
    assertThat(score.hits()).isEqualTo(1);
    assertThat(score.falseAlarms()).isEqualTo(1);
    assertThat(score.misses()).isEqualTo(1);
    assertThat(score.rejections()).isEqualTo(3);
    assertThat(score.figure().value()).isEqualTo(0.5, within(1e-12));
    assertThat(score.table()).startsWith("n 3   pairs 6   F1 0.500");
  }
}
