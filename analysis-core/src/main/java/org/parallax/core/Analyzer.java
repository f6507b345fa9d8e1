package org.parallax.core;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionResolver;
import org.parallax.core.analysis.AnalysisAssembly;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.analysis.ProfileBuilder;
import org.parallax.core.analysis.TextProfile;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Cleaner;
import org.parallax.core.clean.LanguageCheck;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.voice.SpeechPronouns;
import org.parallax.core.voice.VoiceFinder;
import org.parallax.core.voice.Voices;

/**
 * Takes a document through every stage, in order. This is the place to start reading; {@link
 * Stages} says what each stage is. Can be shared between threads.
 */
public final class Analyzer {

  private static final LanguageCheck LANGUAGE = new LanguageCheck();

  private final Cleaner cleaner;
  private final Annotator annotator;
  private final MentionResolver actors;
  private final VoiceFinder voices;
  private final CompletableFuture<Measures> measures;
  private final boolean keepText;

  /**
   * @param measures what measures; may still be loading while the first document is parsed
   */
  Analyzer(
      Cleaner cleaner,
      Annotator annotator,
      MentionResolver actors,
      VoiceFinder voices,
      CompletableFuture<Measures> measures,
      boolean keepText) {
    this.cleaner = cleaner;
    this.annotator = annotator;
    this.actors = actors;
    this.voices = voices;
    this.measures = measures;
    this.keepText = keepText;
  }

  /** The whole analysis of a document. The same document gives the same analysis. */
  public DocumentAnalysis analyze(SourceDocument document) {
    CleanDocument clean = cleaner.clean(document);
    LANGUAGE.require(clean);
    AnnotatedDocument annotated = annotator.annotate(clean);
    List<Mention> named = actors.resolve(annotated);
    Voices spoken = new Voices(voices.find(annotated, named));
    List<Mention> mentions = SpeechPronouns.settle(annotated, named, spoken);
    Measures measures = loaded();
    List<Observation> observations = new ArrayList<>();
    List<EncodedSentence> vectors = new ArrayList<>();
    for (Stretches.Stretch stretch : Stretches.of(annotated, mentions)) {
      Reading reading = encoded(stretch, spoken, measures);
      measures.measurers().forEach(measurer -> observations.addAll(measurer.measure(reading)));
      reading.vectors().forEach(vector -> vectors.add(vector.withoutTokens()));
    }
    TextProfile profile = new ProfileBuilder().build(annotated, mentions, vectors);
    Reading whole = new Reading(annotated, mentions, spoken, vectors);
    return AnalysisAssembly.assemble(
        whole, observations, profile, measures.settings(), ToolVersion.current(), keepText);
  }

  private static Reading encoded(Stretches.Stretch stretch, Voices voices, Measures measures) {
    List<EncodedSentence> vectors =
        measures.encoder().map(e -> e.encode(stretch.document().sentences())).orElse(List.of());
    return new Reading(stretch.document(), stretch.mentions(), voices, vectors);
  }

  private Measures loaded() {
    try {
      return measures.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : e;
    }
  }
}
