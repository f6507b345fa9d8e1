package org.parallax.core.measure.frame;

import java.util.List;

/**
 * A frame that is known by its definition alone, such as one a user wrote: a sentence has it if it
 * is much more like the definition than sentences at large are. Immutable.
 *
 * <p>The likeness is the cosine between sentence and definition, both less the mean vector, in
 * standard deviations from its mean over a background of sentences about many matters. The
 * probability is logistic in it.
 */
final class DefinedFrame {

  /** The likeness from which on a sentence more likely has a frame of one defining sentence. */
  private static final double BORDER = 2.75;

  /** Each further sentence makes the frame clearer, so that less likeness is enough. */
  private static final double EASED_BY = 0.2;

  private static final double LOWEST_BORDER = 1.5;

  private static final double STEEPNESS = 1.5;

  private final String id;
  private final float[] mean;
  private final float[] direction;
  private final double border;
  private final double usual;
  private final double spread;

  /**
   * @param id the frame's id
   * @param definition the vectors of its definitions and examples, of length 1
   * @param background the vectors of sentences about many matters, of length 1
   */
  DefinedFrame(String id, List<float[]> definition, List<float[]> background) {
    this.id = id;
    this.border = Math.max(LOWEST_BORDER, BORDER - EASED_BY * (definition.size() - 1));
    this.mean = FrameVectors.mean(background);
    this.direction = FrameVectors.unit(FrameVectors.minus(FrameVectors.mean(definition), mean));
    double[] likeness = background.stream().mapToDouble(this::cosine).toArray();
    double sum = 0;
    double squares = 0;
    for (double value : likeness) {
      sum += value;
      squares += value * value;
    }
    this.usual = sum / likeness.length;
    this.spread = Math.sqrt(Math.max(1e-9, squares / likeness.length - usual * usual));
  }

  String id() {
    return id;
  }

  /** The probability that a sentence has the frame. */
  double probability(float[] vector) {
    double likeness = (cosine(vector) - usual) / spread;
    return 1 / (1 + Math.exp(-STEEPNESS * (likeness - border)));
  }

  private double cosine(float[] vector) {
    return FrameVectors.dot(FrameVectors.unit(FrameVectors.minus(vector, mean)), direction);
  }
}
