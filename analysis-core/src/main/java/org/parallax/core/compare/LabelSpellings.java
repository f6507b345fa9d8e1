package org.parallax.core.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.analysis.AnalysedMention;
import org.parallax.core.analysis.DocumentAnalysis;

/**
 * Labels of mentions that differ in case or in an article alone are one, written as most mentions
 * write it.
 */
final class LabelSpellings {

  private final Map<String, String> spelling = new TreeMap<>();

  LabelSpellings(List<DocumentAnalysis> analyses) {
    Map<String, Map<String, Integer>> spellings = new TreeMap<>();
    for (DocumentAnalysis analysis : analyses) {
      for (AnalysedMention mention : analysis.mentions()) {
        String bare = bare(mention.label());
        spellings
            .computeIfAbsent(bare.toLowerCase(Locale.ROOT), k -> new TreeMap<>())
            .merge(bare, 1, Integer::sum);
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

  /** The label as it is written in tables. */
  String of(String label) {
    String bare = bare(label);
    return spelling.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
  }

  private static String bare(String label) {
    return label.replaceFirst("(?i)^(the|a|an)\\s+(?=\\S)", "");
  }
}
