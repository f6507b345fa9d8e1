package org.parallax.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.parallax.core.CorpusAnalyzer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command says beside its result: on standard error, and only as much as was asked for. */
final class Talk {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--quiet", description = "Say nothing but errors.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Show where an error came from.")
  private boolean verbose;

  private final boolean terminal;

  @SuppressWarnings("NullAway.Init") // picocli sets the command
  Talk(boolean terminal) {
    this.terminal = terminal;
  }

  /** Where results go. */
  PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** Says something on standard error, unless asked to be quiet. */
  void say(String line) {
    if (!quiet) {
      command.commandLine().getErr().println(line);
    }
  }

  /** Says what went wrong on standard error, quiet or not. */
  void complain(String line) {
    command.commandLine().getErr().println("parallax: " + line);
  }

  /** Draws how the work goes on if a person watches, else stays silent. */
  Bar bar(String task, int steps) {
    return new Bar(quiet || !terminal ? Optional.empty() : Optional.of(draw(task, steps)));
  }

  private ProgressBar draw(String task, int steps) {
    PrintWriter err = command.commandLine().getErr();
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  err.print("\r" + line);
                  err.flush();
                }))
        .build();
  }

  /** Progress over the sources of a corpus. */
  static final class Bar implements CorpusAnalyzer.Progress, AutoCloseable {

    private final Optional<ProgressBar> bar;

    Bar(Optional<ProgressBar> bar) {
      this.bar = bar;
    }

    /** One that draws nothing. */
    static Bar silent() {
      return new Bar(Optional.empty());
    }

    @Override
    public void begins(String source) {
      bar.ifPresent(b -> b.setExtraMessage(source));
    }

    @Override
    public void ended(String source) {
      bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
      bar.ifPresent(ProgressBar::close);
    }
  }
}
