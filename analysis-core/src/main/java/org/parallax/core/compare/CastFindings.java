package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.core.compare.Comparison.FrameShare;
import org.parallax.core.compare.Comparison.RoleProfile;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.text.SentenceId;

/** What is to be said of the roles that actors are cast in, and of the frame that prevails. */
final class CastFindings {

  private final FindingsInput input;

  CastFindings(FindingsInput input) {
    this.input = input;
  }

  /** Actors that every source in which it can be told casts mostly in one role. */
  List<Candidate> roles(List<RoleProfile> rows) {
    List<Candidate> candidates = new ArrayList<>();
    Map<String, List<RoleProfile>> byActor =
        rows.stream()
            .collect(Collectors.groupingBy(RoleProfile::actor, TreeMap::new, Collectors.toList()));
    byActor.forEach(
        (actor, profiles) -> {
          cast(actor, profiles, "antagonist", "one who does harm", RoleProfile::antagonist)
              .ifPresent(candidates::add);
          cast(actor, profiles, "innocent", "one who suffers", RoleProfile::innocent)
              .ifPresent(candidates::add);
        });
    return candidates;
  }

  private Optional<Candidate> cast(
      String actor,
      List<RoleProfile> profiles,
      String role,
      String words,
      Function<RoleProfile, Estimate> share) {
    List<Estimate.Measured> told =
        profiles.stream()
            .map(share)
            .filter(Estimate.Measured.class::isInstance)
            .map(Estimate.Measured.class::cast)
            .toList();
    if (told.size() < 2 || !told.stream().allMatch(estimate -> estimate.low() > 0.5)) {
      return Optional.empty();
    }
    double least = told.stream().mapToDouble(Estimate.Measured::point).min().orElse(0);
    double most = told.stream().mapToDouble(Estimate.Measured::point).max().orElse(0);
    String text =
        (told.size() == input.sources().size()
                ? Phrases.sources(told.size(), told.size())
                : "All " + Phrases.number(told.size()) + " sources in which it can be told")
            + " cast "
            + input.name(actor)
            + " mostly as "
            + words
            + " ("
            + Phrases.percents(least, most)
            + " of the mentions with a role).";
    List<SentenceId> evidence = new ArrayList<>();
    for (SourceView source : input.sources()) {
      source.roles(actor).stream()
          .filter(mention -> mention.label().equals(role))
          .sorted(
              Comparator.comparingDouble(NarrativeRoleObservation::value)
                  .reversed()
                  .thenComparing(mention -> mention.evidence().sentence()))
          .limit(3)
          .forEach(mention -> evidence.add(mention.evidence().sentence()));
    }
    return Optional.of(new Candidate("role", least * told.size(), text, evidence));
  }

  /** The frame that is the first in most sources. */
  List<Candidate> frames(List<FrameShare> rows) {
    Map<String, FrameShare> first = new TreeMap<>();
    for (FrameShare row : rows) {
      if (row.share() instanceof Estimate.Measured && row.sentences() > 0) {
        first.merge(row.source(), row, (a, b) -> b.sentences() > a.sentences() ? b : a);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    first.values().stream()
        .collect(Collectors.groupingBy(FrameShare::frame, TreeMap::new, Collectors.toList()))
        .forEach(
            (frame, leading) -> {
              if (leading.size() > 1 && 2 * leading.size() > input.sources().size()) {
                candidates.add(frame(frame, leading));
              }
            });
    return candidates;
  }

  private Candidate frame(String frame, List<FrameShare> leading) {
    double[] shares = leading.stream().mapToDouble(row -> row.share().value().orElse(0)).toArray();
    String text =
        Phrases.sources(leading.size(), input.sources().size())
            + " show the matter most often in the frame “"
            + frame
            + "” ("
            + Phrases.percents(
                java.util.Arrays.stream(shares).min().orElse(0),
                java.util.Arrays.stream(shares).max().orElse(0))
            + " of their sentences).";
    List<SentenceId> evidence = new ArrayList<>();
    for (SourceView source : input.sources()) {
      source.frames().stream()
          .filter(sentence -> sentence.frame().equals(frame))
          .sorted(
              Comparator.comparingDouble(
                      (org.parallax.core.measure.FrameObservation o) -> o.strength())
                  .reversed()
                  .thenComparing(o -> o.evidence().sentence()))
          .limit(2)
          .forEach(o -> evidence.add(o.evidence().sentence()));
    }
    return new Candidate("frame", leading.size(), text, evidence);
  }
}
