package org.parallax.core.compare;

import java.util.List;
import org.parallax.core.compare.Comparison.Finding;
import org.parallax.core.text.SentenceId;

/**
 * A finding that could be told.
 *
 * @param kind what sort it is; of each sort only the strongest few are told
 * @param strength how much it says, comparable within its sort
 * @param text the sentence
 * @param evidence the sentences it rests on, most telling first
 */
record Candidate(String kind, double strength, String text, List<SentenceId> evidence) {

  /** More passages than this nobody reads at a glance. */
  private static final int EVIDENCE = 12;

  Candidate {
    evidence = evidence.stream().distinct().limit(EVIDENCE).toList();
  }

  Finding finding() {
    return new Finding(kind, text, evidence);
  }
}
