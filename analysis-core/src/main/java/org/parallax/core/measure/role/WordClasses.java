package org.parallax.core.measure.role;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small word classes of the ledger, from {@code act-words.txt} and {@code body-nouns.txt}. */
final class WordClasses {

  private final Map<String, Set<String>> classes;
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> parts = new HashSet<>();

  private WordClasses(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** The lists that are shipped. */
  static WordClasses load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : WordTable.lines("act-words.txt")) {
      int colon = line.indexOf(':');
      classes.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" +")));
    }
    WordClasses words = new WordClasses(classes);
    WordTable.lines("body-nouns.txt").stream()
        .flatMap(line -> Arrays.stream(line.strip().split(" +")))
        .forEach(
            word -> {
              if (word.startsWith("+")) {
                words.parts.add(word.substring(1));
              } else {
                words.bodies.add(word);
              }
            });
    return words;
  }

  /** Whether the lemma is in the class of that name. */
  boolean is(String name, String lemma) {
    Set<String> members = classes.get(name);
    if (members == null) {
      throw new IllegalArgumentException("no word class is called " + name);
    }
    return members.contains(lemma);
  }

  /** Whether an actor acts through what the noun names: its army, its government. */
  boolean isBody(String lemma) {
    return bodies.contains(lemma);
  }

  /** Whether the word names a part of those that stand after "of": most, members, dozens. */
  boolean isPart(String lemma) {
    return parts.contains(lemma);
  }
}
