package org.parallax.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parallax.core.CorpusAnalyzer;
import org.parallax.core.CorpusAnalyzer.Origin;
import org.parallax.core.Stages;
import org.parallax.core.ToolVersion;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparer;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.ComparisonSettings;
import org.parallax.core.error.InputException;
import org.parallax.core.source.Corpus;
import org.parallax.report.Report;
import org.parallax.report.ReportWriter;
import org.parallax.report.RunRecord;

/** One run from a corpus to a report. */
final class ComparisonRun {

  private static final int MOST_NAMED = 30;

  /** From so many sources on, comparing them takes longer than anybody waits without a word. */
  private static final int MANY = 100;

  private final AnalysisOptions options;
  private final ReportOptions wanted;
  private final Talk talk;
  private final boolean ifShort;
  private final Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final Map<String, Double> timings = new LinkedHashMap<>();

  /**
   * @param ifShort whether to give up with {@link org.parallax.core.error.LongWorkAhead} where a
   *     text has to be analysed first
   */
  ComparisonRun(AnalysisOptions options, ReportOptions wanted, Talk talk, boolean ifShort) {
    this.ifShort = ifShort;
    this.options = options;
    this.wanted = wanted;
    this.talk = talk;
  }

  /**
   * Analyses, compares, writes the report and says where it is.
   *
   * @return the exit code
   */
  int run(Corpus corpus, Path folder) {
    return Threads.run(options.threads(), () -> runInThreads(corpus, folder));
  }

  private int runInThreads(Corpus corpus, Path folder) {
    ReportWriter.refuseForeign(folder);
    Stages stages = ifShort ? options.stages().withoutModels() : options.stages();
    CorpusAnalyzer.Result result = timed("analysis", () -> analyze(corpus, stages));
    result.failures().forEach(failure -> talk.complain(failure.problem()));
    result.warnings().forEach(warning -> talk.say("Note: " + warning));
    if (result.analyses().isEmpty()) {
      if (result.failures().stream().allMatch(CorpusAnalyzer.Failure::leftOut)) {
        talk.complain(corpus.name() + ": none of its sources is in English; there is no report");
        return ExitCode.PARTLY;
      }
      throw new InputException(corpus.name(), "none of its sources could be analysed");
    }
    boolean many = result.analyses().size() > MANY;
    if (many) {
      talk.say("Comparing " + result.analyses().size() + " sources; a minute for each thousand …");
    }
    Comparison comparison = timed("comparison", () -> compare(result, stages));
    if (many) {
      talk.say("Writing the report …");
    }
    Report report =
        new Report(comparison, result.analyses(), result.register(), record(corpus, result));
    ReportWriter.write(report, folder, wanted.pdf());
    talk.say(origins(result));
    talk.out().println("Report: " + folder.resolve("index.html").toAbsolutePath().normalize());
    return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private CorpusAnalyzer.Result analyze(Corpus corpus, Stages stages) {
    int steps = corpus.entries().size();
    try (Talk.Bar bar = ifShort ? Talk.Bar.silent() : talk.bar("Reading", steps)) {
      return new CorpusAnalyzer(stages).analyze(corpus, bar);
    }
  }

  private Comparison compare(CorpusAnalyzer.Result result, Stages stages) {
    ComparisonSettings settings =
        ComparisonSettings.withSeed(options.settings().seed()).withReference(stages.reference());
    Comparer comparer = new Comparer(result.register(), stages.frameIds(), settings);
    return wanted
        .group()
        .map(key -> comparer.compareGroups(result.analyses(), key))
        .orElseGet(() -> comparer.compare(result.analyses()));
  }

  private RunRecord record(Corpus corpus, CorpusAnalyzer.Result result) {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("parallax", ToolVersion.current());
    versions.put("java", System.getProperty("java.version", ""));
    for (DocumentAnalysis analysis : result.analyses()) {
      analysis
          .settings()
          .forEach((name, value) -> versions.merge(name, value, ComparisonRun::both));
    }
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("text", options.settings().keepText() ? "full" : "none");
    wanted.group().ifPresent(key -> choices.put(Report.GROUP, key));
    choices.put("encoder", options.settings().encoder() ? "yes" : "no");
    return new RunRecord(
        corpus.name(),
        corpus.title(),
        started.toString(),
        versions,
        choices,
        options.settings().seed(),
        sources(result),
        timings,
        result.failures().stream()
            .map(failure -> new RunRecord.Failure(failure.source(), failure.problem()))
            .toList(),
        result.warnings());
  }

  /** Sources analysed by different versions: both are named. */
  private static String both(String one, String other) {
    return List.of(one.split("; ")).contains(other) ? one : one + "; " + other;
  }

  private static List<RunRecord.SourceRun> sources(CorpusAnalyzer.Result result) {
    Map<String, String> checksums =
        result.analyses().stream()
            .collect(Collectors.toMap(DocumentAnalysis::id, DocumentAnalysis::sha256));
    return result.origins().stream()
        .map(
            origin ->
                new RunRecord.SourceRun(
                    origin.source(),
                    origin.stored() ? RunRecord.Origin.STORED : RunRecord.Origin.TEXT,
                    checksums.getOrDefault(origin.source(), "")))
        .toList();
  }

  private static String origins(CorpusAnalyzer.Result result) {
    return String.format(
        Locale.ROOT,
        "From their texts: %s.%nFrom stored analyses: %s.",
        named(result, false),
        named(result, true));
  }

  /** The sources of one origin, or how many where they are too many to name. */
  private static String named(CorpusAnalyzer.Result result, boolean stored) {
    List<String> sources =
        result.origins().stream()
            .filter(origin -> origin.stored() == stored)
            .map(Origin::source)
            .toList();
    return sources.isEmpty()
        ? "none"
        : sources.size() > MOST_NAMED ? sources.size() + " sources" : String.join(", ", sources);
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    timings.put(stage, Math.round((System.nanoTime() - start) / 1e6) / 1e3);
    return result;
  }
}
