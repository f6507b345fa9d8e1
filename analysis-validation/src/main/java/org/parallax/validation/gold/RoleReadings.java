package org.parallax.validation.gold;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.error.InputException;
import org.parallax.core.measure.Reading;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voices;
import org.parallax.validation.gold.AnnotatedTexts.Place;

/** Makes a reading of labelled mentions, one mention an item, each an actor of its own. */
public final class RoleReadings {

  private RoleReadings() {}

  /**
   * The reading whose mentions are the items, in their order.
   *
   * @param texts the texts
   * @param spans the place of the mention in each
   * @throws InputException if a place holds no word
   */
  public static Reading of(
      List<String> texts, List<Span> spans, Annotator annotator, SentenceEncoder encoder) {
    AnnotatedTexts annotated = AnnotatedTexts.of(texts, annotator);
    List<AnnotatedSentence> sentences = annotated.document().sentences();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int number = i + 1;
      Place place =
          annotated
              .place(texts.get(i), spans.get(i))
              .orElseThrow(
                  () -> new InputException("gold", "item " + number + " has no word at its place"));
      AnnotatedSentence sentence = place.sentence();
      Span span = sentence.token(place.first()).span().union(sentence.token(place.last()).span());
      mentions.add(
          new Mention(
              "item-" + number,
              sentences.indexOf(sentence),
              place.first(),
              place.last(),
              sentence.headOf(place.first(), place.last()),
              span,
              MentionForm.NAME,
              annotated.document().text(span)));
    }
    return new Reading(
        annotated.document(), mentions, new Voices(List.of()), encoder.encode(sentences));
  }
}
