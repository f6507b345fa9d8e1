package org.parallax.core.classify;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a classifier is told about an item: a vector, and the names of what is present in it.
 *
 * @param dense numbers, as many as the classifier was trained with; empty where it has none. Not
 *     copied: callers do not write into it afterwards
 * @param present the names of the sparse features that the item has; names the classifier does not
 *     know are passed over
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers an item: boxed they would be slow
public record Features(float[] dense, Set<String> present) {

  public Features {
    present = Collections.unmodifiableSet(new LinkedHashSet<>(present));
  }

  /** An item described by a vector alone. */
  public static Features ofDense(float[] dense) {
    return new Features(dense, Set.of());
  }

  /** An item described by names alone. */
  public static Features ofPresent(Set<String> present) {
    return new Features(new float[0], present);
  }
}
