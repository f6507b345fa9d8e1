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

/** The report again, from stored analyses. */
@Command(
    name = "report",
    description = "Makes a report again from stored analyses, without any model.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class)
final class ReportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR",
      description = "A report's folder, a corpus with stored analyses, or a folder of analyses.")
  private Path folder;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the report goes (default: DIR if it is a report, else reports/NAME).")
  private Optional<Path> out;

  @Mixin private ReportOptions report;

  @Mixin private AnalysisOptions options;

  @Mixin private Talk talk;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ReportCommand() {}

  @Override
  public Integer call() {
    Corpus corpus = CorpusReader.readStored(folder);
    Path target =
        out.orElseGet(
            () ->
                folder.resolve("run.json").toFile().isFile()
                    ? folder
                    : Path.of("reports").resolve(corpus.name()));
    return new ComparisonRun(options, report, talk, false).run(corpus, target);
  }
}
