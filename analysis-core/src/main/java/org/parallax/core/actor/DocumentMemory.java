package org.parallax.core.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader remembers while reading a document: who was named last, who bears which title, and
 * which short forms the text has introduced. Changes as the document is read; for one thread.
 */
final class DocumentMemory {

  /** How many sentences back descriptions may reach. */
  static final int REACH = 12;

  /**
   * An actor named somewhere.
   *
   * @param subject whether it is the subject of its clause
   */
  record Use(String actor, int sentence, int token, boolean subject) {}

  private final Deque<Use> recent = new ArrayDeque<>();
  private final Map<String, Use> last = new HashMap<>();
  private final Map<String, Integer> lastFullName = new HashMap<>();
  private final Map<String, Integer> fullNames = new HashMap<>();
  private final Map<String, Map<String, Integer>> titles = new HashMap<>();
  private final Map<String, String> shortForms = new HashMap<>();

  void use(Use use) {
    last.put(use.actor(), use);
    recent.addLast(use);
    while (!recent.isEmpty() && recent.peekFirst().sentence() < use.sentence() - REACH) {
      recent.removeFirst();
    }
  }

  void fullName(String actor, int sentence) {
    lastFullName.put(actor, sentence);
  }

  /** Tells beforehand how often the whole document gives an actor's full name. */
  void countFullName(String actor) {
    fullNames.merge(actor, 1, Integer::sum);
  }

  Optional<Use> lastUse(String actor) {
    return Optional.ofNullable(last.get(actor));
  }

  /** The uses of the last sentences, latest last. */
  List<Use> recent(int sentence, int back) {
    return recent.stream().filter(use -> use.sentence() >= sentence - back).toList();
  }

  void title(String title, String actor, int sentence) {
    titles.computeIfAbsent(title, key -> new LinkedHashMap<>()).put(actor, sentence);
  }

  Set<String> bearers(String title) {
    return titles.getOrDefault(title, Map.of()).keySet();
  }

  Map<String, Map<String, Integer>> titles() {
    return titles;
  }

  void shortForm(String form, String actor) {
    shortForms.put(form, actor);
  }

  Optional<String> shortForm(String form) {
    return Optional.ofNullable(shortForms.get(form));
  }

  boolean hasShortForms() {
    return !shortForms.isEmpty();
  }

  /**
   * Whose surname it is: of those who were named in full before, the one who was named last; of
   * those only named later, the only one; else nobody.
   */
  Optional<String> settle(List<String> actors) {
    List<String> before = new ArrayList<>(actors);
    before.removeIf(actor -> !lastFullName.containsKey(actor));
    if (!before.isEmpty()) {
      return before.stream().max((a, b) -> Integer.compare(lastSpoken(a), lastSpoken(b)));
    }
    List<String> anywhere = new ArrayList<>(actors);
    anywhere.removeIf(actor -> !fullNames.containsKey(actor));
    return anywhere.size() == 1 ? Optional.of(anywhere.get(0)) : Optional.empty();
  }

  private int lastSpoken(String actor) {
    Use use = last.get(actor);
    return use == null ? -1 : use.sentence() * 1000 + use.token();
  }
}
