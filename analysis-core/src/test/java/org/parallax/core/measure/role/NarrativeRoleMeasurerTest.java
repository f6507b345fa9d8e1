package org.parallax.core.measure.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voices;

class NarrativeRoleMeasurerTest {

  @Test
  void whoRescuesIsAProtagonist() {
    assertThat(role("The lifeguards pulled nine children out of the flood.", "lifeguards"))
        .isEqualTo("protagonist");
  }

  @Test
  void whoDoesHarmIsAnAntagonist() {
    assertThat(role("The raiders burned the granary and beat the elders.", "raiders"))
        .isEqualTo("antagonist");
  }

  @Test
  void whoSuffersIsInnocent() {
    assertThat(role("A stray shell killed the miller's daughters.", "daughters"))
        .isEqualTo("innocent");
  }

  @Test
  void mostMentionsAreCastAsNothing() {
    assertThat(role("The office of the chairman is on the second floor.", "chairman"))
        .isEqualTo("none");
  }

  @Test
  void twoInOneSentenceAreCastApart() {
    String text = "Masked gunmen abducted the schoolgirls at night.";
    assertThat(role(text, "gunmen")).isEqualTo("antagonist");
    assertThat(role(text, "schoolgirls")).isEqualTo("innocent");
  }

  private static String role(String text, String word) {
    AnnotatedDocument document = Pipeline.annotate(text);
    AnnotatedSentence sentence = document.sentences().get(0);
    Span span = new Span(text.indexOf(word), text.indexOf(word) + word.length());
    int token = sentence.tokenAt(span.from());
    Mention mention = new Mention("it", 0, token, token, token, span, MentionForm.NAME, word);
    Reading reading =
        new Reading(
            document,
            List.of(mention),
            new Voices(List.of()),
            OnnxSentenceEncoder.load().encode(document.sentences()));
    return NarrativeRoleMeasurer.load(SentimentMeasurer.load()).measure(reading).stream()
        .filter(NarrativeRoleObservation.class::isInstance)
        .findFirst()
        .orElseThrow()
        .label();
  }
}
