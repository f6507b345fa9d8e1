package org.parallax.core.measure.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.measure.ParsedText;

class WordFeaturesTest {

  private final AnnotatedSentence sentence =
      new ParsedText()
          .sentence(
              "Critics|critic|NNS|4|nsubj did|do|VBD|4|aux not||RB|4|advmod praise||VB|0|root"
                  + " weak||JJ|6|amod Odell||NNP|4|obj")
          .reading()
          .sentence(0);

  private final WordFeatures features = WordFeatures.of(Target.of(sentence, 5, 5));

  @Test
  void the_governor_is_named_with_relation_and_negation() {
    assertThat(features.names()).contains("g=praise/obj/-", "gl=praise/-");
  }

  @Test
  void its_other_dependents_and_the_mentions_own_modifiers_are_named() {
    assertThat(features.names()).contains("gdr=obj/nsubj/critic", "m=weak", "rel=obj");
  }

  @Test
  void the_mentions_own_words_are_not_named() {
    assertThat(features.names()).noneMatch(name -> name.toLowerCase().contains("odell"));
  }

  @Test
  void leaving_out_a_word_drops_what_was_read_off_it_alone() {
    assertThat(features.namesWithout(4)).doesNotContain("m=weak", "w=weak").contains("w=critic");
  }
}
