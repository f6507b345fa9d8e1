package org.parallax.validation.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.RegisterSuggestion;
import org.parallax.core.actor.RuleMentionResolver;
import org.parallax.core.analysis.ProfileBuilder;
import org.parallax.core.analysis.TextProfile;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.RuleCleaner;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.lexicon.CueCatalogueReader;
import org.parallax.core.lexicon.FrameCatalogueReader;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.frame.FrameMeasurer;
import org.parallax.core.measure.language.CueMeasurer;
import org.parallax.core.measure.language.LoadedMeasurer;
import org.parallax.core.measure.role.ActionMeasurer;
import org.parallax.core.measure.role.NarrativeRoleMeasurer;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.voice.QuoteVoiceFinder;
import org.parallax.core.voice.Voices;

/** The time of each stage on one generated article. {@code docs/benchmarks/run} starts it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx3g"})
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class StageBenchmark {

  @Param({"700"})
  int words;

  private final OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load();
  private final SentimentMeasurer sentiment = SentimentMeasurer.load();
  private final LoadedMeasurer loaded = LoadedMeasurer.load();
  private final NarrativeRoleMeasurer roles = NarrativeRoleMeasurer.load(sentiment);
  private final CueMeasurer cues = new CueMeasurer(CueCatalogueReader.shipped());
  private final FrameMeasurer frames = new FrameMeasurer(FrameCatalogueReader.shipped(), encoder);
  private SourceDocument source;
  private CleanDocument clean;
  private AnnotatedDocument annotated;
  private RuleMentionResolver resolver;
  private List<Mention> mentions;
  private Voices voices;
  private Reading reading;

  /** Takes an article through all stages once. */
  @Setup(Level.Trial)
  public void prepare() {
    source =
        new SourceDocument(
            SourceMetadata.of("article"), GeneratedArticles.article(words, 1), "0".repeat(64));
    clean = new RuleCleaner().clean(source);
    annotated = CoreNlpAnnotator.shared().annotate(clean);
    ActorRegister register = RegisterSuggestion.register(RegisterSuggestion.of(List.of(annotated)));
    resolver = new RuleMentionResolver(register);
    mentions = resolver.resolve(annotated);
    voices = new Voices(new QuoteVoiceFinder().find(annotated, mentions));
    reading = new Reading(annotated, mentions, voices, encoder.encode(annotated.sentences()));
  }

  @Benchmark
  public CleanDocument cleaning() {
    return new RuleCleaner().clean(source);
  }

  @Benchmark
  public AnnotatedDocument annotating() {
    return CoreNlpAnnotator.shared().annotate(clean);
  }

  @Benchmark
  public List<Mention> actors() {
    return resolver.resolve(annotated);
  }

  @Benchmark
  public Voices voices() {
    return new Voices(new QuoteVoiceFinder().find(annotated, mentions));
  }

  @Benchmark
  public List<EncodedSentence> encoding() {
    return encoder.encode(annotated.sentences());
  }

  @Benchmark
  public List<Observation> sentiment() {
    return sentiment.measure(reading);
  }

  @Benchmark
  public List<Observation> actions() {
    return new ActionMeasurer().measure(reading);
  }

  /** Sentiment too, off which the roles are read. */
  @Benchmark
  public List<Observation> sentimentAndRoles() {
    return roles.measure(reading);
  }

  @Benchmark
  public List<Observation> cues() {
    return cues.measure(reading);
  }

  @Benchmark
  public List<Observation> loadedWording() {
    return loaded.measure(reading);
  }

  @Benchmark
  public List<Observation> frames() {
    return frames.measure(reading);
  }

  @Benchmark
  public TextProfile profile() {
    return ProfileBuilder.of(annotated, mentions, reading.vectors());
  }
}
