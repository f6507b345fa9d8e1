package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.core.compare.Comparison.OneSidedness;
import org.parallax.core.text.SentenceId;

/**
 * That sources lean to the same camp, where the register names camps: a source leans that certainly
 * treats one camp better than another, or that certainly speaks well of one and hardly names the
 * other.
 */
final class LeaningFindings {

  private final FindingsInput input;

  LeaningFindings(FindingsInput input) {
    this.input = input;
  }

  /** The leanings of more than half of the sources, at most one. */
  List<Candidate> all(List<OneSidedness> profiles) {
    Map<String, List<String>> camps = input.camps();
    List<Candidate> candidates = new ArrayList<>();
    for (String favoured : camps.keySet()) {
      for (String other : camps.keySet()) {
        if (!favoured.equals(other)) {
          candidate(favoured, other, camps, profiles).ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  private Optional<Candidate> candidate(
      String favoured, String other, Map<String, List<String>> camps, List<OneSidedness> profiles) {
    Map<String, Double> gaps = new TreeMap<>();
    for (OneSidedness row : profiles) {
      if (row.dimension().equals("portrayal-gap")
          && row.detail().equals(favoured + " over " + other)
          && row.value() instanceof Estimate.Measured gap
          && gap.low() > 0) {
        gaps.put(row.source(), gap.point());
      }
    }
    List<String> silent = new ArrayList<>();
    List<SentenceId> evidence = new ArrayList<>();
    int mentions = 0;
    for (SourceView source : input.sources()) {
      int named =
          source.scores(camps.getOrDefault(other, List.of()), VoiceScope.ALL).observations();
      if (!gaps.containsKey(source.id())
          && named < Withholding.MIN_OBSERVATIONS
          && speaksWell(source, favoured, camps)) {
        silent.add(source.id());
        mentions += named;
      }
      evidence.addAll(
          ContrastFindings.strongest(source, camps.getOrDefault(favoured, List.of()), 1, 2));
    }
    int leaning = gaps.size() + silent.size();
    if (leaning < 2 || 2 * leaning <= input.sources().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            "leaning",
            leaning,
            text(favoured, other, gaps, silent, mentions)
                + unsure(favoured, camps, gaps, silent)
                + ".",
            evidence));
  }

  /** What the sources do that do not certainly lean, where they seem to lean the same way. */
  private String unsure(
      String favoured,
      Map<String, List<String>> camps,
      Map<String, Double> gaps,
      List<String> silent) {
    List<String> same = new ArrayList<>();
    for (SourceView source : input.sources()) {
      Blocks scores = source.scores(camps.getOrDefault(favoured, List.of()), VoiceScope.ALL);
      double mean = scores.totalOver() / scores.totalUnder();
      if (!gaps.containsKey(source.id())
          && !silent.contains(source.id())
          && scores.observations() >= Withholding.MIN_OBSERVATIONS
          && mean > 0) {
        same.add(
            source.id()
                + " (mean score "
                + Phrases.score(mean)
                + " over "
                + Phrases.count(scores.observations(), "mention")
                + ")");
      }
    }
    return same.isEmpty()
        ? ""
        : "; "
            + Phrases.list(same)
            + (same.size() == 1 ? " speaks" : " speak")
            + " well of the camp “"
            + input.name(favoured)
            + "” too, though that is not certain";
  }

  /** A camp that is called like an actor is written like it. */
  private boolean speaksWell(SourceView source, String camp, Map<String, List<String>> camps) {
    Blocks scores = source.scores(camps.getOrDefault(camp, List.of()), VoiceScope.ALL);
    return Withholding.reason(scores, "mentions").isEmpty()
        && Interval.ofScore(
                    scores,
                    input.bootstrap().draw(scores, input.streams().of("camp", source.id(), camp)))
                .low()
            > 0;
  }

  private String text(
      String favoured, String other, Map<String, Double> gaps, List<String> silent, int mentions) {
    List<String> parts = new ArrayList<>();
    if (!gaps.isEmpty()) {
      double least = gaps.values().stream().mapToDouble(d -> d).min().orElse(0);
      double most = gaps.values().stream().mapToDouble(d -> d).max().orElse(0);
      parts.add(
          (gaps.size() == input.sources().size()
                  ? ""
                  : "in " + Phrases.list(List.copyOf(gaps.keySet())) + " ")
              + "actors of the camp “"
              + input.name(favoured)
              + "” fare better than those of “"
              + input.name(other)
              + "”, by "
              + Phrases.range(least, most)
              + " on the scale from −1 to +1");
    }
    if (!silent.isEmpty()) {
      parts.add(
          Phrases.list(silent)
              + (silent.size() == 1 ? " speaks" : " speak")
              + " well of the camp “"
              + input.name(favoured)
              + "” and hardly "
              + (silent.size() == 1 ? "names" : "name")
              + " the camp “"
              + input.name(other)
              + "” ("
              + (mentions == 0 ? "no mention" : Phrases.count(mentions, "mention"))
              + ")");
    }
    return Phrases.sources(gaps.size() + silent.size(), input.sources().size())
        + (gaps.size() + silent.size() == 1 ? " leans" : " lean")
        + " the same way: "
        + String.join("; ", parts);
  }
}
