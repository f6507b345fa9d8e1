package org.parallax.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.Observation;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voice;

/** A long document is measured in stretches, of which nothing is kept but what was found. */
class LongDocumentTest {

  private static final int STRETCHES = 4;
  private static final String SENTENCE = "The people of the town spoke about it with the council.";

  @Test
  void aStretchIsLetGoWhenTheNextOnesAreMeasured() {
    List<WeakReference<AnnotatedSentence>> first = new ArrayList<>();
    List<Boolean> gone = new ArrayList<>();
    DocumentAnalysis analysis =
        analyze(
            reading -> {
              if (!first.isEmpty()) {
                gone.add(isCollected(first.get(first.size() - 1)));
              }
              first.add(new WeakReference<>(reading.sentence(0)));
              return List.of();
            });
    assertThat(gone).hasSize(STRETCHES - 1).containsOnly(true);
    assertThat(analysis.sentences()).hasSize(STRETCHES * Stretches.SENTENCES);
    assertThat(analysis.profile().shingles()).hasSize(7 * STRETCHES * Stretches.SENTENCES);
  }

  @Test
  void observationsAreInTheOrderOfAShortDocument() {
    DocumentAnalysis analysis =
        analyze(
            reading -> {
              List<Observation> found = new ArrayList<>();
              reading.document().sentences().forEach(s -> found.add(loaded(s.id())));
              found.add(action(reading.sentence(0).id()));
              return found;
            });
    List<Observation> observations = analysis.observations();
    assertThat(observations).hasSize(STRETCHES * Stretches.SENTENCES + STRETCHES);
    int actions = observations.size() - STRETCHES;
    assertThat(observations.subList(0, actions))
        .allMatch(LoadedObservation.class::isInstance)
        .isSortedAccordingTo((a, b) -> a.evidence().sentence().compareTo(b.evidence().sentence()));
    assertThat(observations.subList(actions, observations.size()))
        .allMatch(ActionObservation.class::isInstance);
  }

  private static DocumentAnalysis analyze(Measurer measurer) {
    CleanDocument document =
        Pipeline.clean((SENTENCE + "\n\n").repeat(STRETCHES * Stretches.SENTENCES));
    return new Analyzer(
            source -> document,
            new Words(),
            annotated -> List.of(),
            (annotated, mentions) -> List.of(),
            CompletableFuture.completedFuture(
                new Measures(Optional.empty(), List.of(measurer), Map.of())),
            true)
        .analyze(document.source());
  }

  private static boolean isCollected(WeakReference<AnnotatedSentence> sentence) {
    for (int i = 0; i < 100 && sentence.get() != null; i++) {
      System.gc();
    }
    return sentence.get() == null;
  }

  private static Observation loaded(SentenceId sentence) {
    return new LoadedObservation(0.5, Voice.AUTHOR, new Evidence(sentence, new Span(0, 1)));
  }

  private static Observation action(SentenceId sentence) {
    return new ActionObservation(
        "norland",
        ActionObservation.Part.AGENT,
        "speak",
        false,
        ActionObservation.Modality.DID,
        true,
        Voice.AUTHOR,
        new Evidence(sentence, new Span(0, 1)));
  }

  /** Each paragraph is a sentence, each word a noun. */
  private static final class Words implements Annotator {

    @Override
    public String name() {
      return "words";
    }

    @Override
    public AnnotatedDocument annotate(CleanDocument document) {
      List<Paragraph> paragraphs = document.paragraphs();
      return new AnnotatedDocument(
          document,
          IntStream.range(0, paragraphs.size())
              .mapToObj(i -> sentence(document, i + 1, paragraphs.get(i)))
              .toList());
    }

    private static AnnotatedSentence sentence(CleanDocument document, int number, Paragraph at) {
      List<Token> tokens = new ArrayList<>();
      int from = at.span().from();
      for (String word : at.span().in(document.text().text()).split(" ", -1)) {
        Span span = new Span(from, from + word.length());
        tokens.add(new Token(span, word, word, "NN", "O", tokens.size() - 1, "dep"));
        from = span.to() + 1;
      }
      return new AnnotatedSentence(
          new SentenceId(document.id(), number, 1), at.span(), at.kind(), tokens);
    }
  }
}
