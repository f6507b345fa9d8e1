package org.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.core.CorpusAnalyzer;
import org.parallax.core.Stages;
import org.parallax.core.analysis.AnalysisJson;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.clean.CleaningView;
import org.parallax.core.clean.RuleCleaner;
import org.parallax.core.compare.Comparer;
import org.parallax.core.compare.ComparisonSettings;
import org.parallax.core.error.InputException;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;
import org.parallax.core.source.DocumentReaders;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;
import org.parallax.core.source.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One document at a time, on the command line. */
@Command(
    name = "analyze",
    description = "Analyses documents one at a time and prints what was found.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class)
final class AnalyzeCommand implements Callable<Integer> {

  /** How results are printed. */
  enum Format {
    TABLE,
    JSON
  }

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents.")
  private List<Path> files;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also write each analysis as DIR/ID.json.")
  private Optional<Path> out;

  @Option(
      names = "--format",
      paramLabel = "table|json",
      defaultValue = "TABLE",
      description = "How to print the result (default: table).")
  private Format format;

  @Option(
      names = "--show-cleaning",
      description = "Only print each text with what was cut, and why; nothing is measured.")
  private boolean showCleaning;

  @Mixin private AnalysisOptions options;

  @Mixin private Talk talk;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  AnalyzeCommand() {}

  @Override
  public Integer call() {
    if (showCleaning) {
      return showCleaning();
    }
    return Threads.run(options.threads(), this::analyze);
  }

  private int showCleaning() {
    int failures = 0;
    Corpus corpus = corpus();
    for (Corpus.Entry entry : corpus.entries()) {
      try {
        SourceDocument document = DocumentReaders.read(entry);
        talk.out().println(new CleaningView(new RuleCleaner().clean(document)).render());
      } catch (InputException e) {
        talk.complain(String.valueOf(e.getMessage()));
        failures++;
      }
    }
    talk.out().flush();
    return failures == 0
        ? ExitCode.DONE
        : failures == corpus.entries().size() ? ExitCode.INPUT : ExitCode.PARTLY;
  }

  private int analyze() {
    Stages stages = options.stages();
    CorpusAnalyzer.Result result;
    Corpus corpus = corpus();
    try (Talk.Bar bar = talk.bar("Reading", corpus.entries().size())) {
      result = new CorpusAnalyzer(stages).analyze(corpus, bar);
    }
    result.failures().forEach(failure -> talk.complain(failure.problem()));
    result.warnings().forEach(warning -> talk.say("Note: " + warning));
    Comparer comparer =
        new Comparer(
            result.register(),
            stages.frameIds(),
            ComparisonSettings.withSeed(options.settings().seed())
                .withReference(stages.reference()));
    for (DocumentAnalysis analysis : result.analyses()) {
      if (format == Format.JSON) {
        print(analysis);
      } else {
        new DocumentTable(talk.out()).print(analysis, comparer.compare(List.of(analysis)));
      }
      out.ifPresent(
          folder -> AnalysisJson.write(analysis, folder.resolve(analysis.id() + ".json")));
    }
    talk.out().flush();
    if (result.failures().isEmpty()) {
      return ExitCode.DONE;
    }
    // A sound text in another language is left out, which is no bad input.
    boolean allBad =
        result.analyses().isEmpty()
            && result.failures().stream().noneMatch(CorpusAnalyzer.Failure::leftOut);
    return allBad ? ExitCode.INPUT : ExitCode.PARTLY;
  }

  private void print(DocumentAnalysis analysis) {
    try {
      AnalysisJson.write(analysis, talk.out());
    } catch (IOException e) {
      throw new UncheckedIOException(analysis.id(), e);
    }
  }

  /** The files as a corpus, tables row by row; ids come from the files' names. */
  private Corpus corpus() {
    Map<String, Corpus.Entry> entries = new LinkedHashMap<>();
    for (Path file : files) {
      for (Corpus.Entry entry : entries(file)) {
        String id = CorpusReader.freeId(entry.metadata().id(), entries.keySet());
        entries.put(id, entry.called(id));
      }
    }
    return new Corpus(
        "documents",
        "Documents",
        Path.of(""),
        Optional.empty(),
        Optional.empty(),
        List.copyOf(entries.values()));
  }

  private static List<Corpus.Entry> entries(Path file) {
    return TableReader.knows(file) && Files.isRegularFile(file)
        ? TableReader.entries(file)
        : List.of(
            new Corpus.Entry(
                SourceMetadata.of(CorpusReader.idOf(file)),
                Optional.of(file),
                Optional.empty(),
                Optional.empty()));
  }
}
