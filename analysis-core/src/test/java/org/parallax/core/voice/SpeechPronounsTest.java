package org.parallax.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.text.Span;

class SpeechPronounsTest {

  private static final String TEXT = "“I trust our fleet,” Kerr said. We do not.";

  @Test
  void theFirstPersonInsideAQuotationIsItsSpeaker() {
    AnnotatedDocument document = Pipeline.annotate(TEXT);
    Attribution quote =
        new Attribution(
            Voice.QUOTE,
            List.of(new Span(1, TEXT.indexOf('”'))),
            Optional.empty(),
            Optional.of(
                new Attribution.Speaker(
                    "Kerr",
                    Optional.of("kerr"),
                    Attribution.Speaker.Kind.ACTOR,
                    Optional.empty())));
    assertThat(SpeechPronouns.add(document, List.of(), new Voices(List.of(quote))))
        .extracting(Mention::actor, Mention::label)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("kerr", "I"),
            org.assertj.core.groups.Tuple.tuple("kerr", "our"));
  }

  @Test
  void anUnknownSpeakerAddsNothing() {
    AnnotatedDocument document = Pipeline.annotate(TEXT);
    assertThat(SpeechPronouns.add(document, List.of(), new Voices(List.of()))).isEmpty();
  }
}
