package org.parallax.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parallax.core.analysis.AnalysedMention;
import org.parallax.core.analysis.AnalysisJson;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;

/**
 * The stored analyses of the five sources are what the code makes of the texts, and hold none of
 * their wording. They are made again with {@code ./parallax compare seeds --text none --no-cache
 * --out reports/seeds} and copied from {@code reports/seeds/analyses} to {@code seeds/analyses}.
 */
class StoredAnalysesTest {

  /** Quantised arithmetic differs in the last digits between processors; a rare label may turn. */
  private static final double OF_COUNTS = 0.02;

  private static final double OF_SCORES = 0.02;

  private static final Path SEEDS = Shared.root().resolve("seeds");

  @Test
  void theTextsGiveTheStoredAnalysesAgain() {
    Corpus corpus = CorpusReader.read(SEEDS);
    List<Corpus.Entry> entries =
        corpus.entries().stream()
            .map(
                entry ->
                    new Corpus.Entry(
                        entry.metadata(),
                        entry.file().map(file -> Shared.seedText(file.getFileName().toString())),
                        entry.sha256(),
                        Optional.empty()))
            .toList();
    Corpus texts =
        new Corpus(
            corpus.name(),
            corpus.title(),
            corpus.folder(),
            corpus.actors(),
            corpus.frames(),
            entries);
    CorpusAnalyzer.Result made =
        new CorpusAnalyzer(
                new Stages(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    new AnalysisSettings(false, true, 1L),
                    Optional.empty()))
            .analyze(
                texts,
                new CorpusAnalyzer.Progress() {
                  @Override
                  public void begins(String source) {}

                  @Override
                  public void ended(String source) {}
                });
    assertThat(made.failures()).isEmpty();
    assertThat(made.warnings()).isEmpty();
    for (DocumentAnalysis fresh : made.analyses()) {
      DocumentAnalysis stored = stored(fresh.id());
      assertThat(fresh.settings()).as(fresh.id()).isEqualTo(stored.settings());
      assertThat(fresh.removals()).as(fresh.id()).isEqualTo(stored.removals());
      assertThat(fresh.sentences()).as(fresh.id()).isEqualTo(stored.sentences());
      assertThat(mentions(fresh)).as(fresh.id()).isEqualTo(mentions(stored));
      assertThat(fresh.quotes()).as(fresh.id()).isEqualTo(stored.quotes());
      compareCounts(fresh, stored);
      assertThat(meanScore(fresh)).isCloseTo(meanScore(stored), within(OF_SCORES));
    }
  }

  @Test
  void theStoredAnalysesHoldNoWording() {
    for (Corpus.Entry entry : CorpusReader.read(SEEDS).entries()) {
      DocumentAnalysis stored = stored(entry.metadata().id());
      assertThat(stored.hasText()).isFalse();
      assertThat(stored.notes()).isEmpty();
      assertThat(stored.sections()).allSatisfy(part -> assertThat(part.heading()).isEmpty());
      assertThat(stored.quotes())
          .allSatisfy(quote -> assertThat(words(quote.speaker())).isLessThan(7));
      assertThat(stored.mentions()).allSatisfy(m -> assertThat(words(m.label())).isLessThan(9));
      assertThat(stored.observations(CueObservation.class))
          .allSatisfy(cue -> assertThat(words(cue.words())).isLessThan(5));
      assertThat(stored.profile().terms().keySet())
          .allSatisfy(term -> assertThat(words(term)).isLessThan(4));
    }
  }

  private static DocumentAnalysis stored(String id) {
    return AnalysisJson.read(SEEDS.resolve("analyses/" + id + ".json"));
  }

  private static Map<String, Long> mentions(DocumentAnalysis analysis) {
    return analysis.mentions().stream()
        .collect(
            Collectors.groupingBy(AnalysedMention::actor, TreeMap::new, Collectors.counting()));
  }

  private static void compareCounts(DocumentAnalysis fresh, DocumentAnalysis stored) {
    Map<String, Long> now = counts(fresh);
    Map<String, Long> before = counts(stored);
    assertThat(now.keySet()).as(fresh.id()).isEqualTo(before.keySet());
    now.forEach(
        (measure, count) ->
            assertThat((double) count)
                .as(fresh.id() + " " + measure)
                .isCloseTo(
                    before.getOrDefault(measure, 0L),
                    within(2 + OF_COUNTS * before.getOrDefault(measure, 0L))));
  }

  private static Map<String, Long> counts(DocumentAnalysis analysis) {
    return analysis.observations().stream()
        .collect(Collectors.groupingBy(Observation::measure, TreeMap::new, Collectors.counting()));
  }

  private static double meanScore(DocumentAnalysis analysis) {
    return analysis.observations(SentimentObservation.class).stream()
        .mapToDouble(SentimentObservation::value)
        .average()
        .orElse(0);
  }

  private static int words(String text) {
    return text.isEmpty() ? 0 : text.split(" ", -1).length;
  }

  private static Offset<Double> within(double offset) {
    return Offset.offset(offset);
  }
}
