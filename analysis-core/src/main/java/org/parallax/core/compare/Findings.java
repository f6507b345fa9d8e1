package org.parallax.core.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.core.compare.Comparison.Finding;
import org.parallax.core.compare.Comparison.OneSidedness;
import org.parallax.core.compare.Comparison.TalkingPoint;
import org.parallax.core.text.SentenceId;

/**
 * Chooses what stands "at a glance": of each sort of finding the strongest few, eight in all. Only
 * what is certain enough is told, and never who is right.
 */
final class Findings {

  private static final int MOST = 8;

  /** A sequence of so many words is no accident; a shorter one has to be shared by most sources. */
  private static final int TELLING_WORDS = 7;

  /** The sorts in the order they are told. */
  private static final List<String> SORTS =
      List.of(
          "leaning",
          "sides",
          "portrayal-positive",
          "portrayal-negative",
          "contrast",
          "voice",
          "camp-voices",
          "unheard",
          "omission",
          "talking-point",
          "language",
          "role",
          "frame");

  /** Whose turn it is to be chosen; a sort that comes again gives its next. */
  private static final List<String> TURNS =
      List.of(
          "leaning",
          "sides",
          "portrayal-positive",
          "portrayal-negative",
          "talking-point",
          "voice",
          "omission",
          "contrast",
          "camp-voices",
          "unheard",
          "portrayal-negative",
          "language",
          "role",
          "no-contrast",
          "talking-point",
          "frame",
          "portrayal-positive");

  private final FindingsInput input;

  Findings(FindingsInput input) {
    this.input = input;
  }

  /** The findings of a comparison whose tables are made. */
  List<Finding> choose(Comparison comparison) {
    SilenceFindings silence = new SilenceFindings(input);
    List<Candidate> candidates = new ArrayList<>();
    candidates.addAll(new LeaningFindings(input).all(comparison.profiles()));
    List<Candidate> sides = new SideFindings(input).all();
    candidates.addAll(sides);
    candidates.addAll(new AgreementFindings(input).all());
    new ContrastFindings(input)
        .differences(comparison.contrasts()).stream()
            .filter(candidate -> sides.isEmpty() || candidate.strength() > 0)
            .forEach(candidates::add);
    candidates.addAll(silence.othersWords(comparison.voices()));
    candidates.addAll(silence.oneSpeaker(comparison.voices()));
    candidates.addAll(CampVoiceFindings.all(comparison.profiles()));
    candidates.addAll(silence.unheard(comparison.omissions()));
    candidates.addAll(silence.leftOut(comparison.omissions()));
    candidates.addAll(points(comparison.points(), comparison.talkingPoints()));
    candidates.addAll(language(comparison.profiles()));
    candidates.addAll(new CastFindings(input).roles(comparison.roles()));
    candidates.addAll(new CastFindings(input).frames(comparison.frames()));
    return chosen(candidates);
  }

  private static List<Finding> chosen(List<Candidate> candidates) {
    Map<String, Deque<Candidate>> bySort = new TreeMap<>();
    candidates.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::strength)
                .reversed()
                .thenComparing(Candidate::text))
        .forEach(
            candidate ->
                bySort.computeIfAbsent(turn(candidate), s -> new ArrayDeque<>()).add(candidate));
    List<Candidate> chosen = new ArrayList<>();
    for (String turn : TURNS) {
      Deque<Candidate> waiting = bySort.getOrDefault(turn, new ArrayDeque<>());
      if (!waiting.isEmpty() && chosen.size() < MOST) {
        chosen.add(waiting.removeFirst());
      }
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt(candidate -> SORTS.indexOf(candidate.kind())))
        .map(Candidate::finding)
        .toList();
  }

  /** That nothing differs is worth saying only where there is little else. */
  private static String turn(Candidate candidate) {
    return candidate.kind().equals("contrast") && candidate.strength() == 0
        ? "no-contrast"
        : candidate.kind();
  }

  /** Points that are argued by many sources. */
  private List<Candidate> points(List<SharedPoint> points, List<TalkingPoint> passages) {
    Set<SentenceId> withText = new HashSet<>();
    for (SourceView source : input.sources()) {
      source.analysis().sentences().stream()
          .filter(sentence -> sentence.text().isPresent())
          .forEach(sentence -> withText.add(sentence.id()));
    }
    Map<Integer, List<SentenceId>> sentences = new HashMap<>();
    for (TalkingPoint passage : passages) {
      sentences
          .computeIfAbsent(passage.point(), number -> new ArrayList<>())
          .add(passage.sentence());
    }
    List<Candidate> candidates = new ArrayList<>();
    for (SharedPoint point : points) {
      boolean telling =
          2 * point.sources().size() > input.sources().size() || point.words() >= TELLING_WORDS;
      if (point.name() || !telling) {
        continue;
      }
      List<SentenceId> evidence = sentences.getOrDefault(point.number(), List.of());
      String lacking =
          point.lacking().isEmpty() || point.lacking().size() > 3
              ? ""
              : "; it is not found in " + Phrases.list(point.lacking());
      String text =
          Phrases.sources(point.sources().size(), input.sources().size())
              + (point.kind().equals("verbatim")
                  ? " share a formula of up to " + Phrases.number(point.words()) + " words"
                  : " have sentences that come close to the same point")
              + (evidence.stream().anyMatch(withText::contains)
                  ? ": “" + point.label() + "”"
                  : " about " + point.label() + " (the texts are not stored)")
              + lacking
              + ".";
      candidates.add(
          new Candidate(
              "talking-point",
              100.0 * point.sources().size() + point.words() + point.similarity(),
              text,
              evidence));
    }
    return candidates;
  }

  /** How loaded the wording is, beside the reference. */
  private List<Candidate> language(List<OneSidedness> profiles) {
    List<OneSidedness> loaded =
        profiles.stream()
            .filter(row -> row.dimension().equals("loaded-sentences"))
            .filter(row -> row.value() instanceof Estimate.Measured)
            .sorted(Comparator.comparingDouble(row -> row.value().value().orElse(0)))
            .toList();
    if (loaded.isEmpty()) {
      return List.of();
    }
    OneSidedness least = loaded.get(0);
    OneSidedness most = loaded.get(loaded.size() - 1);
    Optional<Double> reference = most.reference();
    String text =
        "Between "
            + Phrases.percent(least.value().value().orElse(0))
            + " ("
            + least.source()
            + ") and "
            + Phrases.percent(most.value().value().orElse(0))
            + " ("
            + most.source()
            + ") of the sentences are worded so that readers are likely to find them loaded"
            + reference
                .map(share -> "; in the reference news it is " + Phrases.percent(share))
                .orElse("")
            + ".";
    List<SentenceId> evidence =
        input.sources().stream()
            .filter(source -> source.id().equals(most.source()))
            .flatMap(source -> source.loaded().stream())
            .sorted(
                Comparator.comparingDouble(
                        (org.parallax.core.measure.LoadedObservation o) -> o.probability())
                    .reversed()
                    .thenComparing(o -> o.evidence().sentence()))
            .map(o -> o.evidence().sentence())
            .limit(12)
            .toList();
    return List.of(new Candidate("language", most.value().value().orElse(0), text, evidence));
  }
}
