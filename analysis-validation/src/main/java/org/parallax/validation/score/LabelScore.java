package org.parallax.validation.score;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How predicted labels agree with the true ones: macro-F1 with a bootstrap interval, precision,
 * recall and F1 a label, the confusion table.
 *
 * @param labels the labels
 * @param confusion for each true label how often each label was predicted
 * @param figure macro-F1: the mean of the F1 of those labels that occur in the data
 */
public record LabelScore(List<String> labels, List<List<Integer>> confusion, Interval figure)
    implements Score {

  public LabelScore {
    labels = List.copyOf(labels);
    confusion = confusion.stream().map(List::copyOf).toList();
  }

  /**
   * Scores predictions.
   *
   * @param labels the labels; predictions of others count as wrong
   * @param truth the true labels
   * @param predicted the predicted ones, in the same order
   * @param groups what each item belongs to; items that belong to nothing have groups of their own
   */
  public static LabelScore of(
      List<String> labels, List<String> truth, List<String> predicted, List<String> groups) {
    if (truth.size() != predicted.size() || truth.size() != groups.size()) {
      throw new IllegalArgumentException(
          truth.size() + " labels, " + predicted.size() + " predictions");
    }
    int[] actual = truth.stream().mapToInt(labels::indexOf).toArray();
    int[] said = predicted.stream().mapToInt(labels::indexOf).toArray();
    int[] all = IntStream.range(0, actual.length).toArray();
    int[][] table = table(labels.size(), actual, said, all);
    List<List<Integer>> confusion =
        Arrays.stream(table)
            .map(row -> Arrays.stream(row).limit(labels.size()).boxed().toList())
            .toList();
    Interval figure =
        ScoreBootstrap.of(groups, sample -> macroF1(table(labels.size(), actual, said, sample)));
    return new LabelScore(labels, confusion, figure);
  }

  /** The last column counts predictions of unknown labels. */
  private static int[][] table(int labels, int[] truth, int[] predicted, int[] sample) {
    int[][] table = new int[labels][labels + 1];
    for (int i : sample) {
      table[truth[i]][predicted[i] < 0 ? labels : predicted[i]]++;
    }
    return table;
  }

  private static double macroF1(int[][] table) {
    double sum = 0;
    int present = 0;
    for (int label = 0; label < table.length; label++) {
      int truths = Arrays.stream(table[label]).sum();
      if (truths > 0) {
        int said = 0;
        for (int[] row : table) {
          said += row[label];
        }
        sum += 2.0 * table[label][label] / (truths + said);
        present++;
      }
    }
    return present == 0 ? 0 : sum / present;
  }

  @Override
  public int items() {
    return confusion.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
  }

  @Override
  public String figureName() {
    return "macro-F1";
  }

  /** The share of predictions of a label that are right; 0 if there are none. */
  public double precision(int label) {
    int said = confusion.stream().mapToInt(row -> row.get(label)).sum();
    return said == 0 ? 0 : (double) confusion.get(label).get(label) / said;
  }

  /** The share of a label's items that are found; 0 if there are none. */
  public double recall(int label) {
    int truths = confusion.get(label).stream().mapToInt(Integer::intValue).sum();
    return truths == 0 ? 0 : (double) confusion.get(label).get(label) / truths;
  }

  public double f1(int label) {
    double sum = precision(label) + recall(label);
    return sum == 0 ? 0 : 2 * precision(label) * recall(label) / sum;
  }

  @Override
  public String table() {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "n %d   %s %.3f [%.3f, %.3f]",
        items(),
        figureName(),
        figure.value(),
        figure.low(),
        figure.high());
    int wide = Math.max(8, labels.stream().mapToInt(String::length).max().orElse(0));
    String name = "%-" + wide + "s";
    line(out, "");
    line(out, name + "  precision  recall     F1", "label");
    for (int i = 0; i < labels.size(); i++) {
      line(out, name + "  %9.3f  %6.3f  %5.3f", labels.get(i), precision(i), recall(i), f1(i));
    }
    line(out, "");
    out.append(String.format(Locale.ROOT, name, "true"));
    labels.forEach(l -> out.append("  ").append(String.format(Locale.ROOT, name, "as " + l)));
    line(out, "");
    for (int i = 0; i < labels.size(); i++) {
      out.append(String.format(Locale.ROOT, name, labels.get(i)));
      confusion
          .get(i)
          .forEach(n -> out.append("  ").append(String.format(Locale.ROOT, "%" + wide + "d", n)));
      line(out, "");
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("n", items());
    json.put("figure", figureName());
    json.put("value", figure.value());
    json.put("ci_low", figure.low());
    json.put("ci_high", figure.high());
    ArrayNode classes = json.putArray("classes");
    for (int i = 0; i < labels.size(); i++) {
      ObjectNode one = classes.addObject();
      one.put("label", labels.get(i));
      one.put("precision", precision(i));
      one.put("recall", recall(i));
      one.put("f1", f1(i));
      ObjectNode predicted = one.putObject("predicted");
      for (int j = 0; j < labels.size(); j++) {
        predicted.put(labels.get(j), confusion.get(i).get(j));
      }
    }
    return json;
  }
}
