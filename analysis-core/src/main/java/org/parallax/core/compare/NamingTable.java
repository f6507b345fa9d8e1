package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.analysis.AnalysedMention;
import org.parallax.core.compare.Comparison.Naming;

/**
 * Which labels a source uses for an actor. Pronouns are no labels; an article in front and the case
 * of letters make no difference, and the spelling shown is the one that all sources together use
 * most.
 */
final class NamingTable {

  private final Map<String, String> spelling = new TreeMap<>();

  NamingTable(List<SourceView> sources) {
    Map<String, Map<String, Integer>> spellings = new TreeMap<>();
    for (SourceView source : sources) {
      for (AnalysedMention mention : source.analysis().mentions()) {
        spellings
            .computeIfAbsent(key(mention.label()), k -> new TreeMap<>())
            .merge(bare(mention.label()), 1, Integer::sum);
      }
    }
    spellings.forEach(
        (key, counts) ->
            spelling.put(
                key,
                counts.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey()));
  }

  /** An actor's labels in a source, most used first. */
  List<Naming> rows(SourceView source, String actor) {
    Map<String, Integer> counts = new TreeMap<>();
    for (AnalysedMention mention : source.analysis().mentions()) {
      if (mention.actor().equals(actor) && mention.form() != MentionForm.PRONOUN) {
        counts.merge(key(mention.label()), 1, Integer::sum);
      }
    }
    List<Naming> rows = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            rows.add(new Naming(actor, spelling.getOrDefault(key, key), source.id(), count)));
    rows.sort(Comparator.comparingInt(Naming::count).reversed());
    return rows;
  }

  private static String key(String label) {
    return bare(label).toLowerCase(Locale.ROOT);
  }

  private static String bare(String label) {
    return label.replaceFirst("(?i)^(the|a|an)\\s+(?=\\S)", "");
  }
}
