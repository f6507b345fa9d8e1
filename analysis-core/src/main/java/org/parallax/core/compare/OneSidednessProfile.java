package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.core.analysis.AnalysedQuote;
import org.parallax.core.compare.Comparison.OneSidedness;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.text.SentenceId;
import org.parallax.core.voice.Voice;

/**
 * The dimensions of a source's one-sidedness, apart; they are never summed. Method:
 * docs/methods/one-sidedness.md.
 */
final class OneSidednessProfile {

  private static final String CONCESSION = "concession";

  private final Families families;
  private final List<String> actors;
  private final Bootstrap bootstrap;
  private final RandomStreams streams;
  private final Map<String, Double> reference;

  OneSidednessProfile(
      Families families,
      List<String> actors,
      Bootstrap bootstrap,
      RandomStreams streams,
      Map<String, Double> reference) {
    this.families = families;
    this.actors = actors;
    this.bootstrap = bootstrap;
    this.streams = streams;
    this.reference = reference;
  }

  List<OneSidedness> rows(SourceView source) {
    return List.of(
        portrayalGap(source),
        voicesOfOneCamp(source),
        loadedSentences(source),
        concessions(source),
        attributedClaims(source));
  }

  /**
   * How much better the best treated camp fares than the worst treated: the difference of their
   * mean scores, in [0, 2].
   */
  private OneSidedness portrayalGap(SourceView source) {
    String dimension = "portrayal-gap";
    Map<String, List<String>> camps = families.camps(actors);
    if (camps.size() < 2) {
      return row(source, dimension, new Estimate.Withheld("the register names no camps", 0), "");
    }
    Map<String, Blocks> measured = new LinkedHashMap<>();
    int mentions = 0;
    for (Map.Entry<String, List<String>> camp : camps.entrySet()) {
      Blocks blocks = source.scores(camp.getValue(), VoiceScope.ALL);
      mentions += blocks.observations();
      if (Withholding.reason(blocks, "mentions").isEmpty()) {
        measured.put(camp.getKey(), blocks);
      }
    }
    if (measured.size() < 2) {
      return row(
          source,
          dimension,
          new Estimate.Withheld("fewer than two camps with enough mentions", mentions),
          "");
    }
    Comparator<Map.Entry<String, Blocks>> byScore =
        Comparator.comparingDouble(camp -> camp.getValue().ratio());
    Map.Entry<String, Blocks> best = measured.entrySet().stream().max(byScore).orElseThrow();
    Map.Entry<String, Blocks> worst = measured.entrySet().stream().min(byScore).orElseThrow();
    Estimate gap =
        Interval.ofDifference(
            best.getValue(), drawn(source, best), worst.getValue(), drawn(source, worst), 2);
    return row(
        source,
        dimension,
        gap,
        best.getKey() + " over " + worst.getKey(),
        Stream.of(best, worst)
            .flatMap(camp -> clear(source, camps.getOrDefault(camp.getKey(), List.of())).stream())
            .map(mention -> mention.evidence().sentence())
            .toList());
  }

  private Bootstrap.Sums drawn(SourceView source, Map.Entry<String, Blocks> camp) {
    return bootstrap.draw(camp.getValue(), streams.of("camp", source.id(), camp.getKey()));
  }

  /**
   * Of the words quoted or reported as those of actors with a camp, the share of the camp that has
   * most, in [0, 1].
   */
  private OneSidedness voicesOfOneCamp(SourceView source) {
    String dimension = "voices-of-one-camp";
    Map<String, List<AnalysedQuote>> byCamp = new TreeMap<>();
    List<AnalysedQuote> all = new ArrayList<>();
    for (AnalysedQuote quote : source.analysis().quotes()) {
      families
          .camp(quote.actor())
          .ifPresent(
              camp -> {
                byCamp.computeIfAbsent(camp, c -> new ArrayList<>()).add(quote);
                all.add(quote);
              });
    }
    if (all.size() < Withholding.MIN_OBSERVATIONS) {
      return row(
          source,
          dimension,
          new Estimate.Withheld("fewer than 5 quotations of actors with a camp", all.size()),
          "");
    }
    String most =
        byCamp.entrySet().stream()
            .max(
                Comparator.comparingInt(
                    camp -> camp.getValue().stream().mapToInt(AnalysedQuote::words).sum()))
            .orElseThrow()
            .getKey();
    Paragraphs paragraphs = source.paragraphs();
    Rate share =
        Rate.of(
            paragraphs,
            VoiceTable.words(source, byCamp.getOrDefault(most, List.of())),
            paragraphs.base(VoiceTable.words(source, all)),
            all.size());
    return row(
        source,
        dimension,
        share.estimate(1, 1, "quoted words"),
        most,
        byCamp.getOrDefault(most, List.of()).stream()
            .map(quote -> quote.evidence().get(0).sentence())
            .toList());
  }

  /** The share of sentences that readers are likely to find loaded, in [0, 1]. */
  private OneSidedness loadedSentences(SourceView source) {
    return row(
        source,
        "loaded-sentences",
        loaded(source).estimate(1, Withholding.MIN_OBSERVATIONS, "sentences"),
        "",
        source.loaded().stream()
            .filter(sentence -> sentence.label().equals("loaded"))
            .map(sentence -> sentence.evidence().sentence())
            .toList());
  }

  static Rate loaded(SourceView source) {
    List<SentenceId> all =
        source.loaded().stream().map(sentence -> sentence.evidence().sentence()).toList();
    List<SentenceId> loaded =
        source.loaded().stream()
            .filter(sentence -> sentence.label().equals("loaded"))
            .map((LoadedObservation sentence) -> sentence.evidence().sentence())
            .toList();
    return Rate.share(source.paragraphs(), loaded, all);
  }

  /**
   * Of the clear judgements on camps (or, where an actor has none, on the actor) that the source
   * leans for or against, the share that goes against the leaning, in [0, 1].
   */
  private OneSidedness concessions(SourceView source) {
    List<SentenceId> judged = new ArrayList<>();
    List<SentenceId> against = new ArrayList<>();
    for (List<String> unit : units().values()) {
      Blocks scores = source.scores(unit, VoiceScope.ALL);
      if (Withholding.reason(scores, "mentions").isPresent()
          || Math.abs(scores.ratio()) < PortrayalTable.LEANING) {
        continue;
      }
      for (SentimentObservation mention : clear(source, unit)) {
        judged.add(mention.evidence().sentence());
        if (mention.value() * scores.ratio() < 0) {
          against.add(mention.evidence().sentence());
        }
      }
    }
    return row(
        source,
        "concessions",
        Rate.share(source.paragraphs(), against, judged)
            .estimate(1, Withholding.MIN_OBSERVATIONS, "clear judgements"),
        concessionWords(source),
        against);
  }

  /** How often the wording itself concedes, beside the reference. */
  private String concessionWords(SourceView source) {
    if (!(LanguageTable.device(source, CONCESSION).estimate(1000, Withholding.MIN_WORDS, "words")
        instanceof Estimate.Measured measured)) {
      return "";
    }
    String news =
        Optional.ofNullable(reference.get("device:" + CONCESSION))
            .map(rate -> String.format(Locale.ROOT, "; %.1f in the reference news", rate))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "words of concession: %.1f in 1,000 [%.1f, %.1f]%s",
        measured.point(),
        measured.low(),
        measured.high(),
        news);
  }

  /** Of the clear judgements on actors, the share that is given as somebody else's, in [0, 1]. */
  private OneSidedness attributedClaims(SourceView source) {
    List<SentimentObservation> judgements = clear(source, actors);
    List<SentenceId> attributed =
        judgements.stream()
            .filter(mention -> mention.voice() != Voice.AUTHOR)
            .map(mention -> mention.evidence().sentence())
            .toList();
    return row(
        source,
        "attributed-claims",
        Rate.share(
                source.paragraphs(),
                attributed,
                judgements.stream().map(mention -> mention.evidence().sentence()).toList())
            .estimate(1, Withholding.MIN_OBSERVATIONS, "clear judgements"),
        "",
        attributed);
  }

  private static List<SentimentObservation> clear(SourceView source, List<String> actors) {
    return actors.stream()
        .flatMap(actor -> source.sentiments(actor).stream())
        .filter(mention -> Math.abs(mention.value()) >= PortrayalTable.CLEAR)
        .toList();
  }

  /** Camps with their actors, and the actors without a camp one by one. */
  private Map<String, List<String>> units() {
    Map<String, List<String>> units = new TreeMap<>();
    for (String actor : actors) {
      String unit = families.camp(actor).map(camp -> "camp " + camp).orElse("actor " + actor);
      units.computeIfAbsent(unit, u -> new ArrayList<>()).add(actor);
    }
    return units;
  }

  private OneSidedness row(SourceView source, String dimension, Estimate value, String detail) {
    return row(source, dimension, value, detail, List.of());
  }

  private OneSidedness row(
      SourceView source,
      String dimension,
      Estimate value,
      String detail,
      List<SentenceId> evidence) {
    return new OneSidedness(
        source.id(),
        dimension,
        value,
        Optional.ofNullable(reference.get(dimension)),
        detail,
        evidence.stream().distinct().toList());
  }
}
