package org.parallax.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.measure.Measurer;
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
  private final Optional<SentenceEncoder> encoder;
  private final List<Measurer> measurers;
  private final Map<String, String> settings;
  private final boolean keepText;

  Analyzer(
      Cleaner cleaner,
      Annotator annotator,
      MentionResolver actors,
      VoiceFinder voices,
      Optional<SentenceEncoder> encoder,
      List<Measurer> measurers,
      Map<String, String> settings,
      boolean keepText) {
    this.cleaner = cleaner;
    this.annotator = annotator;
    this.actors = actors;
    this.voices = voices;
    this.encoder = encoder;
    this.measurers = List.copyOf(measurers);
    this.settings = Map.copyOf(settings);
    this.keepText = keepText;
  }

  /** The whole analysis of a document. The same document gives the same analysis. */
  public DocumentAnalysis analyze(SourceDocument document) {
    CleanDocument clean = cleaner.clean(document);
    LANGUAGE.require(clean);
    AnnotatedDocument annotated = annotator.annotate(clean);
    List<Mention> named = actors.resolve(annotated);
    Voices spoken = new Voices(voices.find(annotated, named));
    List<Mention> mentions = SpeechPronouns.add(annotated, named, spoken);
    List<EncodedSentence> vectors =
        encoder.map(e -> e.encode(annotated.sentences())).orElse(List.of());
    Reading reading = new Reading(annotated, mentions, spoken, vectors);
    List<Observation> observations =
        measurers.stream().flatMap(measurer -> measurer.measure(reading).stream()).toList();
    TextProfile profile = new ProfileBuilder().build(annotated, mentions, vectors);
    return AnalysisAssembly.assemble(
        reading, observations, profile, settings, ToolVersion.current(), keepText);
  }
}
