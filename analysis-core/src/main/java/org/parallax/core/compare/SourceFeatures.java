package org.parallax.core.compare;

import java.util.Arrays;
import java.util.List;
import org.parallax.core.measure.SentimentObservation;

/**
 * What the map compares of a source: sums of scores and numbers of mentions by actor, sentences by
 * frame, cues by device. Once for the source as it is, and once for each bootstrap sample of it.
 */
final class SourceFeatures {

  private static final int PORTRAYED = 3;

  private final double[][] scores;
  private final double[][] mentions;
  private final double[][] frames;
  private final double[][] devices;
  private final double[] words;

  /**
   * Features in the order of the given names.
   *
   * @param samples how many bootstrap samples are wanted
   */
  SourceFeatures(
      SourceView source,
      List<String> actors,
      List<String> frameIds,
      List<String> deviceIds,
      int samples) {
    Paragraphs paragraphs = source.paragraphs();
    scores = new double[actors.size()][];
    mentions = new double[actors.size()][];
    for (int i = 0; i < actors.size(); i++) {
      double[] sums = new double[paragraphs.size()];
      double[] counts = new double[paragraphs.size()];
      for (SentimentObservation mention : source.sentiments(actors.get(i))) {
        int paragraph = paragraphs.index(mention.evidence().sentence());
        sums[paragraph] += mention.value();
        counts[paragraph]++;
      }
      scores[i] = drawn(paragraphs, sums, samples);
      mentions[i] = drawn(paragraphs, counts, samples);
    }
    frames =
        frameIds.stream()
            .map(frame -> FrameTable.rate(source, frame).over())
            .map(over -> drawn(paragraphs, over, samples))
            .toArray(double[][]::new);
    devices =
        deviceIds.stream()
            .map(
                device ->
                    LanguageTable.rate(source, VoiceScope.ALL, cue -> cue.device().equals(device))
                        .over())
            .map(over -> drawn(paragraphs, over, samples))
            .toArray(double[][]::new);
    words = drawn(paragraphs, paragraphs.words(VoiceScope.ALL).values(), samples);
  }

  private static double[] drawn(Paragraphs paragraphs, double[] values, int samples) {
    double[] drawn = new double[samples + 1];
    drawn[0] = Arrays.stream(values).sum();
    System.arraycopy(paragraphs.drawn(values), 0, drawn, 1, samples);
    return drawn;
  }

  /**
   * The parts of the distance between a sample of this source and the other source as it is:
   * portrayal, attention, frames, language; {@code NaN} where one cannot be measured.
   *
   * @param sample 0 for this source as it is, from 1 for its bootstrap samples
   */
  double[] parts(int sample, SourceFeatures other) {
    return new double[] {
      portrayal(sample, other),
      jensenShannon(mentions, sample, other.mentions),
      jensenShannon(frames, sample, other.frames),
      language(sample, other)
    };
  }

  private double portrayal(int sample, SourceFeatures other) {
    double sum = 0;
    int actors = 0;
    for (int i = 0; i < scores.length; i++) {
      if (mentions[i][sample] >= PORTRAYED && other.mentions[i][0] >= PORTRAYED) {
        sum +=
            Math.abs(
                scores[i][sample] / mentions[i][sample]
                    - other.scores[i][0] / other.mentions[i][0]);
        actors++;
      }
    }
    return actors == 0 ? Double.NaN : sum / actors / 2;
  }

  /** The relative difference of rates: Bray and Curtis 1957, Ecological Monographs 27. */
  private double language(int sample, SourceFeatures other) {
    double apart = 0;
    double both = 0;
    for (int i = 0; i < devices.length; i++) {
      double rate = words[sample] == 0 ? 0 : devices[i][sample] / words[sample];
      double otherRate = other.words[0] == 0 ? 0 : other.devices[i][0] / other.words[0];
      apart += Math.abs(rate - otherRate);
      both += rate + otherRate;
    }
    return both == 0 ? Double.NaN : apart / both;
  }

  /** The square root of the Jensen–Shannon divergence in bits (Endres and Schindelin 2003). */
  private static double jensenShannon(double[][] counts, int sample, double[][] others) {
    double total = 0;
    double otherTotal = 0;
    for (int i = 0; i < counts.length; i++) {
      total += counts[i][sample];
      otherTotal += others[i][0];
    }
    if (total == 0 || otherTotal == 0) {
      return Double.NaN;
    }
    double divergence = 0;
    for (int i = 0; i < counts.length; i++) {
      double p = counts[i][sample] / total;
      double q = others[i][0] / otherTotal;
      double middle = (p + q) / 2;
      divergence += (term(p, middle) + term(q, middle)) / 2;
    }
    return Math.sqrt(Math.max(0, divergence));
  }

  private static double term(double p, double middle) {
    return p == 0 ? 0 : p * Math.log(p / middle) / Math.log(2);
  }
}
