package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things that are united step by step into groups (disjoint sets with path halving and union by
 * size: Tarjan and van Leeuwen 1984, Journal of the ACM 31).
 */
final class Groups<T> {

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<Integer> leaders = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();

  /** Puts two things, and all that either is with, into one group. */
  void unite(T one, T other) {
    int a = of(one);
    int b = of(other);
    if (a != b) {
      int larger = sizes.get(a) >= sizes.get(b) ? a : b;
      int smaller = larger == a ? b : a;
      leaders.set(smaller, larger);
      sizes.set(larger, sizes.get(a) + sizes.get(b));
    }
  }

  /** The number of a thing's group, which changes as groups are united. */
  int of(T thing) {
    int at = numbers.computeIfAbsent(thing, this::alone);
    while (leaders.get(at) != at) {
      leaders.set(at, leaders.get(leaders.get(at)));
      at = leaders.get(at);
    }
    return at;
  }

  private int alone(T thing) {
    leaders.add(leaders.size());
    sizes.add(1);
    return leaders.size() - 1;
  }
}
