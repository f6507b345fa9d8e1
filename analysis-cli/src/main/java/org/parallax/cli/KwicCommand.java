package org.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.core.CorpusTexts;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.actor.Concordance;
import org.parallax.core.actor.RegisterSuggestion;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;
import org.parallax.core.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keyword in context: every place of a word or an actor, within its sentence. */
@Command(
    name = "kwic",
    description = "Shows every place of a word, a phrase or an actor in its sentence.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class)
final class KwicCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "CORPUS",
      description = "A folder with a corpus.yaml, such a file, or a folder of documents.")
  private Path corpusPath;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUERY",
      description = "Words to find, in any of their forms: 'sign treaty' finds 'signed treaties'.")
  private Optional<String> query;

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = "Show the mentions of this actor of the register instead.")
  private Optional<String> actor;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "50",
      description = "Characters on each side, never beyond the sentence (default: 50).")
  private int width;

  @Mixin private AnalysisOptions options;

  @Mixin private Talk talk;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  KwicCommand() {}

  @Override
  public Integer call() {
    if (query.isPresent() == actor.isPresent()) {
      throw new ParameterException(spec.commandLine(), "give either QUERY or --actor ID");
    }
    if (width < 1) {
      throw new ParameterException(spec.commandLine(), "--width must be 1 or more");
    }
    return Threads.run(options.threads(), this::show);
  }

  private int show() {
    Corpus corpus = CorpusReader.read(corpusPath);
    CorpusTexts.Result texts;
    try (Talk.Bar bar = talk.bar("Reading", corpus.entries().size())) {
      texts = options.stages().texts().read(corpus, bar);
    }
    texts.problems().forEach(talk::complain);
    List<Concordance.Line> lines =
        actor
            .map(id -> Concordance.ofActor(texts.documents(), register(corpus, texts), id, width))
            .orElseGet(() -> Concordance.ofWords(texts.documents(), query.orElseThrow(), width));
    int idWidth =
        lines.stream().mapToInt(line -> line.sentence().toString().length()).max().orElse(0);
    for (Concordance.Line line : lines) {
      talk.out()
          .printf(
              "%-" + Math.max(1, idWidth) + "s  %" + width + "s [%s] %s%n",
              line.sentence(),
              line.left(),
              line.keyword(),
              line.right());
    }
    talk.out().flush();
    talk.say(lines.size() == 1 ? "1 place." : lines.size() + " places.");
    return texts.problems().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private ActorRegister register(Corpus corpus, CorpusTexts.Result texts) {
    List<AnnotatedDocument> documents = texts.documents();
    ActorRegister register =
        options
            .stages()
            .namedRegister(corpus)
            .orElseGet(() -> RegisterSuggestion.register(RegisterSuggestion.of(documents)));
    String id = actor.orElseThrow();
    if (register.find(id).isEmpty()) {
      List<String> known = register.actors().stream().map(a -> a.id()).toList();
      throw new ParameterException(
          spec.commandLine(), "there is no actor '" + id + "'" + Nearest.hint(id, known));
    }
    return register;
  }
}
