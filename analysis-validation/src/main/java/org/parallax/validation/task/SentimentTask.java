package org.parallax.validation.task;

import java.util.List;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.validation.gold.SentimentTargets;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelTask;

/** Sentiment toward a mention in a sentence. */
public final class SentimentTask extends LabelTask {

  static final List<String> LABELS = List.of("negative", "neutral", "positive");

  private final Annotator annotator;
  private final SentimentMeasurer measurer;

  public SentimentTask(Annotator annotator, SentimentMeasurer measurer) {
    this.annotator = annotator;
    this.measurer = measurer;
  }

  @Override
  public String name() {
    return "sentiment";
  }

  @Override
  protected List<String> labels(GoldFile gold) {
    return LABELS;
  }

  @Override
  protected List<String> predictLabels(GoldFile gold) {
    return measurer.probabilities(SentimentTargets.of(gold, annotator)).stream()
        .map(SentimentTask::label)
        .toList();
  }

  private static String label(double[] p) {
    if (p[0] > p[1] && p[0] >= p[2]) {
      return "negative";
    }
    return p[2] > p[1] ? "positive" : "neutral";
  }
}
