package org.parallax.validation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.parallax.validation.score.Score.Interval;

/**
 * Percentile bootstrap of a figure over items. Items of a group, such as the sentences of an
 * article, are drawn together. Source: Efron and Tibshirani, An Introduction to the Bootstrap,
 * 1993, chapter 13.
 */
public final class ScoreBootstrap {

  private static final int DRAWS = 1000;
  private static final long SEED = 1;

  private ScoreBootstrap() {}

  /**
   * A figure with its interval.
   *
   * @param groups the group of each item
   * @param figure the figure over items given by index, an index drawn twice being there twice
   */
  public static Interval of(List<String> groups, ToDoubleFunction<int[]> figure) {
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      members.computeIfAbsent(groups.get(i), key -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> blocks = List.copyOf(members.values());
    int[] all = new int[groups.size()];
    Arrays.setAll(all, i -> i);
    SplittableRandom random = new SplittableRandom(SEED);
    double[] drawn = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      List<Integer> sample = new ArrayList<>();
      for (int block = 0; block < blocks.size(); block++) {
        sample.addAll(blocks.get(random.nextInt(blocks.size())));
      }
      drawn[draw] = figure.applyAsDouble(sample.stream().mapToInt(Integer::intValue).toArray());
    }
    Arrays.sort(drawn);
    return new Interval(
        figure.applyAsDouble(all), drawn[(int) (0.025 * DRAWS)], drawn[(int) (0.975 * DRAWS) - 1]);
  }
}
