package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.core.actor.Actor;
import org.parallax.core.compare.Comparison.Contrast;
import org.parallax.core.compare.Comparison.OneSidedness;
import org.parallax.core.compare.Comparison.Portrayal;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.text.SentenceId;

/** What is to be said of sentiment: where the sources agree, lean one way, or differ. */
final class PortrayalFindings {

  private static final double SIGNIFICANT = 0.05;

  private final List<SourceView> sources;
  private final Map<String, Actor> actors;

  PortrayalFindings(List<SourceView> sources, Map<String, Actor> actors) {
    this.sources = sources;
    this.actors = actors;
  }

  /** Actors of whom every source that says enough speaks in the same way. */
  List<Candidate> agreements(List<Portrayal> portrayals) {
    Map<String, List<Portrayal>> byActor =
        portrayals.stream()
            .filter(row -> row.voice().equals(VoiceScope.ALL.label()))
            .filter(row -> row.verdict() != Verdict.WITHHELD)
            .collect(Collectors.groupingBy(Portrayal::actor, TreeMap::new, Collectors.toList()));
    List<Candidate> candidates = new ArrayList<>();
    byActor.forEach(
        (actor, rows) -> {
          for (Verdict verdict : List.of(Verdict.POSITIVE, Verdict.NEGATIVE)) {
            if (rows.size() >= Math.max(2, (sources.size() + 1) / 2)
                && rows.stream().allMatch(row -> row.verdict() == verdict)) {
              candidates.add(agreement(actor, verdict, rows));
            }
          }
        });
    return candidates;
  }

  private Candidate agreement(String actor, Verdict verdict, List<Portrayal> rows) {
    boolean positive = verdict == Verdict.POSITIVE;
    int mentions = rows.stream().mapToInt(Portrayal::mentions).sum();
    int good = counted(rows, Portrayal::positive);
    int bad = counted(rows, Portrayal::negative);
    double[] scores = rows.stream().mapToDouble(row -> row.score().value().orElse(0)).toArray();
    double mean = java.util.Arrays.stream(scores).average().orElse(0);
    String who =
        rows.size() == sources.size()
            ? Phrases.sources(sources.size(), sources.size())
            : "All " + Phrases.number(rows.size()) + " sources that name it often enough to tell";
    String text =
        who
            + " speak "
            + (positive ? "positively" : "negatively")
            + " of "
            + name(actor)
            + ": of "
            + Phrases.count(mentions, "mention")
            + ", "
            + (positive ? good + " are positive and " + bad + " negative" : "")
            + (positive ? "" : bad + " are negative and " + good + " positive")
            + " (mean score "
            + Phrases.scores(
                java.util.Arrays.stream(scores).min().orElse(0),
                java.util.Arrays.stream(scores).max().orElse(0))
            + " by source).";
    return new Candidate(
        positive ? "portrayal-positive" : "portrayal-negative",
        Math.abs(mean) * rows.size() * Math.log(mentions),
        text,
        evidence(actor, positive ? 1 : -1));
  }

  private static int counted(
      List<Portrayal> rows, java.util.function.ToDoubleFunction<Portrayal> share) {
    return (int)
        Math.round(
            rows.stream().mapToDouble(row -> share.applyAsDouble(row) * row.mentions()).sum());
  }

  /** That all sources treat one camp better than another, where the register names camps. */
  List<Candidate> leaning(List<OneSidedness> profiles) {
    Map<String, List<OneSidedness>> byDirection =
        profiles.stream()
            .filter(row -> row.dimension().equals("portrayal-gap"))
            .filter(row -> row.value() instanceof Estimate.Measured gap && gap.low() > 0)
            .collect(
                Collectors.groupingBy(OneSidedness::detail, TreeMap::new, Collectors.toList()));
    List<Candidate> candidates = new ArrayList<>();
    byDirection.forEach(
        (direction, rows) -> {
          if (rows.size() < Math.max(2, (sources.size() + 1) / 2)) {
            return;
          }
          String[] camps = direction.split(" over ", 2);
          double[] gaps = rows.stream().mapToDouble(row -> row.value().value().orElse(0)).toArray();
          double least = java.util.Arrays.stream(gaps).min().orElse(0);
          double most = java.util.Arrays.stream(gaps).max().orElse(0);
          candidates.add(
              new Candidate(
                  "leaning",
                  rows.size() * (1 + least),
                  Phrases.sources(rows.size(), sources.size())
                      + " lean the same way: actors of the camp “"
                      + camps[0]
                      + "” fare better than those of “"
                      + camps[camps.length - 1]
                      + "”, by "
                      + range(least, most)
                      + " on the scale from −1 to +1.",
                  List.of()));
        });
    return candidates;
  }

  private static String range(double least, double most) {
    return decimals(least).equals(decimals(most))
        ? decimals(least)
        : decimals(least) + " to " + decimals(most);
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
            + name(row.actor())
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
    sources.stream()
        .filter(source -> source.id().equals(kinder))
        .forEach(source -> evidence.addAll(strongest(source, row.actor(), 1, 4)));
    sources.stream()
        .filter(source -> source.id().equals(harsher))
        .forEach(source -> evidence.addAll(strongest(source, row.actor(), -1, 4)));
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

  /** The most telling sentences of each source in turn. */
  List<SentenceId> evidence(String actor, int sign) {
    List<SentenceId> evidence = new ArrayList<>();
    List<List<SentenceId>> bySource =
        sources.stream().map(source -> strongest(source, actor, sign, 3)).toList();
    for (int rank = 0; rank < 3; rank++) {
      for (List<SentenceId> sentences : bySource) {
        if (rank < sentences.size()) {
          evidence.add(sentences.get(rank));
        }
      }
    }
    return evidence;
  }

  private static List<SentenceId> strongest(SourceView source, String actor, int sign, int atMost) {
    return source.sentiments(actor).stream()
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

  private String name(String actor) {
    return Optional.ofNullable(actors.get(actor)).map(Actor::name).orElse(actor);
  }
}
