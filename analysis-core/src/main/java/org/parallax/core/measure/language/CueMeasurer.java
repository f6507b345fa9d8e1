package org.parallax.core.measure.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.lexicon.Cue;
import org.parallax.core.lexicon.Cue.Construction;
import org.parallax.core.lexicon.CueCatalogue;
import org.parallax.core.lexicon.CueDevice;
import org.parallax.core.lexicon.CuePattern;
import org.parallax.core.lexicon.TokenTest;
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

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final List<Entry> byAny = new ArrayList<>();
  private final List<Entry> constructions = new ArrayList<>();

  /** A pattern, or an entry's construction, with its device and place in the catalogue. */
  private record Entry(Cue cue, CueDevice device, List<CuePattern> pattern, int order) {}

  public CueMeasurer(CueCatalogue catalogue) {
    int order = 0;
    for (CueDevice device : catalogue.devices()) {
      for (Cue cue : device.cues()) {
        int place = order++;
        if (cue.construction().isPresent()) {
          constructions.add(new Entry(cue, device, List.of(), place));
        }
        cue.patterns()
            .forEach(p -> index(new Entry(cue, device, List.of(p), place), p.tests().get(0)));
      }
    }
  }

  private void index(Entry entry, TokenTest first) {
    if (first.keys().isEmpty()) {
      byAny.add(entry);
    }
    first.keys().forEach(key -> byFirst.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
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
        CueTargets targets = new CueTargets(sentence, mentions.getOrDefault(s, List.of()));
        for (Found cue : find(sentence, reading)) {
          Span span = place(sentence, cue.tokens());
          found.add(
              new CueObservation(
                  cue.entry().cue().id(),
                  cue.entry().device().id(),
                  reading.document().text(span).toLowerCase(Locale.ROOT),
                  targets.of(cue.tokens()),
                  reading.voice(sentence.token(cue.tokens().from()).span()),
                  reading.evidence(sentence, span)));
        }
      }
    }
    return found;
  }

  private static Span place(AnnotatedSentence sentence, Span tokens) {
    return sentence.token(tokens.from()).span().union(sentence.token(tokens.to() - 1).span());
  }

  /** A cue in a sentence, by its tokens. */
  private record Found(Entry entry, Span tokens) {}

  private List<Found> find(AnnotatedSentence sentence, Reading reading) {
    List<Found> all = new ArrayList<>();
    List<Span> distanced = GrammarCues.find(Construction.SCARE_QUOTES, sentence);
    for (int i = 0; i < sentence.size(); i++) {
      for (Entry entry : candidates(sentence.token(i))) {
        entry
            .pattern()
            .get(0)
            .at(sentence, i)
            .filter(tokens -> !isName(sentence, tokens))
            .filter(tokens -> !entry.device().judges() || isMeant(sentence, tokens, distanced))
            .ifPresent(tokens -> all.add(new Found(entry, tokens)));
      }
    }
    for (Entry entry : constructions) {
      Construction construction = entry.cue().construction().orElseThrow();
      for (Span tokens : GrammarCues.find(construction, sentence)) {
        Voice voice = reading.voice(sentence.token(tokens.from()).span());
        if (construction != Construction.SCARE_QUOTES || voice == Voice.AUTHOR) {
          all.add(new Found(entry, tokens));
        }
      }
    }
    return longest(all);
  }

  /**
   * Of those of one device that share a token the longest, then the first in the text, then in the
   * catalogue.
   */
  private static List<Found> longest(List<Found> all) {
    List<Found> kept = new ArrayList<>();
    Map<String, List<Span>> taken = new HashMap<>();
    all.stream()
        .sorted(
            Comparator.comparingInt((Found found) -> -found.tokens().length())
                .thenComparingInt(found -> found.tokens().from())
                .thenComparingInt(found -> found.entry().order()))
        .forEach(
            found -> {
              List<Span> spans =
                  taken.computeIfAbsent(found.entry().device().id(), d -> new ArrayList<>());
              if (spans.stream().noneMatch(found.tokens()::overlaps)) {
                spans.add(found.tokens());
                kept.add(found);
              }
            });
    kept.sort(
        Comparator.comparingInt((Found found) -> found.tokens().from())
            .thenComparing(found -> found.entry().device().id()));
    return kept;
  }

  /** Those that may begin here; one twice does no harm, since it finds the same words again. */
  private List<Entry> candidates(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String text = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    List<Entry> candidates = new ArrayList<>(byAny);
    candidates.addAll(byFirst.getOrDefault(lemma, List.of()));
    if (!text.equals(lemma)) {
      candidates.addAll(byFirst.getOrDefault(text, List.of()));
    }
    return candidates;
  }

  /** Whether all words are a name or part of one. */
  private static boolean isName(AnnotatedSentence sentence, Span tokens) {
    for (int i = tokens.from(); i < tokens.to(); i++) {
      Token token = sentence.token(i);
      if (!token.isProperNoun() && token.entity().equals("O")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a judgement is made: neither negated nor held at arm's length in quotation marks. */
  private static boolean isMeant(AnnotatedSentence sentence, Span tokens, List<Span> distanced) {
    return distanced.stream().noneMatch(marks -> marks.covers(tokens))
        && !Negations.isNegated(sentence, sentence.headOf(tokens.from(), tokens.to() - 1));
  }
}
