package org.parallax.report.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.core.actor.Actor;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;

/** Sources and actors of a comparison by position, as rows and columns of charts. */
final class Cast {

  private final Comparison comparison;
  private final List<String> sources;
  private final Map<String, Integer> sourceIndex = new HashMap<>();
  private final Map<String, Integer> actorIndex = new HashMap<>();

  Cast(Comparison comparison) {
    this.comparison = comparison;
    this.sources = comparison.analyses().stream().map(DocumentAnalysis::id).toList();
    for (String source : sources) {
      sourceIndex.put(source, sourceIndex.size());
    }
    for (Actor actor : comparison.actors()) {
      actorIndex.put(actor.id(), actorIndex.size());
    }
  }

  Comparison comparison() {
    return comparison;
  }

  List<String> sources() {
    return sources;
  }

  List<String> actorNames() {
    return comparison.actors().stream().map(Actor::name).toList();
  }

  /** The position of a source, or −1. */
  int source(String id) {
    return sourceIndex.getOrDefault(id, -1);
  }

  /** The position of an actor, or −1. */
  int actor(String id) {
    return actorIndex.getOrDefault(id, -1);
  }

  /** A table with a place for each actor and source, filled from rows that name both. */
  <T> Grid<T> grid(
      List<T> rows,
      java.util.function.Function<T, String> actor,
      java.util.function.Function<T, String> source) {
    Grid<T> grid = new Grid<>();
    for (T row : rows) {
      grid.put(actor(actor.apply(row)), source(source.apply(row)), row);
    }
    return grid;
  }

  /** Rows by actor and source. */
  static final class Grid<T> {

    private final Map<Long, T> cells = new HashMap<>();

    private void put(int actor, int source, T row) {
      cells.put(key(actor, source), row);
    }

    java.util.Optional<T> at(int actor, int source) {
      return java.util.Optional.ofNullable(cells.get(key(actor, source)));
    }

    private static long key(int actor, int source) {
      return ((long) actor << 32) | (source & 0xFFFFFFFFL);
    }
  }
}
