package org.parallax.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: measures every source, compares them, writes the report. */
@Command(
    name = "compare",
    description = "Measures every source of a corpus, compares them and writes the report.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class)
final class CompareCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "CORPUS",
      description =
          "A folder with a corpus.yaml, such a file, a folder of documents, or a table (.csv,"
              + " .jsonl) with a document a row in its column 'text'.")
  private Path corpusPath;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the report goes (default: reports/NAME in the current folder).")
  private Optional<Path> out;

  @Mixin private ReportOptions report;

  @Mixin private AnalysisOptions options;

  @Mixin private Talk talk;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CompareCommand() {}

  @Override
  public Integer call() {
    Corpus corpus = CorpusReader.read(corpusPath);
    Path folder = out.orElseGet(() -> Path.of("reports").resolve(corpus.name()));
    return new ComparisonRun(options, report, talk).run(corpus, folder);
  }
}
