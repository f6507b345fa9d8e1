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
    assertThat(words(masked(target(0, 1)))).isEqualTo("Smith kept her word .");
  }

  @Test
  void a_pronoun_keeps_its_case() {
    assertThat(words(masked(target(3, 3)))).isEqualTo("Mayor Odell kept his word .");
  }

  @Test
  void all_mentions_of_a_sentence_are_masked_together() {
    assertThat(words(masked(target(0, 1), target(3, 3)))).isEqualTo("Smith kept his word .");
  }

  @Test
  void a_mention_within_a_longer_one_goes_with_it() {
    MaskedSentence masked = masked(target(1, 1), target(0, 1));
    assertThat(words(masked)).isEqualTo("Smith kept her word .");
    assertThat(masked.places().get(1)).isZero();
  }

  @Test
  void every_token_knows_its_new_place() {
    assertThat(masked(target(0, 1)).places()).containsExactly(0, 0, 1, 2, 3, 4);
  }

  @Test
  void other_names_can_be_masked_too() {
    AnnotatedSentence named =
        new ParsedText()
            .sentence(
                "Odell||NNP|2|nsubj met|meet|VBD|0|root Ada||NNP|4|compound Brask||NNP|2|obj"
                    + " .||.|2|punct")
            .reading()
            .sentence(0);
    AnnotatedSentence recognised =
        new AnnotatedSentence(
            named.id(),
            named.span(),
            named.kind(),
            named.tokens().stream().map(MaskedSentenceTest::asPerson).toList());
    assertThat(words(MaskedSentence.ofNames(recognised, List.of(Target.of(recognised, 0, 0)))))
        .isEqualTo("Smith met Smith .");
  }

  private static Token asPerson(Token token) {
    return new Token(
        token.span(),
        token.text(),
        token.lemma(),
        token.tag(),
        token.isProperNoun() ? "PERSON" : "O",
        token.head(),
        token.relation());
  }

  private Target target(int first, int last) {
    return Target.of(sentence, first, last);
  }

  private MaskedSentence masked(Target... mentions) {
    return MaskedSentence.of(sentence, List.of(mentions));
  }

  private static String words(MaskedSentence masked) {
    return masked.sentence().tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
