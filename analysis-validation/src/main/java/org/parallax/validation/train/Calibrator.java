package org.parallax.validation.train;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.classify.LinearClassifier.Calibration;

/**
 * Fits slope and offsets that make scores into probabilities, by gradient descent on the mean log
 * loss, which is convex in them; and measures how far probabilities can be trusted.
 */
public final class Calibrator {

  private static final int STEPS = 3000;
  private static final double RATE = 0.3;
  private static final int BINS = 15;

  private Calibrator() {}

  /** The calibration under which held-out scores fit their labels best. */
  public static Calibration fit(List<double[]> scores, List<Integer> labels) {
    int count = scores.get(0).length;
    // Steps of one size suit all scores once these are of one size.
    double size = size(scores);
    double slope = 1 / size;
    double[] offsets = new double[count];
    for (int step = 0; step < STEPS; step++) {
      Calibration now = calibration(slope, offsets);
      double ofSlope = 0;
      double[] ofOffsets = new double[count];
      for (int i = 0; i < scores.size(); i++) {
        double[] p = LinearClassifier.calibrated(scores.get(i), now);
        for (int label = 0; label < count; label++) {
          double error = p[label] - (labels.get(i) == label ? 1 : 0);
          ofSlope += error * scores.get(i)[label] / scores.size();
          ofOffsets[label] += error / scores.size();
        }
      }
      slope = Math.max(1e-3 / size, slope - RATE * ofSlope / (size * size));
      for (int label = 0; label < count; label++) {
        offsets[label] -= RATE * ofOffsets[label];
      }
    }
    return calibration(slope, offsets);
  }

  private static double size(List<double[]> scores) {
    double squares = 0;
    for (double[] item : scores) {
      for (double score : item) {
        squares += score * score / item.length;
      }
    }
    return Math.sqrt(squares / scores.size()) + 1e-9;
  }

  /**
   * Probabilities for items by a calibration fitted on the other half of them, so that the result
   * can be judged.
   */
  public static List<double[]> heldOut(
      List<double[]> scores, List<Integer> labels, List<String> groups) {
    List<double[]> result = new ArrayList<>(scores);
    for (int half = 0; half < 2; half++) {
      List<double[]> others = new ArrayList<>();
      List<Integer> otherLabels = new ArrayList<>();
      for (int i = 0; i < scores.size(); i++) {
        if (half(groups.get(i)) != half) {
          others.add(scores.get(i));
          otherLabels.add(labels.get(i));
        }
      }
      Calibration fitted = fit(others, otherLabels);
      for (int i = 0; i < scores.size(); i++) {
        if (half(groups.get(i)) == half) {
          result.set(i, LinearClassifier.calibrated(scores.get(i), fitted));
        }
      }
    }
    return result;
  }

  private static int half(String group) {
    return Math.floorMod(group.hashCode(), 2);
  }

  /**
   * The expected calibration error: over 15 bins of equal width, the mean distance between the
   * probability of the chosen label and the share of items in which it is right (Naeini et al.,
   * AAAI 2015). 0 is perfect.
   */
  public static double expectedError(List<double[]> probabilities, List<Integer> labels) {
    double[] confidence = new double[BINS];
    double[] right = new double[BINS];
    for (int i = 0; i < probabilities.size(); i++) {
      double[] p = probabilities.get(i);
      int chosen = 0;
      for (int label = 1; label < p.length; label++) {
        chosen = p[label] > p[chosen] ? label : chosen;
      }
      int bin = Math.min(BINS - 1, (int) (p[chosen] * BINS));
      confidence[bin] += p[chosen];
      right[bin] += labels.get(i) == chosen ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - right[bin]) / probabilities.size();
    }
    return error;
  }

  private static Calibration calibration(double slope, double[] offsets) {
    List<Double> boxed = new ArrayList<>();
    for (double offset : offsets) {
      boxed.add(offset);
    }
    return new Calibration(slope, boxed);
  }
}
