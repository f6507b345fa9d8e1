package org.parallax.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.measure.ParsedText;
import org.parallax.core.measure.Reading;

class ProfileBuilderTest {

  private static TextProfile profile(ParsedText text) {
    Reading reading = text.reading();
    return ProfileBuilder.of(reading.document(), reading.mentions(), List.of());
  }

  @Test
  void terms_begin_and_end_with_a_word_of_meaning_and_never_cross_a_mark() {
    TextProfile profile =
        profile(
            new ParsedText()
                .sentence(
                    "The|the|DT|2|det dams|dam|NNS|3|nsubj broke|break|VBD|0|root ,|,|,|3|punct"
                        + " and|and|CC|6|cc floods|flood|NNS|3|conj of|of|IN|8|case mud|mud|NN|6|nmod"
                        + " came|come|VBD|3|conj"));
    assertThat(profile.terms().keySet())
        .containsExactlyInAnyOrder(
            "dam", "break", "flood", "mud", "come", "dam break", "flood of mud", "mud come");
  }

  @Test
  void a_sequence_knows_which_of_its_words_are_names_and_which_carry_meaning() {
    TextProfile profile =
        profile(
            new ParsedText()
                .sentence(
                    "The|the|DT|2|det Bank|Bank|NNP|5|nsubj of|of|IN|4|case Norland|Norland|NNP|2|nmod"
                        + " failed|fail|VBD|0|root"));
    assertThat(profile.shingles())
        .singleElement()
        .satisfies(
            sequence -> {
              // Bits from the first word on: the BANK OF NORLAND failed.
              assertThat(sequence.names()).isEqualTo(0b01110);
              assertThat(sequence.content()).isEqualTo(0b10000);
            });
  }

  @Test
  void words_of_a_mention_are_names_whatever_they_are() {
    TextProfile profile =
        profile(
            new ParsedText()
                .actor("lobby", "lobby")
                .sentence(
                    "The|the|DT|2|det lobby|lobby|NN|3|nsubj wanted|want|VBD|0|root more|more|JJR|5|amod"
                        + " money|money|NN|3|obj"));
    assertThat(profile.shingles().get(0).names()).isEqualTo(0b00010);
  }

  @Test
  void words_are_read_off_characters_with_plain_apostrophes_and_small_letters() {
    assertThat(Words.of("Norland’s long-term “plan”, at 2.5%, FAILED."))
        .containsExactly("norland's", "long-term", "plan", "at", "2.5", "failed");
    assertThat(Words.hashes("One two three four")).isEmpty();
    assertThat(Words.hashes("one two three four five six")).hasSize(2);
    assertThat(Words.hashes("ONE two three four, five"))
        .isEqualTo(Words.hashes("One two; three four five"));
  }

  @Test
  void a_vector_is_kept_as_unit_bytes() {
    assertThat(java.util.Base64.getDecoder().decode(ProfileBuilder.base64(new float[] {3, -4})))
        .containsExactly(76, -102);
  }
}
