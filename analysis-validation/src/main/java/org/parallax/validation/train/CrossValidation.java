package org.parallax.validation.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.core.classify.LinearClassifier;

/** Scores items by classifiers that were trained without any item of their group. */
public final class CrossValidation {

  private CrossValidation() {}

  /**
   * The scores of all items before calibration.
   *
   * @param trainer the learner
   * @param items the items
   * @param folds into how many parts the groups are split
   */
  public static List<double[]> scores(LinearTrainer trainer, List<LabelledItem> items, int folds) {
    int[] fold = folds(items, folds);
    double[][] scores = new double[items.size()][];
    for (int f = 0; f < folds; f++) {
      List<LabelledItem> training = new ArrayList<>();
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] != f) {
          training.add(items.get(i));
        }
      }
      LinearClassifier classifier = trainer.train(training);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == f) {
          scores[i] = classifier.scores(items.get(i).features());
        }
      }
    }
    return List.of(scores);
  }

  /** The fold of each item by its group. */
  static int[] folds(List<LabelledItem> items, int folds) {
    return foldsOf(items.stream().map(LabelledItem::group).toList(), folds);
  }

  /** The fold of each item: the largest groups first, each to the fold that has least. */
  static int[] foldsOf(List<String> groupOf, int folds) {
    Map<String, Integer> sizes = new HashMap<>();
    groupOf.forEach(group -> sizes.merge(group, 1, Integer::sum));
    List<String> groups =
        sizes.keySet().stream()
            .sorted(
                Comparator.comparingInt((String group) -> -sizes.getOrDefault(group, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    int[] filled = new int[folds];
    Map<String, Integer> foldOf = new HashMap<>();
    for (String group : groups) {
      int least = 0;
      for (int f = 1; f < folds; f++) {
        least = filled[f] < filled[least] ? f : least;
      }
      filled[least] += sizes.getOrDefault(group, 0);
      foldOf.put(group, least);
    }
    return groupOf.stream().mapToInt(group -> foldOf.getOrDefault(group, 0)).toArray();
  }
}
