package org.parallax.core.analysis;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parallax.core.analysis.TextProfile.TermCount;

/**
 * Terms and their counts in the order of the terms, in a third of the memory of a tree: of most
 * texts every second word brings a term of its own. Immutable; looking one up takes logarithmic
 * time.
 */
final class PackedTerms extends AbstractMap<String, TermCount> {

  private final String[] terms;
  private final int[] counts;
  private final int[] paragraphs;

  private PackedTerms(Map<String, TermCount> map) {
    this.terms = map.keySet().toArray(String[]::new);
    Arrays.sort(terms);
    this.counts = new int[terms.length];
    this.paragraphs = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      TermCount count = Objects.requireNonNull(map.get(terms[i]));
      counts[i] = count.count();
      paragraphs[i] = count.paragraphs();
    }
  }

  static Map<String, TermCount> of(Map<String, TermCount> terms) {
    return terms instanceof PackedTerms ? terms : new PackedTerms(terms);
  }

  private TermCount count(int index) {
    return new TermCount(counts[index], paragraphs[index]);
  }

  private int index(@Nullable Object term) {
    return term instanceof String string ? Arrays.binarySearch(terms, string) : -1;
  }

  @Override
  public @Nullable TermCount get(@Nullable Object term) {
    int index = index(term);
    return index < 0 ? null : count(index);
  }

  @Override
  public boolean containsKey(@Nullable Object term) {
    return index(term) >= 0;
  }

  @Override
  public int size() {
    return terms.length;
  }

  @Override
  public Set<Entry<String, TermCount>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, TermCount>> iterator() {
        return IntStream.range(0, terms.length)
            .mapToObj(i -> Map.entry(terms[i], count(i)))
            .iterator();
      }

      @Override
      public int size() {
        return terms.length;
      }
    };
  }
}
