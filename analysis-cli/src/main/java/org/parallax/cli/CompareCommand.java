package org.parallax.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.core.error.LongWorkAhead;
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

  /** With more sources the second compiler pays even where nothing has to be analysed. */
  private static final int MOST_SHORT = 31;

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

  @Option(
      names = "--if-short",
      hidden = true,
      description =
          "For the launcher: end with 75 rather than begin what takes long, so that it can start"
              + " again with what long work needs.")
  private boolean ifShort;

  @Mixin private ReportOptions report;

  @Mixin private AnalysisOptions options;

  @Mixin private Talk talk;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CompareCommand() {}

  @Override
  public Integer call() {
    Corpus corpus = CorpusReader.read(corpusPath);
    Path folder = out.orElseGet(() -> Path.of("reports").resolve(corpus.name()));
    if (ifShort && corpus.entries().size() > MOST_SHORT) {
      throw new LongWorkAhead();
    }
    return new ComparisonRun(options, report, talk, ifShort).run(corpus, folder);
  }
}
