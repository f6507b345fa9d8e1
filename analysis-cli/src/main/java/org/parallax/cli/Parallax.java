package org.parallax.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.parallax.core.ToolVersion;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top of the command line. */
@Command(
    name = "parallax",
    description = "Compares how several sources portray the same actors and events.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CompareCommand.class,
      AnalyzeCommand.class,
      ReportCommand.class,
      ActorsCommand.class,
      KwicCommand.class,
      LexiconCommand.class,
      LessonCommand.class,
      AgreeCommand.class,
      ValidateCommand.class,
      DoctorCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 a bug, 2 wrong usage, 3 bad input, 4 model missing,",
      "5 finished but some documents failed."
    })
public final class Parallax implements Runnable {

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  private Parallax() {}

  /**
   * Runs a command line.
   *
   * @param out where results go
   * @param err where talk goes
   * @param terminal whether a person watches, so that progress may be drawn
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, boolean terminal, String... arguments) {
    return run(out, err, terminal, System.getenv(), arguments);
  }

  static int run(
      PrintWriter out,
      PrintWriter err,
      boolean terminal,
      Map<String, String> environment,
      String... arguments) {
    CommandLine commandLine = new CommandLine(new Parallax(), new Commands(terminal));
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal && !environment.containsKey("NO_COLOR") ? Ansi.ON : Ansi.OFF));
    commandLine.setExecutionExceptionHandler(new Failures());
    commandLine.setUnmatchedOptionsArePositionalParams(false);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    return commandLine.execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }

  /** Makes the commands, which need to know whether a person watches. */
  private static final class Commands implements CommandLine.IFactory {

    private final boolean terminal;

    Commands(boolean terminal) {
      this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == Talk.class) {
        return type.cast(new Talk(terminal));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  /** Tells the version for {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "parallax " + ToolVersion.current(), "Java " + System.getProperty("java.version")
      };
    }
  }
}
