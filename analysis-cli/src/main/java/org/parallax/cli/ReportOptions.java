package org.parallax.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What a report is to be like, for all commands that write one. */
final class ReportOptions {

  @Option(names = "--pdf", description = "Also write report.pdf, a printed report.")
  private boolean pdf;

  @Option(
      names = "--group",
      paramLabel = "KEY",
      description =
          "Compare groups of sources that have the same value of a key of the manifest, such as"
              + " outlet, kind or date, each as if it were one source.")
  private Optional<String> group;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ReportOptions() {}

  /** Whether a printed report is written too. */
  boolean pdf() {
    return pdf;
  }

  /** The key by which sources are put together, if they are. */
  Optional<String> group() {
    return group;
  }
}
