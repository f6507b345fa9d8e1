package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.core.actor.Actor;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.Words;
import org.parallax.core.compare.SharedSequences.Passage;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * Tells in a few words what a shared point is about: its own words where texts are there, else the
 * actors and acts that its sentences share.
 */
final class PointLabels {

  private static final int LONGEST = 16;

  private static final Set<String> LIGHT =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "is", "it", "its", "of",
          "on", "or", "that", "the", "to", "was", "which", "with");

  private final Map<SentenceId, String> texts = new HashMap<>();
  private final Map<SentenceId, Set<String>> actors = new HashMap<>();
  private final Map<SentenceId, Set<String>> acts = new HashMap<>();

  PointLabels(List<SourceView> sources, Map<String, Actor> register) {
    for (SourceView source : sources) {
      for (AnalysedSentence sentence : source.analysis().sentences()) {
        sentence.text().ifPresent(text -> texts.put(sentence.id(), text.text()));
      }
      source
          .analysis()
          .mentions()
          .forEach(
              mention ->
                  Optional.ofNullable(register.get(mention.actor()))
                      .ifPresent(
                          actor -> add(actors, mention.evidence().sentence(), actor.name())));
      for (Observation observation : source.analysis().observations()) {
        if (observation instanceof ActionObservation act) {
          add(acts, act.evidence().sentence(), act.predicate());
        }
      }
    }
  }

  private static void add(Map<SentenceId, Set<String>> map, SentenceId sentence, String value) {
    map.computeIfAbsent(sentence, s -> new LinkedHashSet<>()).add(value);
  }

  /**
   * The label of a point.
   *
   * @param verbatim the shared sequences; empty for a paraphrase
   * @param sentences the sentences that have it, at least one
   */
  String label(List<Passage> verbatim, List<SentenceId> sentences) {
    Optional<String> words =
        merged(verbatim).stream()
            .sorted(
                Comparator.comparingInt(Passage::words).reversed().thenComparing(Passage::sentence))
            .flatMap(passage -> trimmed(passage).stream())
            .findFirst();
    return words.or(() -> shortest(sentences)).orElseGet(() -> about(verbatim, sentences));
  }

  /** Passages of one sentence that overlap, as one. */
  private static List<Passage> merged(List<Passage> passages) {
    List<Passage> merged = new ArrayList<>();
    passages.stream()
        .sorted(Comparator.comparing(Passage::sentence).thenComparingInt(Passage::from))
        .forEach(
            passage -> {
              Passage last = merged.isEmpty() ? passage : merged.get(merged.size() - 1);
              if (!merged.isEmpty() && last.overlaps(passage)) {
                merged.set(
                    merged.size() - 1,
                    new Passage(last.sentence(), last.from(), Math.max(last.to(), passage.to())));
              } else {
                merged.add(passage);
              }
            });
    return merged;
  }

  /** The words of a passage as they stand in its sentence. */
  Optional<String> words(Passage passage) {
    String text = texts.get(passage.sentence());
    if (text == null) {
      return Optional.empty();
    }
    List<Span> spans = Words.spans(text);
    if (passage.to() > spans.size()) {
      return Optional.empty();
    }
    Span whole = spans.get(passage.from()).union(spans.get(passage.to() - 1));
    return Optional.of(oneLine(whole.in(text)));
  }

  /** The words of a passage without the little words at its ends. */
  private Optional<String> trimmed(Passage passage) {
    String text = texts.getOrDefault(passage.sentence(), "");
    List<String> words = Words.of(text);
    int from = passage.from();
    int to = Math.min(passage.to(), words.size());
    while (to - from > 3 && LIGHT.contains(words.get(from))) {
      from++;
    }
    while (to - from > 3 && LIGHT.contains(words.get(to - 1))) {
      to--;
    }
    return from >= to ? Optional.empty() : words(new Passage(passage.sentence(), from, to));
  }

  private Optional<String> shortest(List<SentenceId> sentences) {
    return sentences.stream()
        .filter(texts::containsKey)
        .map(sentence -> texts.getOrDefault(sentence, ""))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(PointLabels::cut);
  }

  private static String cut(String sentence) {
    List<Span> spans = Words.spans(sentence);
    return oneLine(
        spans.size() <= LONGEST
            ? sentence
            : sentence.substring(0, spans.get(LONGEST - 1).to()) + " …");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private String about(List<Passage> verbatim, List<SentenceId> sentences) {
    String named = shared(actors, sentences, ", ");
    String done = shared(acts, sentences, ", ");
    if (named.isEmpty() && done.isEmpty()) {
      return verbatim.isEmpty()
          ? "a sentence like " + sentences.get(0)
          : verbatim.stream().mapToInt(Passage::words).max().orElse(0)
              + " words also in "
              + sentences.get(0);
    }
    return named + (named.isEmpty() || done.isEmpty() ? "" : ": ") + done;
  }

  /** What stands in at least half of the sentences, in most of them first; four at most. */
  private static String shared(
      Map<SentenceId, Set<String>> values, List<SentenceId> sentences, String separator) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SentenceId sentence : sentences) {
      for (String value : values.getOrDefault(sentence, Set.of())) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() >= sentences.size() && entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(4)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(separator));
  }
}
