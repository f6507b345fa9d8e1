package org.parallax.validation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.RuleMentionResolver;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.annotate.Token;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.core.voice.Voices;
import org.parallax.validation.gold.PlainText;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelTask;

/**
 * How a whole article portrays an actor that is given by name alone: its mentions are found and
 * scored, and their mean score is a leaning from 0.1 on, as in the report. An article in which the
 * actor is not found is called neutral.
 */
public final class PortrayalTask extends LabelTask {

  private static final double LEANING = 0.1;

  private final Annotator annotator;
  private final SentimentMeasurer measurer;

  public PortrayalTask(Annotator annotator, SentimentMeasurer measurer) {
    this.annotator = annotator;
    this.measurer = measurer.unexplained();
  }

  @Override
  public String name() {
    return "portrayal";
  }

  @Override
  protected List<String> labels(GoldFile gold) {
    return SentimentTask.LABELS;
  }

  @Override
  protected List<String> predictLabels(GoldFile gold) {
    List<String> predicted = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      predicted.add(verdict(gold.text(i, "text"), gold.text(i, "actor")));
    }
    return predicted;
  }

  private String verdict(String text, String name) {
    AnnotatedDocument document = annotator.annotate(PlainText.of(text));
    Actor actor =
        new Actor(
            "actor",
            name,
            kind(document, name),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    List<Mention> mentions =
        new RuleMentionResolver(new ActorRegister(List.of(actor))).resolve(document);
    double mean =
        measurer.measure(new Reading(document, mentions, new Voices(List.of()), List.of())).stream()
            .mapToDouble(Observation::value)
            .average()
            .orElse(0);
    if (mean >= LEANING) {
      return "positive";
    }
    return mean <= -LEANING ? "negative" : "neutral";
  }

  /** A person if the text's names say so; a surname alone then counts as a mention too. */
  private static ActorKind kind(AnnotatedDocument document, String name) {
    String[] words = name.strip().split("\\s+");
    String last = words[words.length - 1];
    long persons = 0;
    long others = 0;
    for (Token token : document.sentences().stream().flatMap(s -> s.tokens().stream()).toList()) {
      if (token.text().equals(last)) {
        persons += token.entity().equals("PERSON") ? 1 : 0;
        others += token.entity().equals("PERSON") ? 0 : 1;
      }
    }
    return persons > others ? ActorKind.PERSON : ActorKind.ORGANISATION;
  }
}
