package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.compare.Comparison.Portrayal;
import org.parallax.core.measure.SentimentObservation;

/**
 * Sentiment toward each actor in each source and voice: the mean of P(positive) − P(negative) over
 * mentions, with a bootstrap interval over paragraphs. Method: docs/methods/portrayal.md.
 */
final class PortrayalTable {

  /** From here on a mean is a leaning. */
  static final double LEANING = 0.1;

  /** A mention with at least this much more of one sentiment than of the other is a clear one. */
  static final double CLEAR = 0.5;

  private static final double MIXED_SHARE = 0.2;
  private static final int MIXED_MENTIONS = 2;

  private final Bootstrap bootstrap;
  private final RandomStreams streams;

  PortrayalTable(Bootstrap bootstrap, RandomStreams streams) {
    this.bootstrap = bootstrap;
    this.streams = streams;
  }

  /**
   * The rows of an actor in a source: all voices together, then each that has a mention; none where
   * the actor does not occur.
   */
  List<Portrayal> rows(SourceView source, String actor) {
    List<Portrayal> rows = new ArrayList<>();
    if (source.mentions(actor) == 0 && source.sentiments(actor).isEmpty()) {
      return rows;
    }
    for (VoiceScope voice : VoiceScope.values()) {
      if (voice == VoiceScope.ALL || !within(source, List.of(actor), voice).isEmpty()) {
        rows.add(row(source, actor, List.of(actor), voice, "portrayal"));
      }
    }
    return rows;
  }

  /** The row of an actor in a source, all voices together; none where it does not occur. */
  Optional<Portrayal> row(SourceView source, String actor) {
    return source.mentions(actor) == 0 && source.sentiments(actor).isEmpty()
        ? Optional.empty()
        : Optional.of(row(source, actor, List.of(actor), VoiceScope.ALL, "portrayal"));
  }

  /** The row of an actor with all that are part of it. */
  Portrayal rollUp(SourceView source, String actor, List<String> family) {
    return row(source, actor, family, VoiceScope.ALL, "roll-up");
  }

  private Portrayal row(
      SourceView source, String actor, List<String> family, VoiceScope voice, String measure) {
    List<SentimentObservation> mentions = within(source, family, voice);
    Blocks blocks = source.scores(family, voice);
    Estimate score =
        Withholding.reason(blocks, mentions.isEmpty() ? "scored mentions" : "mentions")
            .orElseGet(
                () ->
                    bootstrap.score(
                        blocks, streams.of(measure, source.id(), actor, voice.label())));
    return new Portrayal(
        source.id(),
        actor,
        voice.label(),
        mentions.size(),
        (int) mentions.stream().map(m -> m.evidence().sentence()).distinct().count(),
        score,
        share(mentions, "negative"),
        share(mentions, "neutral"),
        share(mentions, "positive"),
        verdict(score, mentions));
  }

  private static List<SentimentObservation> within(
      SourceView source, List<String> family, VoiceScope voice) {
    return family.stream()
        .flatMap(actor -> source.sentiments(actor).stream())
        .filter(mention -> voice.includes(mention.voice()))
        .toList();
  }

  private static double share(List<SentimentObservation> mentions, String label) {
    return mentions.isEmpty()
        ? Double.NaN
        : (double) mentions.stream().filter(m -> m.label().equals(label)).count() / mentions.size();
  }

  /**
   * What a score comes down to. Mixed: clear praise and clear blame are each a fifth of the
   * mentions and at least two, and neither is more than twice the other. Else the side of the mean,
   * where it is at least 0.1 and its interval leaves out 0; else neutral.
   */
  static Verdict verdict(Estimate score, List<SentimentObservation> mentions) {
    if (!(score instanceof Estimate.Measured measured)) {
      return Verdict.WITHHELD;
    }
    long praise = mentions.stream().filter(m -> m.value() >= CLEAR).count();
    long blame = mentions.stream().filter(m -> m.value() <= -CLEAR).count();
    long fewer = Math.min(praise, blame);
    if (fewer >= MIXED_MENTIONS
        && fewer >= MIXED_SHARE * mentions.size()
        && 2 * fewer >= Math.max(praise, blame)) {
      return Verdict.MIXED;
    }
    if (measured.point() >= LEANING && measured.low() > 0) {
      return Verdict.POSITIVE;
    }
    return measured.point() <= -LEANING && measured.high() < 0 ? Verdict.NEGATIVE : Verdict.NEUTRAL;
  }
}
