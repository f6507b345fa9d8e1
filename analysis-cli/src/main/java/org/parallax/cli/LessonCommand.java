package org.parallax.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.core.CorpusAnalyzer;
import org.parallax.core.Stages;
import org.parallax.core.compare.Comparer;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.ComparisonSettings;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;
import org.parallax.report.lesson.Lesson;
import org.parallax.report.lesson.LessonWriter;
import org.parallax.report.lesson.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Worksheets, an annotation page, a plan and a key out of a corpus. */
@Command(
    name = "lesson",
    description =
        "Makes a lesson out of a corpus: worksheets and a plan to print, a page on which a class"
            + " marks devices, and a key with what the tool found.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class)
final class LessonCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "CORPUS",
      description = "A folder with a corpus.yaml, such a file, or a folder of documents.")
  private Path corpusPath;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the lesson goes (default: lessons/NAME in the current folder).")
  private Optional<Path> out;

  @Option(
      names = "--level",
      paramLabel = "school|university",
      defaultValue = "SCHOOL",
      description = "Whom it is for (default: school).")
  private Level level;

  @Mixin private AnalysisOptions options;

  @Mixin private Talk talk;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  LessonCommand() {}

  @Override
  public Integer call() {
    Corpus corpus = CorpusReader.read(corpusPath);
    Path folder = out.orElseGet(() -> Path.of("lessons").resolve(corpus.name()));
    LessonWriter.refuseForeign(folder);
    return Threads.run(options.threads(), () -> run(corpus, folder));
  }

  private int run(Corpus corpus, Path folder) {
    Stages stages = options.stages();
    CorpusAnalyzer.Result result = analyze(corpus, stages);
    result.failures().forEach(failure -> talk.complain(failure.problem()));
    result.warnings().forEach(warning -> talk.say("Note: " + warning));
    long seed = options.settings().seed();
    Comparison comparison =
        new Comparer(result.register(), stages.frameIds(), ComparisonSettings.withSeed(seed))
            .compare(result.analyses());
    Lesson lesson = Lesson.of(comparison, corpus.name(), corpus.title(), level, seed);
    LessonWriter.write(lesson, folder);
    talk.out().println("Lesson: " + folder.toAbsolutePath().normalize());
    return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private CorpusAnalyzer.Result analyze(Corpus corpus, Stages stages) {
    try (Talk.Bar bar = talk.bar("Reading", corpus.entries().size())) {
      return new CorpusAnalyzer(stages).analyze(corpus, bar);
    }
  }
}
