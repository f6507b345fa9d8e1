package org.parallax.core.measure.sentiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.core.annotate.Token;

/**
 * The words and dependencies around a mention, as named features; each knows the tokens it was read
 * off. The mention's own words are not among them.
 */
final class WordFeatures {

  private static final int NEAR = 4;
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor");

  private final Target target;
  private final Map<String, Set<Set<Integer>>> found = new LinkedHashMap<>();

  private WordFeatures(Target target) {
    this.target = target;
  }

  static WordFeatures of(Target target) {
    WordFeatures features = new WordFeatures(target);
    features.addWords();
    features.addTree();
    return features;
  }

  Set<String> names() {
    return found.keySet();
  }

  /** The names of what is left when a token is left out. */
  Set<String> namesWithout(int token) {
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(tokens -> !tokens.contains(token)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void addWords() {
    int quotes = 0;
    for (int i = 0; i < target.sentence().size(); i++) {
      if (target.covers(i)) {
        continue;
      }
      add("w=" + lemma(i), i);
      if (Math.min(Math.abs(i - target.first()), Math.abs(i - target.last())) <= NEAR) {
        add("n=" + lemma(i), i);
      }
      if (i < target.first()) {
        quotes = quotesAfter(target.sentence().token(i), quotes);
      }
    }
    if (quotes > 0) {
      add("quoted");
    }
  }

  private static int quotesAfter(Token token, int open) {
    return switch (token.text()) {
      case "``", "\u201C" -> open + 1;
      case "''", "\u201D" -> Math.max(0, open - 1);
      case "\"" -> 1 - Math.min(1, open);
      default -> open;
    };
  }

  private void addTree() {
    int head = target.head();
    String relation = relation(head);
    add("rel=" + relation);
    children(head).stream()
        .filter(child -> !target.covers(child))
        .forEach(child -> add("m=" + lemma(child), child));
    int governor = target.sentence().token(head).head();
    if (governor < 0) {
      return;
    }
    String sign = isNegated(governor) ? "-" : "+";
    add("g=" + lemma(governor) + "/" + relation + "/" + sign, governor);
    add("gl=" + lemma(governor) + "/" + sign, governor);
    for (int child : children(governor)) {
      if (child == head || relation(child).equals("punct")) {
        continue;
      }
      add("gd=" + lemma(child), child);
      add("gdr=" + relation + "/" + relation(child) + "/" + lemma(child), child);
      children(child).stream()
          .filter(second -> !target.covers(second))
          .filter(second -> !relation(second).equals("punct") && !relation(second).equals("det"))
          .forEach(second -> add("gdd=" + lemma(second), second));
    }
    int above = target.sentence().token(governor).head();
    if (above >= 0) {
      add("gg=" + lemma(above) + "/" + relation(governor), above);
      add("gr=" + relation + "/" + relation(governor));
    }
  }

  private boolean isNegated(int token) {
    return children(token).stream().anyMatch(child -> NEGATIONS.contains(lemma(child)));
  }

  private List<Integer> children(int token) {
    return target.sentence().dependents(token);
  }

  private String relation(int token) {
    return target.sentence().token(token).relation();
  }

  private String lemma(int token) {
    return target.covers(token)
        ? "<target>"
        : target.sentence().token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private void add(String name, Integer... tokens) {
    found.computeIfAbsent(name, key -> new java.util.LinkedHashSet<>()).add(Set.of(tokens));
  }
}
