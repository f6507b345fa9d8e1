package org.parallax.report.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parallax.core.compare.Estimate;

/**
 * One CSV table being written: UTF-8, RFC 4180 with a header. Text that a spreadsheet would run as
 * a formula gets an apostrophe before it; numbers are written as numbers.
 */
final class CsvFile implements AutoCloseable {

  private static final String STARTS_FORMULA = "=+-@\t\r";

  private final CSVPrinter printer;
  private final int columns;
  private final List<String> row = new ArrayList<>();

  CsvFile(Path file, String... header) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    this.columns = header.length;
    printer.printRecord((Object[]) header);
  }

  CsvFile text(String text) {
    boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    row.add(formula ? "'" + text : text);
    return this;
  }

  CsvFile count(long count) {
    row.add(Long.toString(count));
    return this;
  }

  /** A number with four decimals; nothing where it is not one. */
  CsvFile number(double number) {
    row.add(Double.isFinite(number) ? decimals(number) : "");
    return this;
  }

  CsvFile number(Optional<Double> number) {
    row.add(number.map(CsvFile::decimals).orElse(""));
    return this;
  }

  CsvFile flag(boolean flag) {
    row.add(Boolean.toString(flag));
    return this;
  }

  /** The value alone; nothing where it is withheld. */
  CsvFile point(Estimate estimate) {
    row.add(estimate instanceof Estimate.Measured measured ? decimals(measured.point()) : "");
    return this;
  }

  /** The lower and the upper end of the interval, in two cells. */
  CsvFile interval(Estimate estimate) {
    boolean measured = estimate instanceof Estimate.Measured;
    row.add(measured ? decimals(((Estimate.Measured) estimate).low()) : "");
    row.add(measured ? decimals(((Estimate.Measured) estimate).high()) : "");
    return this;
  }

  void end() throws IOException {
    if (row.size() != columns) {
      throw new IllegalStateException(row.size() + " cells for " + columns + " columns: " + row);
    }
    printer.printRecord(row);
    row.clear();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }

  private static String decimals(double number) {
    String written = String.format(Locale.ROOT, "%.4f", number);
    return written.equals("-0.0000") ? "0.0000" : written;
  }
}
