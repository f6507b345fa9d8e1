package org.parallax.core.measure.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.lexicon.CueCatalogue;
import org.parallax.core.lexicon.CuePattern;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voice;

/**
 * Finds devices of one-sided language: by the catalogue's patterns, and by grammar where a device
 * is no list of words. Within a device the longest match wins; names and negated words do not count
 * as judgements. Immutable; can be shared between threads. Figures: docs/methods/cues.md.
 */
public final class CueMeasurer implements Measurer {

  private static final Set<String> JUDGING =
      Set.of("loaded_evaluative", "praise_formula", "booster", "superlative");

  private final Map<String, List<CuePattern>> byFirst = new HashMap<>();
  private final List<CuePattern> byTag = new ArrayList<>();

  public CueMeasurer(CueCatalogue catalogue) {
    catalogue.devices().stream()
        .flatMap(device -> device.patterns().stream())
        .sorted(Comparator.comparingInt(CuePattern::length).reversed())
        .forEach(
            pattern -> {
              String first = pattern.tests().get(0);
              if (first.startsWith("#")) {
                byTag.add(pattern);
              } else {
                byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(pattern);
              }
            });
  }

  @Override
  public List<Observation> measure(Reading reading) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    reading
        .mentions()
        .forEach(m -> mentions.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    List<Observation> found = new ArrayList<>();
    for (int s = 0; s < reading.document().sentences().size(); s++) {
      AnnotatedSentence sentence = reading.sentence(s);
      if (reading.isMeasured(sentence)) {
        List<Mention> here = mentions.getOrDefault(s, List.of());
        for (Found cue : find(sentence, reading)) {
          Span span = sentence.token(cue.first()).span().union(sentence.token(cue.last()).span());
          found.add(
              new CueObservation(
                  cue.id(),
                  cue.device(),
                  reading.document().text(span).toLowerCase(Locale.ROOT),
                  target(sentence, cue, here),
                  reading.voice(sentence.token(cue.first()).span()),
                  reading.evidence(sentence, span)));
        }
      }
    }
    return found;
  }

  /** A cue in a sentence, by its first and last token. */
  private record Found(String id, String device, int first, int last) {}

  private List<Found> find(AnnotatedSentence sentence, Reading reading) {
    List<Found> all = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      for (CuePattern pattern : candidates(sentence.token(i))) {
        if (taken.getOrDefault(pattern.device(), -1) < i
            && pattern.matches(sentence.tokens(), i)
            && !isName(sentence, i, i + pattern.length() - 1)
            && !(JUDGING.contains(pattern.device()) && isNegated(sentence, i))) {
          int last = i + pattern.length() - 1;
          all.add(new Found(pattern.id(), pattern.device(), i, last));
          taken.put(pattern.device(), last);
        }
      }
    }
    all.addAll(GrammarCues.superlatives(sentence).stream().map(CueMeasurer::found).toList());
    all.addAll(GrammarCues.agentlessPassives(sentence).stream().map(CueMeasurer::found).toList());
    GrammarCues.scareQuotes(sentence).stream()
        .filter(cue -> reading.voice(sentence.token(cue.first()).span()) == Voice.AUTHOR)
        .map(CueMeasurer::found)
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Found::first).thenComparing(Found::device));
    return all;
  }

  private static Found found(GrammarCues.Cue cue) {
    return new Found(cue.device(), cue.device(), cue.first(), cue.last());
  }

  private List<CuePattern> candidates(Token token) {
    List<CuePattern> candidates = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    keys.add(token.lemma().toLowerCase(Locale.ROOT));
    keys.add(token.text().toLowerCase(Locale.ROOT));
    keys.forEach(key -> candidates.addAll(byFirst.getOrDefault(key, List.of())));
    candidates.addAll(byTag);
    candidates.sort(Comparator.comparingInt(CuePattern::length).reversed());
    return candidates;
  }

  /** Whether all words are a name or part of one. */
  private static boolean isName(AnnotatedSentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (!token.isProperNoun() && token.entity().equals("O")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNegated(AnnotatedSentence sentence, int index) {
    int head = sentence.token(index).head();
    return sentence.dependents(index).stream().anyMatch(i -> isNegation(sentence.token(i)))
        || (head >= 0
            && sentence.token(index).tag().startsWith("JJ")
            && sentence.token(head).isNoun()
            && sentence.dependents(head).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("no")));
  }

  private static boolean isNegation(Token token) {
    return Set.of("not", "n't", "never").contains(token.lemma());
  }

  /** The actor that the cue hangs on or that hangs on its governor, the nearest first. */
  private static String target(AnnotatedSentence sentence, Found cue, List<Mention> mentions) {
    int head = sentence.headOf(cue.first(), cue.last());
    List<Integer> near = new ArrayList<>(List.of(head));
    near.addAll(sentence.dependents(head));
    int governor = sentence.token(head).head();
    if (governor >= 0) {
      near.add(governor);
      near.addAll(sentence.dependents(governor));
    }
    for (int token : near) {
      Optional<Mention> mention =
          mentions.stream().filter(m -> m.first() <= token && token <= m.last()).findFirst();
      if (mention.isPresent()) {
        return mention.get().actor();
      }
    }
    return "";
  }
}
