package org.parallax.validation.gold;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.error.InputException;
import org.parallax.core.measure.sentiment.Target;
import org.parallax.core.text.Span;
import org.parallax.validation.gold.AnnotatedTexts.Place;
import org.parallax.validation.score.GoldFile;

/** Reads the mentions of a file with the fields {@code text}, {@code from} and {@code to}. */
public final class SentimentTargets {

  private SentimentTargets() {}

  /** Where an item's mention stands in its text. */
  public static Span span(GoldFile gold, int item) {
    return new Span(gold.offset(item, "from"), gold.offset(item, "to"));
  }

  /**
   * The mentions in the order of the items.
   *
   * @throws InputException if an item's place holds no word
   */
  public static List<Target> of(GoldFile gold, Annotator annotator) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      texts.add(gold.text(i, "text"));
    }
    AnnotatedTexts annotated = AnnotatedTexts.of(texts, annotator);
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      int from = gold.offset(i, "from");
      int to = gold.offset(i, "to");
      int number = i + 1;
      if (to < from) {
        throw new InputException(
            gold.path().toString(), "item " + number + " ends before it begins");
      }
      Place place =
          annotated
              .place(texts.get(i), new Span(from, to))
              .orElseThrow(
                  () ->
                      new InputException(
                          gold.path().toString(), "item " + number + " has no word at its place"));
      targets.add(Target.of(place.sentence(), place.first(), place.last()));
    }
    return targets;
  }
}
