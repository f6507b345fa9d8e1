package org.parallax.core.measure.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.actor.RuleMentionResolver;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.measure.SentimentObservation.Reason;
import org.parallax.core.voice.Voices;

class SentimentMeasurerTest {

  private final SentimentMeasurer measurer = SentimentMeasurer.load();

  @Test
  void praise_is_positive_and_blame_is_negative() {
    assertThat(only("Odell bravely saved the drowning children.").label()).isEqualTo("positive");
    assertThat(only("Odell robbed and cruelly beat the old man.").label()).isEqualTo("negative");
    assertThat(only("Odell arrived at the station on Tuesday.").label()).isEqualTo("neutral");
  }

  @Test
  void without_the_encoder_plain_praise_and_blame_are_still_told_apart() {
    SentimentMeasurer words = SentimentMeasurer.loadWithoutEncoder();
    double praise = measure(words, "The voters praised Odell for her honesty.").get(0).value();
    double blame = measure(words, "The voters accused Odell of corruption.").get(0).value();
    assertThat(praise).isGreaterThan(blame + 0.3);
    assertThat(words.modelName()).isEqualTo("sentiment-words-1");
    assertThat(measurer.modelName()).isEqualTo("sentiment-attention-1");
  }

  @Test
  void the_words_that_moved_the_score_are_given_with_their_places() {
    String text = "Odell cruelly beat the old man.";
    SentimentObservation blame = only(text);
    assertThat(blame.reasons()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    for (Reason reason : blame.reasons()) {
      assertThat(reason.span().in(text)).isEqualTo(reason.word());
    }
    Reason strongest = blame.reasons().get(0);
    assertThat(strongest.word()).isIn("cruelly", "beat");
    assertThat(strongest.weight()).isNegative();
  }

  @Test
  void without_the_encoder_reasons_are_given_too() {
    SentimentMeasurer words = SentimentMeasurer.loadWithoutEncoder();
    SentimentObservation blame = measure(words, "The voters accused Odell of corruption.").get(0);
    assertThat(blame.value()).isNegative();
    assertThat(blame.reasons()).isNotEmpty();
    assertThat(blame.reasons().get(0).word()).isIn("accused", "corruption");
  }

  @Test
  void praise_of_one_actor_and_blame_of_another_in_a_sentence_are_kept_apart() {
    String text = "Odell bravely saved the children, while Brask robbed the old man.";
    List<SentimentObservation> found = measure(measurer, text, "Odell", "Brask");
    assertThat(found)
        .extracting(SentimentObservation::label)
        .containsExactly("positive", "negative");
  }

  @Test
  void the_name_of_another_actor_in_the_sentence_does_not_move_the_score() {
    double odell =
        measure(measurer, "Odell thanked Brask for the rescue.", "Odell", "Brask").get(0).value();
    double other =
        measure(measurer, "Odell thanked Norland for the rescue.", "Odell", "Norland")
            .get(0)
            .value();
    assertThat(other).isEqualTo(odell);
  }

  @Test
  void another_name_in_the_same_sentence_has_the_same_score() {
    double odell = only("On Friday Odell broke every promise he had made.").value();
    for (String name : List.of("Keller", "Norland", "Rahmani")) {
      String text = "On Friday " + name + " broke every promise he had made.";
      assertThat(measure(measurer, text, name).get(0).value()).as(name).isEqualTo(odell);
    }
  }

  @Test
  void the_same_text_is_measured_the_same_twice() {
    String text = "Odell keeps her word. Critics call Odell a coward.";
    assertThat(measure(measurer, text)).hasSize(2).isEqualTo(measure(measurer, text));
  }

  private SentimentObservation only(String text) {
    List<SentimentObservation> found = measure(measurer, text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<SentimentObservation> measure(SentimentMeasurer measurer, String text) {
    return measure(measurer, text, new String[] {"Odell"});
  }

  private static List<SentimentObservation> measure(
      SentimentMeasurer measurer, String text, String... names) {
    AnnotatedDocument document = Pipeline.annotate(text);
    ActorRegister register =
        new ActorRegister(Stream.of(names).map(SentimentMeasurerTest::actor).toList());
    Reading reading =
        new Reading(
            document,
            new RuleMentionResolver(register).resolve(document),
            new Voices(List.of()),
            List.of());
    List<SentimentObservation> found = new ArrayList<>();
    for (Observation observation : measurer.measure(reading)) {
      found.add((SentimentObservation) observation);
    }
    return found;
  }

  private static Actor actor(String name) {
    return new Actor(
        name.toLowerCase(Locale.ROOT),
        name,
        ActorKind.ORGANISATION,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
