package org.parallax.core.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV after RFC 4180; the delimiter is the one under which the header has a column of texts. */
final class CsvTable implements Table {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  private final CSVFormat format;
  private final List<String> columns;

  private CsvTable(CSVFormat format, List<String> columns) {
    this.format = format;
    this.columns = List.copyOf(columns);
  }

  /**
   * The table under a header.
   *
   * @throws BadRow if no column is called {@code text}
   */
  static CsvTable under(String header) throws BadRow {
    List<String> first = List.of();
    for (char delimiter : DELIMITERS) {
      CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setTrim(true).get();
      List<String> columns =
          only(format, header).toList().stream()
              .map(name -> name.toLowerCase(Locale.ROOT))
              .toList();
      if (columns.contains(TableReader.TEXT)) {
        return new CsvTable(format, columns);
      }
      first = first.isEmpty() ? columns : first;
    }
    throw new BadRow(TableReader.missing(first));
  }

  @Override
  public boolean spansLines() {
    return true;
  }

  @Override
  public Map<String, String> values(String row) throws BadRow {
    CSVRecord record = only(format, row);
    if (record.size() != columns.size()) {
      throw new BadRow(
          "has "
              + (record.size() == 1 ? "1 field" : record.size() + " fields")
              + " where the header has "
              + columns.size());
    }
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!record.get(i).isBlank()) {
        values.putIfAbsent(columns.get(i), record.get(i));
      }
    }
    return values;
  }

  private static CSVRecord only(CSVFormat format, String text) throws BadRow {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw new BadRow("is empty");
      }
      CSVRecord record = records.next();
      if (records.hasNext()) {
        throw new BadRow("has a quotation mark that is not closed");
      }
      return record;
    } catch (IOException | UncheckedIOException e) {
      throw new BadRow("has a quotation mark that is not closed, or not doubled inside a field");
    }
  }
}
