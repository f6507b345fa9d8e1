package org.parallax.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds which of many things lie where in a text, without going through all of them. Immutable; can
 * be shared between threads.
 */
public final class SpanIndex {

  private record Entry(Span span, int thing) {}

  private final List<Entry> entries;

  /** For each entry, how far it or one before it reaches. */
  private final int[] reach;

  /**
   * @param parts the spans of each thing, in any order; they may overlap
   */
  public SpanIndex(List<List<Span>> parts) {
    List<Entry> all = new ArrayList<>();
    for (int thing = 0; thing < parts.size(); thing++) {
      for (Span span : parts.get(thing)) {
        all.add(new Entry(span, thing));
      }
    }
    all.sort(Comparator.comparing(Entry::span));
    this.entries = List.copyOf(all);
    this.reach = new int[entries.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, entries.get(i).span().to());
      reach[i] = furthest;
    }
  }

  /** The positions of the things of which a span overlaps this one, in ascending order. */
  public List<Integer> overlapping(Span span) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int i = before(span.to()) - 1; i >= 0 && reach[i] > span.from(); i--) {
      if (entries.get(i).span().overlaps(span)) {
        found.add(entries.get(i).thing());
      }
    }
    return List.copyOf(found);
  }

  /** Whether one of the spans covers this one, which must not be empty. */
  public boolean covers(Span span) {
    for (int i = before(span.to()) - 1; i >= 0 && reach[i] > span.from(); i--) {
      if (entries.get(i).span().covers(span)) {
        return true;
      }
    }
    return false;
  }

  /** How many entries begin before a position. */
  private int before(int position) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().from() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
