package org.parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.core.CorpusTexts;
import org.parallax.core.actor.RegisterSuggestion;
import org.parallax.core.error.OutputException;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Suggests an actor register out of the texts, for a person to correct. */
@Command(
    name = "actors",
    description = "Suggests an actor register out of the texts, for a person to correct.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class)
final class ActorsCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "CORPUS",
      description = "A folder with a corpus.yaml, such a file, or a folder of documents.")
  private Path corpusPath;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the register goes, a new file (default: standard output).")
  private Optional<Path> out;

  @Mixin private AnalysisOptions options;

  @Mixin private Talk talk;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ActorsCommand() {}

  @Override
  public Integer call() {
    return Threads.run(options.threads(), this::suggest);
  }

  private int suggest() {
    Corpus corpus = CorpusReader.read(corpusPath);
    out.filter(Files::exists)
        .ifPresent(
            file -> {
              throw new OutputException(
                  file, "is there already; name another file or remove it", new IOException());
            });
    CorpusTexts.Result texts;
    try (Talk.Bar bar = talk.bar("Reading", corpus.entries().size())) {
      texts = options.stages().texts().read(corpus, bar);
    }
    texts.problems().forEach(talk::complain);
    List<RegisterSuggestion.Suggested> suggested = RegisterSuggestion.of(texts.documents());
    String yaml = RegisterSuggestion.yaml(suggested);
    if (out.isPresent()) {
      write(out.get(), yaml);
      talk.say(suggested.size() + " actors suggested in " + out.get() + "; correct them there.");
    } else {
      talk.out().print(yaml);
      talk.out().flush();
    }
    return texts.problems().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new OutputException(file, "cannot be written: " + e.getMessage(), e);
    }
  }
}
