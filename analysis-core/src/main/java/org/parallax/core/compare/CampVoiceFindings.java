package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.core.compare.Comparison.OneSidedness;
import org.parallax.core.text.SentenceId;

/**
 * That sources let one camp speak, where the register names camps. It describes what is printed,
 * without claim to what the sources would print elsewhere.
 */
final class CampVoiceFindings {

  /** Of a camp that has so much of the words it can be said that the other is hardly heard. */
  private static final double NEARLY_ALL = 0.8;

  private CampVoiceFindings() {}

  /** What at least two sources do, at most one candidate. */
  static List<Candidate> all(List<OneSidedness> profiles) {
    List<String> parts = new ArrayList<>();
    List<SentenceId> evidence = new ArrayList<>();
    Set<String> camps = new HashSet<>();
    for (OneSidedness row :
        profiles.stream().sorted(Comparator.comparing(OneSidedness::source)).toList()) {
      if (row.dimension().equals("voices-of-one-camp")
          && row.value() instanceof Estimate.Measured share
          && share.point() >= NEARLY_ALL) {
        parts.add(
            row.source()
                + " "
                + Phrases.percent(share.point())
                + " to “"
                + row.detail()
                + "” ("
                + Phrases.count(share.n(), "quotation")
                + ")");
        camps.add(row.detail());
        row.evidence().stream().limit(4).forEach(evidence::add);
      }
    }
    if (parts.size() < 2) {
      return List.of();
    }
    String text =
        (camps.size() > 1 ? "Sources let different camps speak" : "Sources let one camp speak")
            + ": of the words quoted or reported from actors of a camp, "
            + Phrases.list(parts)
            + ".";
    return List.of(new Candidate("camp-voices", parts.size(), text, evidence));
  }
}
