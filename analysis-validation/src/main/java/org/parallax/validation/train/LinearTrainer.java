package org.parallax.validation.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.core.classify.LinearClassifier;

/**
 * Trains a {@link LinearClassifier}: L2-regularised logistic regressions, one a label against the
 * rest, by LIBLINEAR (Fan et al., JMLR 9, 2008). Vectors are standardised and scaled first; the
 * scaling is folded into the weights. Sparse features count as 1 where present.
 *
 * @param labels the labels
 * @param cost C: the larger, the closer the fit
 * @param denseScale what standardised numbers are multiplied with; the smaller, the more they are
 *     held back against sparse features
 * @param minCount a sparse feature of fewer items is passed over
 * @param properties what the model says about itself
 */
public record LinearTrainer(
    List<String> labels,
    double cost,
    double denseScale,
    int minCount,
    Map<String, String> properties) {

  private static final double TOLERANCE = 0.01;

  public LinearTrainer {
    labels = List.copyOf(labels);
    properties = Map.copyOf(properties);
  }

  /** Trains on items; the same items in the same order give the same classifier. */
  public LinearClassifier train(List<LabelledItem> items) {
    Scaling scaling = Scaling.of(items, denseScale);
    Map<String, Integer> names = names(items);
    Problem problem = new Problem();
    problem.l = items.size();
    problem.n = scaling.width() + names.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    int[] counts = new int[labels.size()];
    for (int i = 0; i < problem.l; i++) {
      LabelledItem item = items.get(i);
      problem.x[i] = row(item, scaling, names, problem.n);
      problem.y[i] = item.label();
      counts[item.label()]++;
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, TOLERANCE);
    parameter.setRandom(new Random(1));
    parameter.setWeights(balanced(counts, problem.l), indices(labels.size()));
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, parameter);
    return classifier(model, scaling, names);
  }

  private Feature[] row(
      LabelledItem item, Scaling scaling, Map<String, Integer> names, int biasIndex) {
    int[] present =
        item.features().present().stream()
            .map(names::get)
            .filter(java.util.Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    Feature[] row = new Feature[scaling.width() + present.length + 1];
    for (int i = 0; i < scaling.width(); i++) {
      row[i] = new FeatureNode(i + 1, scaling.apply(i, item.features().dense()[i]));
    }
    for (int i = 0; i < present.length; i++) {
      row[scaling.width() + i] = new FeatureNode(scaling.width() + 1 + present[i], 1);
    }
    row[row.length - 1] = new FeatureNode(biasIndex, 1);
    return row;
  }

  private Map<String, Integer> names(List<LabelledItem> items) {
    Map<String, Integer> counts = new TreeMap<>();
    items.forEach(item -> item.features().present().forEach(n -> counts.merge(n, 1, Integer::sum)));
    Map<String, Integer> names = new HashMap<>();
    counts.forEach(
        (name, count) -> {
          if (count >= minCount) {
            names.put(name, names.size());
          }
        });
    return names;
  }

  /** Each label as heavy as the others, however many items it has. */
  private static double[] balanced(int[] counts, int total) {
    double[] weights = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      weights[i] = (double) total / (counts.length * Math.max(1, counts[i]));
    }
    return weights;
  }

  private static int[] indices(int count) {
    int[] indices = new int[count];
    for (int i = 0; i < count; i++) {
      indices[i] = i;
    }
    return indices;
  }

  private LinearClassifier classifier(Model model, Scaling scaling, Map<String, Integer> names) {
    int count = labels.size();
    double[] weights = model.getFeatureWeights();
    // With two labels the library keeps one row, for the label it saw first.
    int rows = count == 2 ? 1 : count;
    float[][] dense = new float[count][scaling.width()];
    double[] bias = new double[count];
    Map<String, float[]> sparse = new HashMap<>();
    names.keySet().forEach(name -> sparse.put(name, new float[count]));
    int biasRow = scaling.width() + names.size();
    for (int row = 0; row < rows; row++) {
      int label = model.getLabels()[row];
      bias[label] = weights[biasRow * rows + row];
      for (int i = 0; i < scaling.width(); i++) {
        double weight = weights[i * rows + row];
        dense[label][i] = (float) (weight * scaling.factor(i));
        bias[label] -= weight * scaling.factor(i) * scaling.mean(i);
      }
      for (Map.Entry<String, Integer> name : names.entrySet()) {
        float[] ofName = sparse.get(name.getKey());
        if (ofName != null) {
          ofName[label] = (float) weights[(scaling.width() + name.getValue()) * rows + row];
        }
      }
    }
    float[] biases = new float[count];
    for (int i = 0; i < count; i++) {
      biases[i] = (float) bias[i];
    }
    return new LinearClassifier(
        labels, properties, biases, dense, sparse, LinearClassifier.Calibration.none(count));
  }
}
