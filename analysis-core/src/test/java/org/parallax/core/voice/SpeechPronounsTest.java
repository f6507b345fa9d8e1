package org.parallax.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;

class SpeechPronounsTest {

  private static final String TEXT = "“I trust our fleet,” Kerr said. We do not.";

  @Test
  void theFirstPersonInsideAQuotationIsItsSpeaker() {
    AnnotatedDocument document = Pipeline.annotate(TEXT);
    assertThat(SpeechPronouns.settle(document, List.of(), kerrs(TEXT)))
        .extracting(Mention::actor, Mention::label)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("kerr", "I"),
            org.assertj.core.groups.Tuple.tuple("kerr", "our"));
  }

  @Test
  void theThirdPersonInsideAQuotationIsNotItsSpeaker() {
    String text = "“She has earned her rest,” Kerr said, and she patted the rail.";
    AnnotatedDocument document = Pipeline.annotate(text);
    List<Mention> mentions =
        Stream.of("She", "her", "she")
            .map(word -> pronoun(document, text.indexOf(word), word, "kerr"))
            .toList();
    assertThat(SpeechPronouns.settle(document, mentions, kerrs(text)))
        .extracting(Mention::label)
        .containsExactly("she");
    List<Mention> others = List.of(pronoun(document, text.indexOf("She"), "She", "lantern"));
    assertThat(SpeechPronouns.settle(document, others, kerrs(text))).isEqualTo(others);
  }

  private static Mention pronoun(AnnotatedDocument document, int from, String word, String actor) {
    List<Token> tokens = document.sentences().get(0).tokens();
    int at = 0;
    while (tokens.get(at).span().from() != from) {
      at++;
    }
    return new Mention(actor, 0, at, at, at, tokens.get(at).span(), MentionForm.PRONOUN, word);
  }

  /** What stands between the first two quotation marks, as Kerr's words. */
  private static Voices kerrs(String text) {
    Attribution.Speaker kerr =
        new Attribution.Speaker(
            "Kerr", Optional.of("kerr"), Attribution.Speaker.Kind.ACTOR, Optional.empty());
    return new Voices(
        List.of(
            new Attribution(
                Voice.QUOTE,
                List.of(new Span(1, text.indexOf('”'))),
                Optional.empty(),
                Optional.of(kerr))));
  }

  @Test
  void anUnknownSpeakerAddsNothing() {
    AnnotatedDocument document = Pipeline.annotate(TEXT);
    assertThat(SpeechPronouns.settle(document, List.of(), new Voices(List.of()))).isEmpty();
  }
}
