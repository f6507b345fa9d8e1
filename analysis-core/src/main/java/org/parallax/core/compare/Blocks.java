package org.parallax.core.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.text.SentenceId;

/**
 * Sums by paragraph of something that is measured as a ratio: the scores and the number of mentions
 * for a mean, the cues and the words for a rate. Paragraphs are the blocks that are drawn and
 * shuffled as wholes, because the sentences of a paragraph depend on each other.
 *
 * <p>Immutable by convention: nobody writes into the arrays.
 */
final class Blocks {

  private final double[] over;
  private final double[] under;
  private final double squares;
  private final int observations;
  private final Moments moments;

  private Blocks(double[] over, double[] under, double squares, int observations, Moments moments) {
    this.over = over;
    this.under = under;
    this.squares = squares;
    this.observations = observations;
    this.moments = moments;
  }

  private Blocks(double[] over, double[] under, double squares, int observations) {
    this(over, under, squares, observations, Moments.of(over, under));
  }

  /** Blocks given by their sums, in reading order. */
  static Blocks of(double[] over, double[] under, int observations) {
    return new Blocks(over.clone(), under.clone(), Double.NaN, observations);
  }

  static Builder builder() {
    return new Builder();
  }

  /** The number of blocks. */
  int size() {
    return moments.blocks();
  }

  /** Their sums. */
  Moments moments() {
    return moments;
  }

  double over(int block) {
    return over[block];
  }

  double under(int block) {
    return under[block];
  }

  double totalOver() {
    return moments.over();
  }

  double totalUnder() {
    return moments.under();
  }

  int observations() {
    return observations;
  }

  /** The ratio of the sums; {@code NaN} where nothing is below. */
  double ratio() {
    return moments.ratio();
  }

  /** The variance of the ratio between blocks, of the residuals above − ratio · below. */
  double variance() {
    if (over.length < size()) {
      return moments.variance();
    }
    double ratio = ratio();
    double residuals = 0;
    for (int i = 0; i < over.length; i++) {
      double residual = over[i] - ratio * under[i];
      residuals += residual * residual;
    }
    return residuals * size() / Math.max(1, size() - 1) / (totalUnder() * totalUnder());
  }

  /** The sum of the squared single values; known for means only. */
  double squares() {
    return squares;
  }

  /** All blocks of several texts, one text after the other. */
  static Blocks together(List<Blocks> parts) {
    return new Blocks(
        parts.stream().flatMapToDouble(part -> Arrays.stream(part.over)).toArray(),
        parts.stream().flatMapToDouble(part -> Arrays.stream(part.under)).toArray(),
        parts.stream().mapToDouble(part -> part.squares).sum(),
        parts.stream().mapToInt(part -> part.observations).sum());
  }

  /**
   * What is left of these when some of them are taken out: the sums alone, single blocks of it
   * cannot be asked for. Costs the same however many are left.
   */
  Blocks without(Blocks some) {
    return new Blocks(
        new double[0],
        new double[0],
        squares - some.squares,
        observations - some.observations,
        moments.minus(some.moments));
  }

  /** Gathers single values by paragraph. */
  static final class Builder {

    private record Place(String source, int paragraph) implements Comparable<Place> {

      @Override
      public int compareTo(Place other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : Integer.compare(paragraph, other.paragraph);
      }
    }

    private final Map<Place, double[]> sums = new TreeMap<>();
    private double squares;
    private int observations;

    /** Adds one value to a mean. */
    Builder add(SentenceId where, double value) {
      return add(where, value, 1);
    }

    /** Adds to both sums of the paragraph. */
    Builder add(SentenceId where, double above, double below) {
      double[] sum =
          sums.computeIfAbsent(
              new Place(where.source(), where.paragraph()), place -> new double[2]);
      sum[0] += above;
      sum[1] += below;
      squares += above * above;
      observations++;
      return this;
    }

    Blocks build() {
      double[] over = new double[sums.size()];
      double[] under = new double[sums.size()];
      int i = 0;
      for (double[] sum : sums.values()) {
        over[i] = sum[0];
        under[i++] = sum[1];
      }
      return new Blocks(over, under, squares, observations);
    }
  }
}
