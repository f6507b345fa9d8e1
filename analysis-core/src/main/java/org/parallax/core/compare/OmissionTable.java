package org.parallax.core.compare;

import org.parallax.core.analysis.AnalysedQuote;
import org.parallax.core.compare.Comparison.Omission;

/** Whether a source speaks of an actor that some source speaks of, and whether it lets it speak. */
final class OmissionTable {

  private OmissionTable() {}

  static Omission row(SourceView source, String actor) {
    int mentions = source.mentions(actor);
    int spoken =
        source.analysis().quotes().stream()
            .filter(quote -> quote.actor().equals(actor))
            .mapToInt(AnalysedQuote::words)
            .sum();
    return new Omission(actor, source.id(), mentions, mentions > 0, spoken);
  }
}
