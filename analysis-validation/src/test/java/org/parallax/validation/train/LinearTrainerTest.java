package org.parallax.validation.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.core.classify.Features;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.classify.LinearClassifier.Calibration;

class LinearTrainerTest {

  private static final long SEED = 7;

  @Test
  void three_labels_are_learnt_from_a_vector_and_named_features() {
    List<LabelledItem> items = items(300, 3);
    LinearClassifier classifier = trainer(List.of("a", "b", "c")).train(items);
    assertThat(accuracy(classifier, items)).as("seed %d", SEED).isGreaterThan(0.95);
  }

  @Test
  void two_labels_are_learnt_in_whichever_order_they_come() {
    List<LabelledItem> items = items(200, 2);
    LinearClassifier forward = trainer(List.of("a", "b")).train(items);
    List<LabelledItem> reversed = new ArrayList<>(items);
    java.util.Collections.reverse(reversed);
    LinearClassifier backward = trainer(List.of("a", "b")).train(reversed);
    assertThat(accuracy(forward, items)).isGreaterThan(0.95);
    assertThat(accuracy(backward, items)).isGreaterThan(0.95);
  }

  @Test
  void a_feature_of_too_few_items_is_passed_over() {
    List<LabelledItem> items = new ArrayList<>(items(50, 2));
    items.add(new LabelledItem(new Features(new float[] {0, 0}, Set.of("once")), 0, "g"));
    LinearClassifier classifier = trainer(List.of("a", "b")).train(items);
    Features with = new Features(new float[] {1, 1}, Set.of("once"));
    assertThat(classifier.scores(with))
        .isEqualTo(classifier.scores(Features.ofDense(new float[] {1, 1})));
  }

  @Test
  void no_group_is_split_between_folds_and_folds_are_of_like_size() {
    List<LabelledItem> items = items(100, 2);
    int[] fold = CrossValidation.folds(items, 5);
    int[] sizes = new int[5];
    for (int i = 0; i < fold.length; i++) {
      sizes[fold[i]]++;
      for (int j = 0; j < i; j++) {
        if (items.get(i).group().equals(items.get(j).group())) {
          assertThat(fold[i]).isEqualTo(fold[j]);
        }
      }
    }
    assertThat(Arrays.stream(sizes).min().orElseThrow()).isGreaterThanOrEqualTo(16);
  }

  @Test
  void calibration_makes_probabilities_as_often_right_as_they_say() {
    Random random = new Random(SEED);
    List<double[]> scores = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      double score = random.nextGaussian();
      // The scores claim ten times the certainty that is there.
      scores.add(new double[] {0, 10 * score});
      labels.add(random.nextDouble() < 1 / (1 + Math.exp(-score)) ? 1 : 0);
    }
    Calibration fitted = Calibrator.fit(scores, labels);
    assertThat(fitted.slope()).as("seed %d", SEED).isCloseTo(0.1, within(0.02));
    List<double[]> calibrated =
        scores.stream().map(s -> LinearClassifier.calibrated(s, fitted)).toList();
    List<double[]> raw =
        scores.stream().map(s -> LinearClassifier.calibrated(s, Calibration.none(2))).toList();
    assertThat(Calibrator.expectedError(calibrated, labels)).isLessThan(0.04);
    assertThat(Calibrator.expectedError(raw, labels)).isGreaterThan(0.2);
  }

  private static LinearTrainer trainer(List<String> labels) {
    return new LinearTrainer(labels, 1, 1, 2, Map.of());
  }

  /** Items whose label shows half of the time in the vector and else in a name. */
  private static List<LabelledItem> items(int count, int labels) {
    Random random = new Random(SEED);
    List<LabelledItem> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int label = random.nextInt(labels);
      boolean seen = random.nextBoolean();
      float[] vector = {100 + (seen ? label * 20 : 20), random.nextFloat()};
      items.add(
          new LabelledItem(
              new Features(vector, Set.of("n" + label, "noise" + random.nextInt(5))),
              label,
              "article " + i / 4));
    }
    return items;
  }

  private static double accuracy(LinearClassifier classifier, List<LabelledItem> items) {
    int right = 0;
    for (LabelledItem item : items) {
      double[] scores = classifier.scores(item.features());
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      right += best == item.label() ? 1 : 0;
    }
    return (double) right / items.size();
  }
}
