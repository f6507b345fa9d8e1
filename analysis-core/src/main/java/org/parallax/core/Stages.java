package org.parallax.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.actor.ActorRegisterReader;
import org.parallax.core.actor.ActorRegisterText;
import org.parallax.core.actor.RegisterSuggestion;
import org.parallax.core.actor.RuleMentionResolver;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.annotate.CachedAnnotator;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.cache.FolderCache;
import org.parallax.core.clean.RuleCleaner;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.error.LongWorkAhead;
import org.parallax.core.error.ModelException;
import org.parallax.core.lexicon.CueCatalogue;
import org.parallax.core.lexicon.CueCatalogueReader;
import org.parallax.core.lexicon.Frame;
import org.parallax.core.lexicon.FrameCatalogue;
import org.parallax.core.lexicon.FrameCatalogueReader;
import org.parallax.core.lexicon.ReferenceRates;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.frame.FrameMeasurer;
import org.parallax.core.measure.language.CueMeasurer;
import org.parallax.core.measure.language.LoadedMeasurer;
import org.parallax.core.measure.role.ActionMeasurer;
import org.parallax.core.measure.role.NarrativeRoleMeasurer;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.core.source.Corpus;
import org.parallax.core.voice.QuoteVoiceFinder;

/**
 * What the stages of a run are. Nothing is loaded before it is needed: a run over stored analyses
 * needs no model, and one over texts that were parsed before needs no parser.
 */
public final class Stages {

  /** All texts that a register is suggested from are held together. */
  private static final int MOST_READ = 300;

  private final Optional<Path> actors;
  private final FrameCatalogue frames;
  private final CueCatalogue cues;
  private final AnalysisSettings settings;
  private final Optional<FolderCache> cache;
  private final boolean models;

  /**
   * @param actors the user's register, which wins over the corpus's own
   * @param frames the user's frames, added to the shipped ones
   * @param cues the user's catalogue of cues, added to the shipped one
   * @param settings what the user chose
   * @param cache where results are remembered, if anywhere
   */
  public Stages(
      Optional<Path> actors,
      Optional<Path> frames,
      Optional<Path> cues,
      AnalysisSettings settings,
      Optional<FolderCache> cache) {
    this.actors = actors;
    this.frames =
        frames
            .map(FrameCatalogueReader::read)
            .map(own -> FrameCatalogueReader.shipped().with(own.frames()))
            .orElseGet(FrameCatalogueReader::shipped);
    this.cues =
        cues.map(CueCatalogueReader::read)
            .map(own -> CueCatalogueReader.shipped().with(own))
            .orElseGet(CueCatalogueReader::shipped);
    this.settings = settings;
    this.cache = cache;
    this.models = true;
  }

  private Stages(Stages other, boolean models) {
    this.actors = other.actors;
    this.frames = other.frames;
    this.cues = other.cues;
    this.settings = other.settings;
    this.cache = other.cache;
    this.models = models;
  }

  /** The same, but a text that needs a model fails with {@link LongWorkAhead}. */
  public Stages withoutModels() {
    return new Stages(this, false);
  }

  /** The ids of the frames, in the order of their catalogue. */
  public List<String> frameIds() {
    return frames.frames().stream().map(Frame::id).toList();
  }

  /** What a comparison holds the rates of cues and of loaded sentences against. */
  public Map<String, Double> reference() {
    return ReferenceRates.shipped().figures(cues);
  }

  /** The texts of a corpus without measuring them. */
  public CorpusTexts texts() {
    return new CorpusTexts(new RuleCleaner(), annotator());
  }

  /** The register that is named for a corpus, if any. */
  public Optional<ActorRegister> namedRegister(Corpus corpus) {
    return actors.or(corpus::actors).map(ActorRegisterReader::read);
  }

  /**
   * The actors to read a corpus for: the register that is named, else one suggested out of its
   * texts, or out of some hundred of them where it has thousands.
   */
  ActorRegister register(Corpus corpus) {
    return namedRegister(corpus)
        .orElseGet(
            () ->
                RegisterSuggestion.register(
                    RegisterSuggestion.of(texts().readThoseThere(corpus.spread(MOST_READ)))));
  }

  /**
   * The analyzer for the actors of a register. What measures is loaded beside the parser, while the
   * first document is read.
   */
  public Analyzer analyzer(ActorRegister register) {
    if (!models) {
      throw new LongWorkAhead();
    }
    return new Analyzer(
        new RuleCleaner(),
        annotator(),
        new RuleMentionResolver(register),
        new QuoteVoiceFinder(),
        CompletableFuture.supplyAsync(() -> measures(register)),
        settings.keepText());
  }

  private Measures measures(ActorRegister register) {
    Optional<SentenceEncoder> encoder = encoder();
    SentimentMeasurer sentiment =
        encoder.isPresent() ? SentimentMeasurer.load() : SentimentMeasurer.loadWithoutEncoder();
    LoadedMeasurer loaded =
        encoder.isPresent() ? LoadedMeasurer.load() : LoadedMeasurer.loadWithoutEncoder();
    Optional<NarrativeRoleMeasurer> roles = encoder.map(e -> NarrativeRoleMeasurer.load(sentiment));
    List<Measurer> measurers = new ArrayList<>();
    // Roles are read off what the sentiment is read off, so the one measures both.
    measurers.add(roles.<Measurer>map(both -> both).orElse(sentiment));
    measurers.addAll(List.of(new ActionMeasurer(), new CueMeasurer(cues), loaded));
    encoder.ifPresent(e -> measurers.add(new FrameMeasurer(frames, e)));

    Map<String, String> dependsOn = new LinkedHashMap<>();
    dependsOn.put("cleaning", RuleCleaner.NAME);
    dependsOn.put("annotator", CoreNlpAnnotator.NAME);
    dependsOn.put("voices", QuoteVoiceFinder.NAME);
    dependsOn.put("register", FolderCache.key(ActorRegisterText.of(register)).substring(0, 16));
    dependsOn.put("frames", FolderCache.key(frames.toString()).substring(0, 16));
    dependsOn.put("cues", cues.fingerprint());
    dependsOn.put("encoder", encoder.map(SentenceEncoder::name).orElse("none"));
    dependsOn.put("sentiment", sentiment.modelName());
    dependsOn.put("loaded", loaded.modelName());
    roles.ifPresent(head -> dependsOn.put("roles", head.modelName()));
    return new Measures(encoder, measurers, dependsOn);
  }

  /**
   * Where whole analyses are remembered; nowhere if there is no cache, or if this build cannot be
   * told from another.
   */
  Optional<AnalysisCache> analyses(ActorRegister register) {
    return cache.flatMap(
        folder ->
            ToolVersion.fingerprint()
                .map(
                    version ->
                        new AnalysisCache(folder, FolderCache.key(version, conditions(register)))));
  }

  /** All that an analysis depends on beside the document and the program. */
  String conditions(ActorRegister register) {
    return String.join(
        "\n",
        ActorRegisterText.of(register),
        frames.toString(),
        cues.fingerprint(),
        "text " + settings.keepText(),
        "encoder " + settings.encoder());
  }

  /** Whether an analysis is what was asked for, and not what this machine could do today. */
  boolean isAsAsked(DocumentAnalysis analysis) {
    return !settings.encoder() || !"none".equals(analysis.settings().get("encoder"));
  }

  private Annotator annotator() {
    return cache
        .<Annotator>map(folder -> new CachedAnnotator(folder, CoreNlpAnnotator.NAME, this::parser))
        .orElseGet(this::parser);
  }

  private Annotator parser() {
    if (!models) {
      throw new LongWorkAhead();
    }
    return CoreNlpAnnotator.shared();
  }

  /** Empty where the user does not want it or this machine cannot run it. */
  private Optional<SentenceEncoder> encoder() {
    if (!settings.encoder()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OnnxSentenceEncoder.load());
    } catch (ModelException e) {
      return Optional.empty();
    }
  }
}
