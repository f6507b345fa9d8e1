package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private final LabelSpellings spellings;

  NamingTable(LabelSpellings spellings) {
    this.spellings = spellings;
  }

  /** An actor's labels in a source, most used first. */
  List<Naming> rows(SourceView source, String actor) {
    Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (AnalysedMention mention : source.analysis().mentions()) {
      if (mention.actor().equals(actor) && mention.form() != MentionForm.PRONOUN) {
        counts.merge(spellings.of(mention.label()), 1, Integer::sum);
      }
    }
    List<Naming> rows = new ArrayList<>();
    counts.forEach((label, count) -> rows.add(new Naming(actor, label, source.id(), count)));
    rows.sort(Comparator.comparingInt(Naming::count).reversed());
    return rows;
  }
}
