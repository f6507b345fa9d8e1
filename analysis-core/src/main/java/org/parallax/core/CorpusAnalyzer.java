package org.parallax.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.analysis.AnalysisJson;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.error.ForeignLanguageException;
import org.parallax.core.error.InputException;
import org.parallax.core.error.LongWorkAhead;
import org.parallax.core.error.ModelException;
import org.parallax.core.error.ParallaxException;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.DocumentReaders;
import org.parallax.core.source.SourceDocument;

/**
 * Gets the analysis of every source of a corpus: from its text where it is there, else from its
 * stored analysis. One bad document never stops the others.
 */
public final class CorpusAnalyzer {

  private final Stages stages;
  private final Function<ActorRegister, Analyzer> analyzers;

  public CorpusAnalyzer(Stages stages) {
    this(stages, stages::analyzer);
  }

  /** With analyzers of one's own, as for tests without models. */
  CorpusAnalyzer(Stages stages, Function<ActorRegister, Analyzer> analyzers) {
    this.stages = stages;
    this.analyzers = analyzers;
  }

  /** Is told how the work goes on; by several threads. */
  public interface Progress {

    /** The work on a source begins. */
    void begins(String source);

    /** The work on a source has ended, well or not. */
    void ended(String source);
  }

  /**
   * What came of a corpus.
   *
   * @param register the actors it was read for
   * @param analyses the analyses, in the order of the corpus
   * @param origins where each source's analysis came from, in the same order
   * @param failures the sources that could not be analysed
   * @param warnings what a reader should know, a sentence each
   */
  public record Result(
      ActorRegister register,
      List<DocumentAnalysis> analyses,
      List<Origin> origins,
      List<Failure> failures,
      List<String> warnings) {

    public Result {
      analyses = List.copyOf(analyses);
      origins = List.copyOf(origins);
      failures = List.copyOf(failures);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Where an analysis came from.
   *
   * @param source the source's id
   * @param stored whether it was a stored analysis, not the text
   * @param path the file
   */
  public record Origin(String source, boolean stored, Path path) {}

  /**
   * A source that could not be analysed.
   *
   * @param source the source's id
   * @param problem what is wrong and what to do
   * @param leftOut whether it could be read but is not to be measured, as in another language
   */
  public record Failure(String source, String problem, boolean leftOut) {}

  /**
   * Analyses every source, several beside each other.
   *
   * @throws ModelException if a model is missing, since then no document can be done
   */
  public Result analyze(Corpus corpus, Progress progress) {
    List<String> warnings = new ArrayList<>();
    ActorRegister register = stages.register(corpus);
    if (register.suggested()) {
      warnings.add(
          "no register of actors was given, so one was made out of the texts and not corrected;"
              + " 'parallax actors' writes it down for you to correct");
    }
    Work work = new Work(register);
    List<Outcome> outcomes =
        corpus.entries().parallelStream().map(entry -> work.on(entry, progress)).toList();
    List<DocumentAnalysis> analyses = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      outcome.analysis().ifPresent(analyses::add);
      outcome.origin().ifPresent(origins::add);
      outcome.failure().ifPresent(failures::add);
      outcome.warning().ifPresent(warnings::add);
    }
    return new Result(register, analyses, origins, failures, warnings);
  }

  /** What came of one source. */
  private record Outcome(
      Optional<DocumentAnalysis> analysis,
      Optional<Origin> origin,
      Optional<Failure> failure,
      Optional<String> warning) {

    static Outcome done(DocumentAnalysis analysis, Origin origin, Optional<String> warning) {
      return new Outcome(Optional.of(analysis), Optional.of(origin), Optional.empty(), warning);
    }

    static Outcome failed(String id, String problem, boolean leftOut) {
      return new Outcome(
          Optional.empty(),
          Optional.empty(),
          Optional.of(new Failure(id, problem, leftOut)),
          Optional.empty());
    }
  }

  /** The work on the sources of one corpus. Loads models only when a document needs them. */
  private final class Work {

    private final ActorRegister register;
    private final Optional<AnalysisCache> cache;
    private @Nullable Analyzer analyzer;

    Work(ActorRegister register) {
      this.register = register;
      this.cache = stages.analyses(register);
    }

    private synchronized Analyzer analyzer() {
      if (analyzer == null) {
        analyzer = analyzers.apply(register);
      }
      return analyzer;
    }

    Outcome on(Corpus.Entry entry, Progress progress) {
      String id = entry.metadata().id();
      progress.begins(id);
      try {
        return analyze(entry);
      } catch (ModelException | LongWorkAhead e) {
        throw e;
      } catch (ParallaxException e) {
        boolean leftOut = e instanceof ForeignLanguageException;
        return Outcome.failed(id, String.valueOf(e.getMessage()), leftOut);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // Whatever one document does to us must not cost the others theirs.
        return Outcome.failed(id, id + ": could not be analysed (" + reason(e) + ")", false);
      } finally {
        progress.ended(id);
      }
    }

    private Outcome analyze(Corpus.Entry entry) {
      String id = entry.metadata().id();
      Optional<Path> text = entry.file().filter(Files::exists);
      if (text.isEmpty() && entry.analysis().isPresent()) {
        Path file = entry.analysis().get();
        return Outcome.done(stored(entry), new Origin(id, true, file), Optional.empty());
      }
      Path file = entry.file().orElseThrow();
      SourceDocument document = DocumentReaders.read(entry);
      return Outcome.done(
          analyze(document), new Origin(id, false, file), checksumWarning(entry, document));
    }

    private DocumentAnalysis analyze(SourceDocument document) {
      Optional<DocumentAnalysis> known = cache.flatMap(c -> c.find(document));
      if (known.isPresent()) {
        return known.get();
      }
      DocumentAnalysis analysis = analyzer().analyze(document);
      if (stages.isAsAsked(analysis)) {
        cache.ifPresent(c -> c.store(document, analysis));
      }
      return analysis;
    }
  }

  private static String reason(Throwable problem) {
    return problem instanceof OutOfMemoryError
        ? "it needs more memory than there is; raise it with PARALLAX_JAVA_OPTS=-Xmx6g or split the text"
        : problem.toString();
  }

  private static DocumentAnalysis stored(Corpus.Entry entry) {
    Path file = entry.analysis().orElseThrow();
    DocumentAnalysis analysis = AnalysisJson.read(file);
    if (!analysis.id().equals(entry.metadata().id())) {
      throw new InputException(
          entry.metadata().id(),
          "its stored analysis " + file + " is that of '" + analysis.id() + "'");
    }
    return analysis;
  }

  private static Optional<String> checksumWarning(Corpus.Entry entry, SourceDocument document) {
    return entry
        .sha256()
        .filter(expected -> !expected.equals(document.sha256()))
        .map(
            expected ->
                entry.metadata().id()
                    + ": the text differs from the one that the manifest describes (checksum "
                    + document.sha256().substring(0, 12)
                    + "… instead of "
                    + expected.substring(0, 12)
                    + "…)");
  }
}
