package org.parallax.core.measure.sentiment;

import java.util.List;
import org.parallax.core.classify.Features;

/**
 * Describes mentions to the head that goes without the encoder, the same way in training and in
 * use: by the words and dependencies around them.
 */
public final class SentimentFeatures {

  private SentimentFeatures() {}

  /** The features of mentions, in their order. */
  public static List<Features> ofWords(List<Target> targets) {
    return targets.stream()
        .map(target -> Features.ofPresent(WordFeatures.of(target).names()))
        .toList();
  }
}
