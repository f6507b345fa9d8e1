package org.parallax.core.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.core.measure.SentimentObservation;

/**
 * What the map compares of a source: sums of scores and numbers of mentions by actor, shares of
 * frames, rates of devices. Once for the source as it is, and once for each bootstrap sample of it.
 */
final class SourceFeatures {

  /** An actor with fewer mentions has no score to compare. */
  private static final int PORTRAYED = 3;

  private static final double LOG_2 = Math.log(2);

  /**
   * The features of one sample.
   *
   * @param scores the mean score of each actor, {@code NaN} where it has too few mentions
   * @param attention each actor's share of the mentions
   * @param frames each frame's share of the frames
   * @param devices each device's rate in a word
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
  private record Sample(double[] scores, Shares attention, Shares frames, double[] devices) {}

  /**
   * Shares that sum to 1, or all 0 where there is nothing.
   *
   * @param values the shares
   * @param entropy their entropy in bits
   * @param empty whether there is nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
  private record Shares(double[] values, double entropy, boolean empty) {

    static Shares of(double[] counts) {
      double total = Arrays.stream(counts).sum();
      double[] values = Arrays.stream(counts).map(c -> total == 0 ? 0 : c / total).toArray();
      return new Shares(values, Arrays.stream(values).map(Shares::term).sum(), total == 0);
    }

    static double term(double share) {
      return share == 0 ? 0 : -share * Math.log(share) / LOG_2;
    }

    /** The square root of the Jensen–Shannon divergence in bits (Endres and Schindelin 2003). */
    double distance(Shares other) {
      if (empty || other.empty) {
        return Double.NaN;
      }
      double middle = 0;
      for (int i = 0; i < values.length; i++) {
        middle += term((values[i] + other.values[i]) / 2);
      }
      return Math.sqrt(Math.max(0, middle - (entropy + other.entropy) / 2));
    }
  }

  private final List<Sample> samples;

  /**
   * Features in the order of the given names.
   *
   * @param drawn how many bootstrap samples are wanted
   */
  SourceFeatures(
      SourceView source,
      List<String> actors,
      List<String> frameIds,
      List<String> deviceIds,
      int drawn) {
    Paragraphs paragraphs = source.paragraphs();
    double[][] sums = new double[actors.size()][];
    double[][] counts = new double[actors.size()][];
    double[][] mentions = new double[actors.size()][];
    for (int i = 0; i < actors.size(); i++) {
      double[] sum = new double[paragraphs.size()];
      double[] count = new double[paragraphs.size()];
      for (SentimentObservation mention : source.sentiments(actors.get(i))) {
        int paragraph = paragraphs.index(mention.evidence().sentence());
        sum[paragraph] += mention.value();
        count[paragraph]++;
      }
      sums[i] = drawn(paragraphs, sum, drawn);
      counts[i] = drawn(paragraphs, count, drawn);
      mentions[i] = drawn(paragraphs, paragraphs.counts(source.mentioning(actors.get(i))), drawn);
    }
    double[][] frames =
        frameIds.stream()
            .map(frame -> drawn(paragraphs, FrameTable.rate(source, frame).over(), drawn))
            .toArray(double[][]::new);
    double[][] devices =
        deviceIds.stream()
            .map(device -> drawn(paragraphs, LanguageTable.device(source, device).over(), drawn))
            .toArray(double[][]::new);
    double[] words = drawn(paragraphs, paragraphs.words(VoiceScope.ALL).values(), drawn);
    samples =
        IntStream.rangeClosed(0, drawn)
            .mapToObj(
                r ->
                    new Sample(
                        ratios(column(sums, r), column(counts, r)),
                        Shares.of(column(mentions, r)),
                        Shares.of(column(frames, r)),
                        Arrays.stream(column(devices, r))
                            .map(cues -> words[r] == 0 ? 0 : cues / words[r])
                            .toArray()))
            .toList();
  }

  /** The sum over the source as it is, then those over its samples. */
  private static double[] drawn(Paragraphs paragraphs, double[] values, int samples) {
    double[] drawn = new double[samples + 1];
    drawn[0] = Arrays.stream(values).sum();
    if (samples > 0) {
      System.arraycopy(paragraphs.drawn(values), 0, drawn, 1, samples);
    }
    return drawn;
  }

  private static double[] column(double[][] rows, int index) {
    return Arrays.stream(rows).mapToDouble(row -> row[index]).toArray();
  }

  private static double[] ratios(double[] sums, double[] counts) {
    return IntStream.range(0, sums.length)
        .mapToDouble(i -> counts[i] < PORTRAYED ? Double.NaN : sums[i] / counts[i])
        .toArray();
  }

  /**
   * The parts of the distance between a sample of this source and the other source as it is:
   * portrayal, attention, frames, language; {@code NaN} where one cannot be measured.
   *
   * @param sample 0 for this source as it is, from 1 for its bootstrap samples
   */
  double[] parts(int sample, SourceFeatures other) {
    Sample here = samples.get(sample);
    Sample there = other.samples.get(0);
    return new double[] {
      portrayal(here.scores(), there.scores()),
      here.attention().distance(there.attention()),
      here.frames().distance(there.frames()),
      language(here.devices(), there.devices())
    };
  }

  /** Half the mean absolute difference over the actors that both portray. */
  private static double portrayal(double[] scores, double[] others) {
    double sum = 0;
    int actors = 0;
    for (int i = 0; i < scores.length; i++) {
      double difference = Math.abs(scores[i] - others[i]);
      if (!Double.isNaN(difference)) {
        sum += difference;
        actors++;
      }
    }
    return actors == 0 ? Double.NaN : sum / actors / 2;
  }

  /** The relative difference of rates: Bray and Curtis 1957, Ecological Monographs 27. */
  private static double language(double[] rates, double[] others) {
    double apart = 0;
    double both = 0;
    for (int i = 0; i < rates.length; i++) {
      apart += Math.abs(rates[i] - others[i]);
      both += rates[i] + others[i];
    }
    return both == 0 ? Double.NaN : apart / both;
  }
}
