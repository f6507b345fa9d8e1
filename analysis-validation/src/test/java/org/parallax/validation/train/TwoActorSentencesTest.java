package org.parallax.validation.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.validation.train.TwoActorSentences.Example;

class TwoActorSentencesTest {

  private final List<Example> examples = TwoActorSentences.of(500, 1);

  @Test
  void both_actors_stand_in_the_sentence_at_the_places_that_are_told() {
    for (Example example : examples) {
      assertThat(example.mentions()).as(example.text()).hasSize(2);
      assertThat(example.mentions().get(0).overlaps(example.mentions().get(1))).isFalse();
      assertThat(example.mentions().get(0).in(example.text()))
          .isNotEqualTo(example.mentions().get(1).in(example.text()));
    }
  }

  @Test
  void no_part_is_left_open_and_every_sentence_begins_and_ends_as_one() {
    for (Example example : examples) {
      assertThat(example.text()).matches("\\p{Lu}[^<>\\[\\]]*\\.");
    }
  }

  @Test
  void most_sentences_are_of_two_minds() {
    assertThat(examples)
        .filteredOn(e -> e.signs().equals("+-") || e.signs().equals("-+"))
        .hasSizeGreaterThan(200);
    assertThat(examples).allMatch(e -> e.signs().matches("[-+0?][-+0?]"));
  }

  @Test
  void the_same_seed_gives_the_same_sentences() {
    assertThat(TwoActorSentences.of(50, 3)).isEqualTo(TwoActorSentences.of(50, 3));
    assertThat(TwoActorSentences.of(50, 3)).isNotEqualTo(TwoActorSentences.of(50, 4));
  }
}
