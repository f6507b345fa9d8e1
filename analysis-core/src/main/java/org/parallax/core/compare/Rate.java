package org.parallax.core.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.core.text.SentenceId;

/**
 * How often something stands in a source: what is counted and what it is counted in, by paragraph.
 *
 * @param over what is counted, by paragraph
 * @param drawn its sums in the source's bootstrap samples
 * @param base what it is counted in
 * @param observations the n of its estimate
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
record Rate(double[] over, double[] drawn, Paragraphs.Base base, int observations) {

  /** A share of things that lie in sentences among others that do. */
  static Rate share(Paragraphs paragraphs, List<SentenceId> counted, List<SentenceId> among) {
    return of(
        paragraphs,
        paragraphs.counts(counted),
        paragraphs.base(paragraphs.counts(among)),
        among.size());
  }

  /** Things that lie in sentences, in so many words or sentences. */
  static Rate in(
      Paragraphs paragraphs, List<SentenceId> counted, Paragraphs.Base base, int observations) {
    return of(paragraphs, paragraphs.counts(counted), base, observations);
  }

  static Rate of(Paragraphs paragraphs, double[] over, Paragraphs.Base base, int observations) {
    return new Rate(over, paragraphs.drawn(over), base, observations);
  }

  int count() {
    return (int) Math.round(Arrays.stream(over).sum());
  }

  double point() {
    return Arrays.stream(over).sum() / total();
  }

  private double total() {
    return Arrays.stream(base.values()).sum();
  }

  /**
   * The rate with its interval, or withheld where there is too little.
   *
   * @param scale what a rate of 1 is shown as, such as 1,000 for words
   * @param least how much there has to be to count in
   * @param what what is counted in, in the plural, such as "words"
   */
  Estimate estimate(double scale, int least, String what) {
    double total = total();
    if (total < least) {
      return new Estimate.Withheld(
          total == 0 ? "no " + what : "fewer than " + least + " " + what, observations);
    }
    if (base.filled() < Withholding.MIN_PARAGRAPHS) {
      return new Estimate.Withheld(
          "in fewer than " + Withholding.MIN_PARAGRAPHS + " paragraphs", observations);
    }
    Estimate.Measured share = Interval.ofShare(blocks(), sums());
    return new Estimate.Measured(
        share.point() * scale, share.low() * scale, share.high() * scale, observations);
  }

  /** The sums of the bootstrap samples. */
  Bootstrap.Sums sums() {
    return new Bootstrap.Sums(drawn, base.drawn());
  }

  /** The paragraphs that have something to count in, as blocks for a test. */
  Blocks blocks() {
    int[] filled = IntStream.range(0, over.length).filter(i -> base.values()[i] > 0).toArray();
    return Blocks.of(
        Arrays.stream(filled).mapToDouble(i -> over[i]).toArray(),
        Arrays.stream(filled).mapToDouble(i -> base.values()[i]).toArray(),
        observations);
  }
}
