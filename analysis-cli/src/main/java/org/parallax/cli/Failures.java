package org.parallax.cli;

import java.util.List;
import org.parallax.core.error.ConfigurationException;
import org.parallax.core.error.InputException;
import org.parallax.core.error.LongWorkAhead;
import org.parallax.core.error.ModelException;
import org.parallax.core.error.OutputException;
import org.parallax.core.error.ParallaxException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where a failure becomes a line of advice and an exit code. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    if (failure instanceof LongWorkAhead) {
      return ExitCode.LONG;
    }
    boolean verbose = List.of(parsed.originalArgs().toArray()).contains("--verbose");
    if (verbose) {
      failure.printStackTrace(commandLine.getErr());
    }
    if (failure instanceof ParallaxException known) {
      commandLine.getErr().println("parallax: " + known.getMessage());
      return code(known);
    }
    commandLine
        .getErr()
        .println(
            "parallax: this is a bug in Parallax: "
                + failure
                + (verbose ? "" : "; run again with --verbose and report what it prints"));
    return ExitCode.BUG;
  }

  private static int code(ParallaxException failure) {
    if (failure instanceof ModelException) {
      return ExitCode.MODEL;
    }
    if (failure instanceof InputException
        || failure instanceof ConfigurationException
        || failure instanceof OutputException) {
      return ExitCode.INPUT;
    }
    return ExitCode.BUG;
  }
}
