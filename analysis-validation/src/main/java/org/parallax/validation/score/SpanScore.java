package org.parallax.validation.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.core.text.Span;

/**
 * How well spans of several roles are found: a span counts where both its ends are right. The
 * figure is the mean of the roles' F1.
 *
 * @param items the number of items
 * @param roles what was found of each role
 * @param figure the mean F1 over the roles, with its interval over items
 */
public record SpanScore(int items, Map<String, Role> roles, Interval figure) implements Score {

  public SpanScore {
    roles = Map.copyOf(roles);
  }

  /**
   * One role.
   *
   * @param hits spans found where they are
   * @param falseAlarms spans found where there are none
   * @param misses spans not found
   * @param f1 F1 with its interval over items
   */
  public record Role(int hits, int falseAlarms, int misses, Interval f1) {

    public double precision() {
      return hits == 0 ? 0 : (double) hits / (hits + falseAlarms);
    }

    public double recall() {
      return hits == 0 ? 0 : (double) hits / (hits + misses);
    }
  }

  /**
   * Scores predictions.
   *
   * @param names the roles to be scored, at least one
   * @param truth for each item, the spans of each role
   * @param predicted the predictions in the same order
   * @param groups what each item belongs to
   */
  public static SpanScore of(
      List<String> names,
      List<Map<String, Set<Span>>> truth,
      List<Map<String, Set<Span>>> predicted,
      List<String> groups) {
    int[][][] counts = new int[names.size()][truth.size()][];
    Map<String, Role> roles = new TreeMap<>();
    for (int r = 0; r < names.size(); r++) {
      int[][] role = counts[r];
      int[] sum = new int[3];
      for (int i = 0; i < role.length; i++) {
        role[i] = counts(spans(truth.get(i), names.get(r)), spans(predicted.get(i), names.get(r)));
        for (int k = 0; k < sum.length; k++) {
          sum[k] += role[i][k];
        }
      }
      Interval f1 = ScoreBootstrap.of(groups, sample -> f1(role, sample));
      roles.put(names.get(r), new Role(sum[0], sum[1], sum[2], f1));
    }
    Interval figure = ScoreBootstrap.of(groups, sample -> mean(counts, sample));
    return new SpanScore(truth.size(), roles, figure);
  }

  private static Set<Span> spans(Map<String, Set<Span>> item, String role) {
    return item.getOrDefault(role, Set.of());
  }

  private static int[] counts(Set<Span> truth, Set<Span> predicted) {
    int hits = (int) predicted.stream().filter(truth::contains).count();
    return new int[] {hits, predicted.size() - hits, truth.size() - hits};
  }

  private static double mean(int[][][] counts, int[] sample) {
    double sum = 0;
    for (int[][] role : counts) {
      sum += f1(role, sample);
    }
    return sum / counts.length;
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
    return "mean exact-span F1";
  }

  @Override
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "n %d   mean exact-span F1 %.3f [%.3f, %.3f]%n%n"
                + "role     precision  recall     F1  interval          found  wrong  missed%n",
            items,
            figure.value(),
            figure.low(),
            figure.high()));
    new TreeMap<>(roles)
        .forEach(
            (name, role) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "%-8s %9.3f  %6.3f  %5.3f  [%.3f, %.3f]  %7d  %5d  %6d%n",
                        name,
                        role.precision(),
                        role.recall(),
                        role.f1().value(),
                        role.f1().low(),
                        role.f1().high(),
                        role.hits(),
                        role.falseAlarms(),
                        role.misses())));
    return table.toString();
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("n", items);
    json.put("figure", figureName());
    json.put("value", figure.value());
    json.put("ci_low", figure.low());
    json.put("ci_high", figure.high());
    ObjectNode all = json.putObject("roles");
    new TreeMap<>(roles)
        .forEach(
            (name, role) -> {
              ObjectNode one = all.putObject(name);
              one.put("precision", role.precision());
              one.put("recall", role.recall());
              one.put("f1", role.f1().value());
              one.put("ci_low", role.f1().low());
              one.put("ci_high", role.f1().high());
              one.put("hits", role.hits());
              one.put("false_alarms", role.falseAlarms());
              one.put("misses", role.misses());
            });
    return json;
  }
}
