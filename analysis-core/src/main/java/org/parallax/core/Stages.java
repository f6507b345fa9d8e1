package org.parallax.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.actor.ActorRegisterReader;
import org.parallax.core.actor.ActorRegisterText;
import org.parallax.core.actor.RegisterSuggestion;
import org.parallax.core.actor.RuleMentionResolver;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.annotate.CachedAnnotator;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.cache.FolderCache;
import org.parallax.core.clean.*;
import org.parallax.core.measure.role.ActionMeasurer;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.core.source.Corpus;
import org.parallax.core.text.*;

/**
 * What the stages of a run are. Nothing is loaded before it is needed: a run over stored analyses
 * needs no model, and one over texts that were parsed before needs no parser.
 */
public final class Stages {

  private final Optional<Path> actors;
  private final AnalysisSettings settings;
  private final Optional<FolderCache> cache;

  /**
   * @param actors the user's register, which wins over the corpus's own
   * @param frames the user's frames, which win over the corpus's own
   * @param settings what the user chose
   * @param cache where results are remembered, if anywhere
   */
  public Stages(
      Optional<Path> actors,
      Optional<Path> frames,
      AnalysisSettings settings,
      Optional<FolderCache> cache) {
    this.actors = actors;
    this.settings = settings;
    this.cache = cache;
  }

  /** The ids of the frames, in the order of their catalogue. */
  public List<String> frameIds() {
    return List.of();
  }

  /** The texts of a corpus without measuring them. */
  public CorpusTexts texts() {
    return new CorpusTexts(cleaner(), annotator());
  }

  /** The register that is named for a corpus, if any. */
  public Optional<ActorRegister> namedRegister(Corpus corpus) {
    return actors.or(corpus::actors).map(ActorRegisterReader::read);
  }

  ActorRegister register(Corpus corpus) {
    return namedRegister(corpus)
        .orElseGet(
            () ->
                RegisterSuggestion.register(RegisterSuggestion.of(texts().readThoseThere(corpus))));
  }

  Analyzer analyzer(ActorRegister register) {
    SentimentMeasurer sentiment = SentimentMeasurer.loadBest(settings.encoder());
    Map<String, String> values = settings(register);
    values.put("sentiment", sentiment.modelName());
    return new Analyzer(
        cleaner(),
        annotator(),
        new RuleMentionResolver(register),
        (d, m) -> List.of(),
        Optional.empty(),
        List.of(new ActionMeasurer(), sentiment),
        values,
        settings.keepText());
  }

  /** What an analysis depends on beside its text, as it is written into it. */
  private Map<String, String> settings(ActorRegister register) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("annotator", annotator().name());
    values.put("register", FolderCache.key(ActorRegisterText.of(register)).substring(0, 16));
    return values;
  }

  Cleaner cleaner() {
    return d -> {
      List<Paragraph> ps = new ArrayList<>();
      String s = d.text();
      int i = 0;
      for (String p : s.split("\n\n", -1)) {
        if (!p.isBlank())
          ps.add(new Paragraph(Paragraph.Kind.PROSE, new Span(i, i + p.length()), 0));
        i += p.length() + 2;
      }
      return new CleanDocument(
          d,
          AlignedText.of(s),
          ps,
          List.of(new Section("", Optional.empty())),
          List.of(),
          List.of());
    };
  }

  private Annotator annotator() {
    return cache
        .<Annotator>map(
            folder -> new CachedAnnotator(folder, CoreNlpAnnotator.NAME, CoreNlpAnnotator::shared))
        .orElseGet(CoreNlpAnnotator::shared);
  }
}
