package org.parallax.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionResolver;
import org.parallax.core.analysis.AnalysedQuote;
import org.parallax.core.analysis.AnalysisAssembly;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.analysis.ProfileBuilder;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.Cleaner;
import org.parallax.core.clean.LanguageCheck;
import org.parallax.core.encode.EncodedSentence;
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
    return measured(clean, read(clean));
  }

  /**
   * A document in which it is settled who is meant and who speaks.
   *
   * @param stretches its parts, which are measured one after the other and dropped
   * @param voices who says what in all of it
   * @param quotes what the analysis tells of that
   */
  private record Settled(
      Deque<Stretches.Stretch> stretches, Voices voices, List<AnalysedQuote> quotes) {}

  private Settled read(CleanDocument clean) {
    AnnotatedDocument annotated = annotator.annotate(clean);
    List<Mention> named = actors.resolve(annotated);
    Voices spoken = new Voices(voices.find(annotated, named));
    List<Mention> mentions = SpeechPronouns.settle(annotated, named, spoken);
    return new Settled(
        new ArrayDeque<>(Stretches.of(annotated, mentions)),
        spoken,
        AnalysisAssembly.quotes(annotated, spoken));
  }

  private DocumentAnalysis measured(CleanDocument clean, Settled settled) {
    Measures measures = loaded();
    AnalysisAssembly assembly = new AnalysisAssembly(clean, settled.quotes(), keepText);
    ProfileBuilder profile = new ProfileBuilder();
    Measured measured = new Measured(measures.measurers());
    // Each stretch is let go when it is measured, so that the result grows where the text was.
    while (!settled.stretches().isEmpty()) {
      Reading reading = encoded(settled.stretches().remove(), settled.voices(), measures);
      measured.add(reading);
      assembly.add(reading);
      profile.add(reading.document(), reading.mentions(), reading.vectors());
    }
    return assembly.build(
        measured.observations(), profile.build(), measures.settings(), ToolVersion.current());
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
