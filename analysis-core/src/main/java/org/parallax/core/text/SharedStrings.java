package org.parallax.core.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives equal strings as one and the same, as the words of a text, most of which stand in it many
 * times. Kept no longer than what is being read. Can be shared between threads.
 */
public final class SharedStrings {

  private final Map<String, String> strings = new ConcurrentHashMap<>();

  /** The first string seen that equals this one. */
  public String of(String string) {
    String known = strings.putIfAbsent(string, string);
    return known == null ? string : known;
  }
}
