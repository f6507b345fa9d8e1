package org.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.lexicon.CueCatalogue;
import org.parallax.core.lexicon.CueCatalogueReader;
import org.parallax.core.lexicon.CueDevice;
import org.parallax.core.measure.language.CueExamples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parallax lexicon}: what concerns catalogues of cues. */
@Command(
    name = "lexicon",
    description = "Checks a catalogue of cues of your own.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = LexiconCommand.Check.class)
final class LexiconCommand {

  /** Tries a catalogue on its own examples. */
  @Command(
      name = "check",
      description = {
        "Reads a catalogue of cues and tries every entry on its examples: it must be found where",
        "its example marks it, and not in its counter-example. Failures are named with file and line."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Parallax.Version.class,
      footer = {
        "",
        "A file that ends in .dic is read as a word list in the form of LIWC, any other as YAML.",
        "Exit code: 0 if every example holds, 3 if one does not or the file cannot be read."
      })
  static final class Check implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The catalogue, YAML or .dic.")
    private Path file;

    @Mixin private Talk talk;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Check() {}

    @Override
    public Integer call() {
      CueCatalogue catalogue = CueCatalogueReader.read(file);
      catalogue.devices().forEach(this::describe);
      List<CueExamples.Problem> problems = problems(catalogue);
      for (CueExamples.Problem problem : problems) {
        talk.complain(file + ":" + problem.cue().line() + ": " + problem);
      }
      if (problems.isEmpty()) {
        talk.out().println("The catalogue is in order.");
      } else {
        talk.complain(
            problems.size() == 1
                ? "one example does not hold"
                : problems.size() + " examples do not hold");
      }
      talk.out().flush();
      return problems.isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private void describe(CueDevice device) {
      int examples =
          device.cues().stream()
              .mapToInt(cue -> cue.matches().size() + cue.noMatches().size())
              .sum();
      talk.out()
          .printf(
              "%s: %d %s, %s%n",
              device.id(),
              device.cues().size(),
              device.cues().size() == 1 ? "cue" : "cues",
              examples == 0 ? "no examples to try" : examples + " examples");
    }

    /** Word lists have no examples; they need no annotator to be loaded. */
    private static List<CueExamples.Problem> problems(CueCatalogue catalogue) {
      return catalogue.cues().stream().allMatch(cue -> cue.matches().isEmpty())
          ? List.of()
          : CueExamples.problems(catalogue, CoreNlpAnnotator.shared());
    }
  }
}
