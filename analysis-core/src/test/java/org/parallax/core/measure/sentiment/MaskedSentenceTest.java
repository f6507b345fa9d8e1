package org.parallax.core.measure.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.measure.ParsedText;

class MaskedSentenceTest {

  private final AnnotatedSentence sentence =
      new ParsedText()
          .sentence(
              "Mayor||NNP|2|compound Odell||NNP|3|nsubj kept|keep|VBD|0|root her||PRP$|5|nmod:poss"
                  + " word||NN|3|obj .||.|3|punct")
          .reading()
          .sentence(0);

  @Test
  void a_name_becomes_the_same_name_for_everybody() {
    assertThat(words(MaskedSentence.of(sentence, 0, 1))).isEqualTo("Smith kept her word .");
  }

  @Test
  void a_pronoun_keeps_its_case() {
    assertThat(words(MaskedSentence.of(sentence, 3, 3))).isEqualTo("Mayor Odell kept his word .");
  }

  @Test
  void every_token_knows_its_new_place() {
    MaskedSentence masked = MaskedSentence.of(sentence, 0, 1);
    assertThat(masked.places()).containsExactly(0, 0, 1, 2, 3, 4);
  }

  @Test
  void a_token_that_is_left_out_has_no_place() {
    MaskedSentence masked = MaskedSentence.without(sentence, 0, 1, 2);
    assertThat(words(masked)).isEqualTo("Smith her word .");
    assertThat(masked.places()).containsExactly(0, 0, -1, 1, 2, 3);
    assertThat(masked.placesOf(List.of(0, 1, 2, 3))).containsExactly(0, 1);
  }

  private static String words(MaskedSentence masked) {
    return masked.sentence().tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
