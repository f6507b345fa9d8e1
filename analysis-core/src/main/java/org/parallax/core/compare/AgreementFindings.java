package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.text.SentenceId;

/**
 * Actors of whom every source that names them speaks in the same way. A source may say too little
 * for a verdict of its own; what is told is certain over all mentions together, and it is said for
 * how many sources it is certain alone.
 */
final class AgreementFindings {

  private static final int MIN_MENTIONS = 10;
  private static final int PASSAGES_A_SOURCE = 3;

  private final FindingsInput input;

  AgreementFindings(FindingsInput input) {
    this.input = input;
  }

  /** The agreements; an actor that others are part of is taken with them. */
  List<Candidate> all() {
    Map<String, List<String>> units = new LinkedHashMap<>();
    Set<String> members = new HashSet<>();
    input
        .families()
        .all()
        .forEach(
            (head, family) -> {
              units.put(head, family);
              members.addAll(family);
            });
    for (String actor : input.actors().keySet()) {
      if (!members.contains(actor)) {
        units.put(actor, List.of(actor));
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    units.forEach((head, family) -> candidates.addAll(agreement(head, family)));
    return candidates;
  }

  private List<Candidate> agreement(String head, List<String> family) {
    List<Blocks> naming = new ArrayList<>();
    List<Bootstrap.Sums> drawn = new ArrayList<>();
    int certain = 0;
    for (SourceView source : input.sources()) {
      Blocks scores = source.scores(family, VoiceScope.ALL);
      if (scores.observations() > 0) {
        Bootstrap.Sums sums =
            input.bootstrap().draw(scores, input.streams().of("agreement", source.id(), head));
        naming.add(scores);
        drawn.add(sums);
        if (Withholding.reason(scores, "mentions").isEmpty()
            && Interval.ofScore(scores, sums).excludes(0)) {
          certain++;
        }
      }
    }
    if (naming.size() < Math.max(2, (input.sources().size() + 1) / 2)) {
      return List.of();
    }
    Blocks all = Blocks.together(naming);
    boolean positive = all.ratio() > 0;
    boolean oneWay = naming.stream().allMatch(scores -> scores.ratio() * all.ratio() > 0);
    Estimate.Measured pooled = Interval.ofScore(all, Bootstrap.Sums.together(drawn));
    if (!oneWay
        || all.observations() < MIN_MENTIONS
        || !pooled.excludes(0)
        || Math.abs(pooled.point()) < PortrayalTable.LEANING) {
      return List.of();
    }
    return List.of(
        new Candidate(
            positive ? "portrayal-positive" : "portrayal-negative",
            10.0 * naming.size() + Math.abs(pooled.point()) * Math.log(all.observations()),
            text(head, family, naming.size(), certain, pooled),
            evidence(family, positive ? 1 : -1)));
  }

  private String text(
      String head, List<String> family, int naming, int certain, Estimate.Measured pooled) {
    boolean positive = pooled.point() > 0;
    String good = count(family, "positive") + " are positive";
    String bad = count(family, "negative") + " are negative";
    String who =
        naming == input.sources().size()
            ? Phrases.sources(naming, naming)
            : "All " + Phrases.number(naming) + " sources that name it";
    return who
        + " speak more "
        + (positive ? "positively than negatively of " : "negatively than positively of ")
        + input.name(head)
        + (family.size() > 1 ? " and those who are part of it" : "")
        + ": of "
        + Phrases.count(pooled.n(), "mention")
        + ", "
        + (positive ? good + " and " + bad : bad + " and " + good)
        + " (mean score "
        + Phrases.score(pooled.point())
        + ", 95% interval "
        + Phrases.score(pooled.low())
        + " to "
        + Phrases.score(pooled.high())
        + "; "
        + alone(certain, naming)
        + ").";
  }

  private static String alone(int certain, int naming) {
    if (certain == naming) {
      return "certain for each of them alone";
    }
    return certain == 0
        ? "certain only for all of them together"
        : "certain for " + Phrases.number(certain) + " of them alone";
  }

  private int count(List<String> family, String label) {
    int count = 0;
    for (SourceView source : input.sources()) {
      for (String actor : family) {
        for (SentimentObservation mention : source.sentiments(actor)) {
          count += mention.label().equals(label) ? 1 : 0;
        }
      }
    }
    return count;
  }

  /** The most telling sentences of each source in turn. */
  private List<SentenceId> evidence(List<String> family, int sign) {
    List<List<SentenceId>> bySource =
        input.sources().stream()
            .map(source -> ContrastFindings.strongest(source, family, sign, PASSAGES_A_SOURCE))
            .toList();
    List<SentenceId> evidence = new ArrayList<>();
    for (int rank = 0; rank < PASSAGES_A_SOURCE; rank++) {
      for (List<SentenceId> sentences : bySource) {
        if (rank < sentences.size()) {
          evidence.add(sentences.get(rank));
        }
      }
    }
    return evidence;
  }
}
