package org.parallax.core.measure;

import java.util.List;
import java.util.Optional;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voice;

/**
 * The sentiment toward one mention of an actor.
 *
 * @param actor the actor's id
 * @param voice the voice of the mention
 * @param negative the calibrated probability of negative sentiment, in [0, 1]
 * @param neutral that of neutral sentiment
 * @param positive that of positive sentiment; the three sum to 1
 * @param reasons the words that moved the score most, strongest first; may be empty
 * @param evidence the sentence and the mention in it
 */
public record SentimentObservation(
    String actor,
    Voice voice,
    double negative,
    double neutral,
    double positive,
    List<Reason> reasons,
    Evidence evidence)
    implements Observation {

  /**
   * A word that moved the score.
   *
   * @param span where it stands in the original
   * @param word the word; single words are kept even where texts are not stored
   * @param weight how much the score drops without it, in [−2, 2]; positive where it speaks for the
   *     actor
   */
  public record Reason(Span span, String word, double weight) {}

  public SentimentObservation {
    reasons = List.copyOf(reasons);
    if (negative < 0
        || neutral < 0
        || positive < 0
        || Math.abs(negative + neutral + positive - 1) > 1e-3) {
      throw new IllegalArgumentException(
          "not probabilities: " + negative + ", " + neutral + ", " + positive);
    }
  }

  @Override
  public String measure() {
    return "sentiment";
  }

  @Override
  public Optional<String> actorId() {
    return Optional.of(actor);
  }

  /** The most probable of negative, neutral and positive. */
  @Override
  public String label() {
    if (negative > neutral && negative >= positive) {
      return "negative";
    }
    return positive > neutral ? "positive" : "neutral";
  }

  /** P(positive) − P(negative), in [−1, 1]. */
  @Override
  public double value() {
    return positive - negative;
  }
}
