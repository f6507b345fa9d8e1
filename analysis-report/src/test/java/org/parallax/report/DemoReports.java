package org.parallax.report;

import java.nio.file.Path;
import org.parallax.core.compare.Comparison;

/** Writes reports of invented corpora for looking at: sources, actors, paragraphs, folder. */
final class DemoReports {

  private DemoReports() {}

  public static void main(String[] args) {
    Comparison comparison =
        Demo.comparison(
            Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    ReportWriter.write(Report.of(comparison, Demo.run(comparison)), Path.of(args[3]), true);
  }
}
