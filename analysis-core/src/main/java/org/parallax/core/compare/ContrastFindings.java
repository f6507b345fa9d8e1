package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.core.compare.Comparison.Contrast;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.text.SentenceId;

/** What is to be said of sentiment: where the sources differ. */
final class ContrastFindings {

  private static final double SIGNIFICANT = 0.05;

  private final FindingsInput input;

  ContrastFindings(FindingsInput input) {
    this.input = input;
  }

  /** The strongest certain difference between sources, or that there is none. */
  List<Candidate> differences(List<Contrast> contrasts) {
    List<Contrast> tested = contrasts.stream().filter(row -> !Double.isNaN(row.q())).toList();
    if (tested.isEmpty()) {
      return List.of();
    }
    List<Contrast> certain =
        tested.stream()
            .filter(row -> row.q() <= SIGNIFICANT)
            .sorted(
                Comparator.comparingDouble(
                        (Contrast row) -> Math.abs(row.difference().value().orElse(0)))
                    .reversed()
                    .thenComparing(Contrast::actor)
                    .thenComparing(row -> least(row.sourceA(), row.sourceB())))
            .toList();
    if (certain.isEmpty()) {
      double q = tested.stream().mapToDouble(Contrast::q).min().orElse(1);
      return List.of(
          new Candidate(
              "contrast",
              0,
              "No two sources differ in their sentiment toward an actor by more than chance allows"
                  + " ("
                  + Phrases.count(tested.size(), "contrast")
                  + " tested, smallest q "
                  + decimals(q)
                  + ").",
              List.of()));
    }
    return certain.stream().map(row -> difference(row, certain.size(), tested.size())).toList();
  }

  private Candidate difference(Contrast row, int certain, int tested) {
    double difference = row.difference().value().orElse(0);
    String kinder = difference > 0 ? row.sourceA() : row.sourceB();
    String harsher = difference > 0 ? row.sourceB() : row.sourceA();
    Estimate.Measured range =
        (Estimate.Measured) (difference > 0 ? row.difference() : row.difference().negated());
    String text =
        "The sources differ most about "
            + input.name(row.actor())
            + ": "
            + side(kinder)
            + " more favourable than "
            + (harsher.equals(Comparison.REST) ? "the other sources" : harsher)
            + " by "
            + decimals(range.point())
            + " (95% interval "
            + decimals(range.low())
            + " to "
            + decimals(range.high())
            + ", q "
            + decimals(row.q())
            + "); "
            + (certain == 1 ? "it is the only one" : certain + " differences")
            + " of "
            + Phrases.count(tested, "contrast")
            + (certain == 1 ? " that is" : " are")
            + " larger than chance allows.";
    List<SentenceId> evidence = new ArrayList<>();
    input.sources().stream()
        .filter(source -> source.id().equals(kinder))
        .forEach(source -> evidence.addAll(strongest(source, List.of(row.actor()), 1, 4)));
    input.sources().stream()
        .filter(source -> source.id().equals(harsher))
        .forEach(source -> evidence.addAll(strongest(source, List.of(row.actor()), -1, 4)));
    return new Candidate("contrast", Math.abs(difference), text, evidence);
  }

  private static String side(String source) {
    return source.equals(Comparison.REST) ? "the other sources are" : source + " is";
  }

  private static String least(String a, String b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static String decimals(double value) {
    return (value < 0 ? "−" : "")
        + String.format(
            java.util.Locale.ROOT, value < 0.001 && value > 0 ? "%.4f" : "%.2f", Math.abs(value));
  }

  /** The sentences of a source that speak most clearly for an actor, or with sign −1 against. */
  static List<SentenceId> strongest(SourceView source, List<String> family, int sign, int atMost) {
    return family.stream()
        .flatMap(actor -> source.sentiments(actor).stream())
        .filter(mention -> mention.value() * sign > 0)
        .sorted(
            Comparator.comparingDouble((SentimentObservation m) -> m.value() * sign)
                .reversed()
                .thenComparing(m -> m.evidence().sentence()))
        .map(mention -> mention.evidence().sentence())
        .distinct()
        .limit(atMost)
        .toList();
  }
}
