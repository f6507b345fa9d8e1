package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.parallax.core.compare.Comparison.Position;

/**
 * The sources as points of a plane, near where they are alike: classical multidimensional scaling
 * (Torgerson 1952, Psychometrika 17) of a distance that is explained part by part. The spread of a
 * point comes from placing bootstrap samples of its source among the others as they are (Gower
 * 1968, Biometrika 55). With many sources, some of them spread evenly over all span the map, and
 * the others are placed among these in the same way (de Silva and Tenenbaum 2004, "Sparse
 * multidimensional scaling using landmark points"), so that the cost grows with the sources and not
 * with their square. Method: docs/methods/map.md.
 */
final class SourceMap {

  /** How many bootstrap samples of each source are placed; fewer where there are many sources. */
  private static final int SAMPLES = 200;

  private static final int MANY = 50;
  private static final int SAMPLES_OF_MANY = 100;

  private static final int PARTS = 4;

  private final List<SourceView> sources;
  private final List<String> actors;
  private final List<String> frames;
  private final List<String> devices;
  private final int samples;

  /** The sources that span the map, by their position in the order of ids. */
  private final int[] landmarks;

  private final List<SourceFeatures> features;
  private final double[] usual = new double[PARTS];
  private final double[][] distances;
  private final double[] meanSquares;
  private final double[][] axes;
  private final double fit;

  /**
   * The map of at least three sources.
   *
   * @param sources in the order of their ids
   */
  SourceMap(
      List<SourceView> sources, List<String> actors, List<String> frames, List<String> devices) {
    this.sources = sources;
    this.actors = actors;
    this.frames = frames;
    this.devices = devices;
    this.samples = sources.size() > MANY ? SAMPLES_OF_MANY : SAMPLES;
    int n = Math.min(sources.size(), Comparison.LANDMARKS);
    this.landmarks =
        IntStream.range(0, n).map(i -> (int) ((long) i * sources.size() / n)).toArray();
    this.features =
        Arrays.stream(landmarks)
            .parallel()
            .mapToObj(source -> features(sources.get(source), 0))
            .toList();
    standardise();
    this.distances = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        distances[a][b] = whole(features.get(a).parts(0, features.get(b)));
        distances[b][a] = distances[a][b];
      }
    }
    this.meanSquares = meanSquares(distances);
    EigenDecomposition eigen = new EigenDecomposition(centred(distances));
    double[] values = eigen.getRealEigenvalues();
    List<Integer> order =
        IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> -values[i])).toList();
    double positive = Arrays.stream(values).filter(value -> value > 0).sum();
    this.axes = new double[2][n];
    double shown = 0;
    for (int axis = 0; axis < 2; axis++) {
      double value = Math.max(0, values[order.get(axis)]);
      shown += value;
      double[] vector = eigen.getEigenvector(order.get(axis)).toArray();
      double sign = sign(vector);
      for (int i = 0; i < n; i++) {
        axes[axis][i] = sign * vector[i] * Math.sqrt(value);
      }
    }
    this.fit = positive == 0 ? 0 : shown / positive;
  }

  private SourceFeatures features(SourceView source, int drawn) {
    return new SourceFeatures(source, actors, frames, devices, drawn);
  }

  /** The mean of each part over all pairs, by which it is divided. */
  private void standardise() {
    int[] counts = new int[PARTS];
    for (int a = 0; a < features.size(); a++) {
      for (int b = a + 1; b < features.size(); b++) {
        double[] parts = features.get(a).parts(0, features.get(b));
        for (int k = 0; k < PARTS; k++) {
          if (!Double.isNaN(parts[k])) {
            usual[k] += parts[k];
            counts[k]++;
          }
        }
      }
    }
    for (int k = 0; k < PARTS; k++) {
      usual[k] = counts[k] == 0 ? 0 : usual[k] / counts[k];
    }
  }

  private double whole(double[] parts) {
    double sum = 0;
    int measured = 0;
    for (int k = 0; k < PARTS; k++) {
      if (!Double.isNaN(parts[k]) && usual[k] > 0) {
        sum += parts[k] / usual[k];
        measured++;
      }
    }
    return measured == 0 ? 0 : sum / measured;
  }

  /** Minus half the squared distances, with rows and columns centred. */
  static Array2DRowRealMatrix centred(double[][] distances) {
    int n = distances.length;
    double[] rowMeans = meanSquares(distances);
    double mean = Arrays.stream(rowMeans).sum() / n;
    double[][] centred = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        centred[i][j] =
            -0.5 * (distances[i][j] * distances[i][j] - rowMeans[i] - rowMeans[j] + mean);
        centred[j][i] = centred[i][j];
      }
    }
    return new Array2DRowRealMatrix(centred, false);
  }

  /** The mean of the squares of each row. */
  private static double[] meanSquares(double[][] distances) {
    return Arrays.stream(distances)
        .mapToDouble(row -> Arrays.stream(row).map(d -> d * d).sum() / row.length)
        .toArray();
  }

  /** Mirror images are the same map: the first source that is off the axis is on its right. */
  private static double sign(double[] vector) {
    for (double value : vector) {
      if (Math.abs(value) > 1e-9) {
        return Math.signum(value);
      }
    }
    return 1;
  }

  double fit() {
    return fit;
  }

  /** The sources' places, in the order of ids. */
  List<Position> positions() {
    return IntStream.range(0, sources.size()).parallel().mapToObj(this::position).toList();
  }

  private Position position(int source) {
    SourceFeatures own = features(sources.get(source), samples);
    int landmark = Arrays.binarySearch(landmarks, source);
    double[] apart = landmark < 0 ? apart(own, 0) : distances[landmark];
    double x = landmark < 0 ? placed(0, apart) : axes[0][landmark];
    double y = landmark < 0 ? placed(1, apart) : axes[1][landmark];
    return new Position(sources.get(source).id(), x, y, spread(own, x, y));
  }

  /** The radius around a source that holds 95% of its placed samples. */
  private double spread(SourceFeatures own, double x, double y) {
    double[] radii = new double[samples];
    for (int sample = 1; sample <= samples; sample++) {
      double[] apart = apart(own, sample);
      radii[sample - 1] = Math.hypot(placed(0, apart) - x, placed(1, apart) - y);
    }
    Arrays.sort(radii);
    return radii[(int) Math.ceil(0.95 * samples) - 1];
  }

  /** How far a sample of a source is from each landmark. */
  private double[] apart(SourceFeatures own, int sample) {
    double[] apart = new double[landmarks.length];
    for (int j = 0; j < apart.length; j++) {
      apart[j] = whole(own.parts(sample, features.get(j)));
    }
    return apart;
  }

  /** Where a new point stands on an axis, given its distances to all sources (Gower 1968). */
  private double placed(int axis, double[] apart) {
    int n = apart.length;
    double length = 0;
    double sum = 0;
    for (int j = 0; j < n; j++) {
      length += axes[axis][j] * axes[axis][j];
      sum += axes[axis][j] * (meanSquares[j] - apart[j] * apart[j]);
    }
    return length < 1e-12 ? 0 : sum / (2 * length);
  }

  /** The distances of all pairs of landmarks with their parts, in the order of ids. */
  List<SourceDistance> pairs() {
    List<SourceDistance> pairs = new ArrayList<>();
    List<String> ids = Arrays.stream(landmarks).mapToObj(i -> sources.get(i).id()).toList();
    for (int a = 0; a < ids.size(); a++) {
      for (int b = a + 1; b < ids.size(); b++) {
        double[] parts = features.get(a).parts(0, features.get(b));
        pairs.add(
            new SourceDistance(
                ids.get(a), ids.get(b), distances[a][b], parts[0], parts[1], parts[2], parts[3]));
      }
    }
    return pairs;
  }
}
