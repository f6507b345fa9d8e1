package org.parallax.validation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.validation.score.LabelScore;
import org.parallax.validation.task.LoadedScore.Both;

class LoadedScoreTest {

  private static final List<String> LABELS = List.of("true", "false");

  private final LoadedScore score =
      new LoadedScore(
          LabelScore.of(LABELS, LABELS, LABELS, List.of("a", "b")),
          List.of(
              new Both(1, "A brutal tax.", true, 0.9, List.of("loaded_evaluative: brutal")),
              new Both(2, "They bleed us.", true, 0.8, List.of()),
              new Both(3, "They ate us up.", true, 0.95, List.of()),
              new Both(4, "It was never late.", false, 0.1, List.of("absolute: never")),
              new Both(5, "It rained.", false, 0.1, List.of())));

  @Test
  void theSurestOfEitherSideComeFirst() {
    assertThat(score.headAlone()).extracting(Both::item).containsExactly(3, 2);
    assertThat(score.cuesAlone()).extracting(Both::item).containsExactly(4);
  }

  @Test
  void theTableCountsWhoFindsWhatLoaded() {
    assertThat(score.table())
        .contains("the head alone                  2                    1.00")
        .contains("the catalogue alone             1                    0.00")
        .contains("0.95  item 3 (loaded)  They ate us up.")
        .contains("absolute: never");
  }

  @Test
  void theJsonHoldsNoText() {
    assertThat(score.json().toString())
        .contains("\"head_alone\":[{\"item\":3,")
        .doesNotContain("rained")
        .doesNotContain("ate us");
  }
}
