package org.parallax.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parallax.core.compare.SectionRow;

/** Writes {@code sections.csv}: portrayal and language in the parts of documents. */
public final class SectionsTable {

  private SectionsTable() {}

  /**
   * Writes the table; with no rows it holds only its header.
   *
   * @param rows the figures of all parts
   * @param folder the folder of the tables, which is there
   */
  public static void write(List<SectionRow> rows, Path folder) throws IOException {
    try (CsvFile csv =
        new CsvFile(
            folder.resolve("sections.csv"),
            "source",
            "section",
            "heading",
            "author",
            "words",
            "measure",
            "name",
            "count",
            "value",
            "ci_low",
            "ci_high",
            "verdict")) {
      for (SectionRow row : rows) {
        csv.text(row.source());
        csv.text(row.section().isPresent() ? Integer.toString(row.section().getAsInt()) : "");
        csv.text(row.heading()).text(row.author()).count(row.words());
        csv.text(row.measure()).text(row.name()).count(row.count());
        csv.point(row.value()).interval(row.value()).text(row.verdict()).end();
      }
    }
  }
}
