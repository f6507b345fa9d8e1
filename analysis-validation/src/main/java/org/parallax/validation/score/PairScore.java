package org.parallax.validation.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * How well true and false pairs are told apart: F1 of the true ones, over all pairs of all items.
 *
 * @param items the number of items
 * @param hits pairs that are true and said to be
 * @param falseAlarms pairs that are false and said to be true
 * @param misses pairs that are true and said to be false
 * @param rejections pairs that are false and said to be
 * @param figure F1 with its interval over items
 */
public record PairScore(
    int items, int hits, int falseAlarms, int misses, int rejections, Interval figure)
    implements Score {

  /**
   * Scores predictions.
   *
   * @param truth for each item, the label of each of its pairs
   * @param predicted the predictions in the same order
   * @param groups what each item belongs to
   */
  public static PairScore of(
      List<List<Boolean>> truth, List<List<Boolean>> predicted, List<String> groups) {
    int[][] counts = new int[truth.size()][];
    int[] sum = new int[4];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = counts(truth.get(i), predicted.get(i));
      for (int k = 0; k < sum.length; k++) {
        sum[k] += counts[i][k];
      }
    }
    Interval figure = ScoreBootstrap.of(groups, sample -> f1(counts, sample));
    return new PairScore(truth.size(), sum[0], sum[1], sum[2], sum[3], figure);
  }

  private static int[] counts(List<Boolean> truth, List<Boolean> predicted) {
    if (truth.size() != predicted.size()) {
      throw new IllegalArgumentException(
          truth.size() + " candidates, " + predicted.size() + " predictions");
    }
    int[] counts = new int[4];
    for (int k = 0; k < truth.size(); k++) {
      boolean right = truth.get(k);
      boolean said = predicted.get(k);
      counts[right ? (said ? 0 : 2) : (said ? 1 : 3)]++;
    }
    return counts;
  }

  private static double f1(int[][] counts, int[] sample) {
    int hits = 0;
    int wrong = 0;
    for (int i : sample) {
      hits += counts[i][0];
      wrong += counts[i][1] + counts[i][2];
    }
    return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + wrong);
  }

  @Override
  public String figureName() {
    return "F1";
  }

  public double precision() {
    return hits == 0 ? 0 : (double) hits / (hits + falseAlarms);
  }

  public double recall() {
    return hits == 0 ? 0 : (double) hits / (hits + misses);
  }

  @Override
  public String table() {
    return String.format(
        Locale.ROOT,
        "n %d   pairs %d   F1 %.3f [%.3f, %.3f]%n%nprecision  recall%n%9.3f  %6.3f%n%n"
            + "true      as true  as false%n"
            + "true      %7d  %8d%nfalse     %7d  %8d%n",
        items,
        hits + falseAlarms + misses + rejections,
        figure.value(),
        figure.low(),
        figure.high(),
        precision(),
        recall(),
        hits,
        misses,
        falseAlarms,
        rejections);
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("n", items);
    json.put("figure", figureName());
    json.put("value", figure.value());
    json.put("ci_low", figure.low());
    json.put("ci_high", figure.high());
    json.put("precision", precision());
    json.put("recall", recall());
    json.put("true_as_true", hits);
    json.put("true_as_false", misses);
    json.put("false_as_true", falseAlarms);
    json.put("false_as_false", rejections);
    return json;
  }
}
