package org.parallax.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.core.actor.ActorRegisterText;
import org.parallax.core.analysis.AnalysisJson;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;
import org.parallax.core.error.OutputException;
import org.parallax.core.source.CorpusReader;
import org.parallax.core.source.CorpusText;
import org.parallax.report.chart.Chart;
import org.parallax.report.chart.Charts;
import org.parallax.report.page.PageMaker;
import org.parallax.report.table.Tables;

/**
 * Writes the folder of a report: {@code index.html}, {@code charts/}, {@code data/}, {@code
 * analyses/} and {@code run.json}. The same comparison and run give the same bytes.
 */
public final class ReportWriter {

  private ReportWriter() {}

  /**
   * Writes a report, all of it or nothing. A folder that is there already is replaced if it holds a
   * report. The folder is a corpus of stored analyses too, from which the report can be made again.
   *
   * @param report what to write
   * @param folder the report's own folder
   * @param pdf whether to write a printed report, {@code report.pdf}, too
   * @throws OutputException if the folder holds something else, or cannot be written
   */
  public static void write(Report report, Path folder, boolean pdf) {
    ReportFolder.write(folder, fresh -> fill(report, fresh, pdf));
  }

  /** The same for a comparison of single documents, without a printed report. */
  public static void write(Comparison comparison, RunRecord run, Path folder) {
    write(Report.of(comparison, run), folder, false);
  }

  /**
   * Refuses a folder that no report may be written into, before any work is done for it.
   *
   * @throws OutputException if it holds something else than a report, or its place cannot be
   *     written to
   */
  public static void refuseForeign(Path folder) {
    ReportFolder.refuse(folder);
  }

  private static void fill(Report report, Path folder, boolean pdf) throws IOException {
    RunRecord run = report.run();
    Files.writeString(
        folder.resolve(CorpusReader.MANIFEST),
        CorpusText.of(
            run.name(),
            run.title(),
            report.documents().stream().map(DocumentAnalysis::source).toList()));
    Files.writeString(folder.resolve("actors.yaml"), ActorRegisterText.of(report.register()));
    Report shown = Excerpt.of(report);
    List<Chart> charts = Charts.of(shown.comparison());
    Path pictures = Files.createDirectories(folder.resolve("charts"));
    Path stored = Files.createDirectories(folder.resolve("analyses"));
    List<Pieces.Piece> pieces = new ArrayList<>();
    pieces.add(() -> writePage(shown, charts, folder.resolve("index.html")));
    pieces.add(() -> Tables.write(report, folder.resolve("data")));
    for (Chart chart : charts) {
      pieces.add(() -> Files.writeString(pictures.resolve(chart.id() + ".svg"), chart.svg()));
      pieces.add(() -> Files.write(pictures.resolve(chart.id() + ".png"), chart.png()));
    }
    for (DocumentAnalysis analysis : report.documents()) {
      pieces.add(() -> AnalysisJson.write(analysis, stored.resolve(analysis.id() + ".json")));
    }
    Pieces.write(pieces);
    if (pdf) {
      PdfPrinter.print(PageMaker.printed(shown, charts), folder.resolve("report.pdf"));
    }
    RunFile.write(run, folder);
  }

  private static void writePage(Report shown, List<Chart> charts, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      PageMaker.write(shown, charts, out);
    }
  }
}
