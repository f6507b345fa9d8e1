package org.parallax.core.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parallax.core.error.InputException;

/**
 * Reads a table as a whole corpus, a document a row: CSV with a header (RFC 4180), or JSON Lines.
 * Column {@code text} is needed; {@code id}, {@code title}, {@code outlet}, {@code author}, {@code
 * date}, {@code kind} and {@code language} are known; others are kept for grouping. Rows are read
 * one at a time and never all held.
 */
public final class TableReader {

  private static final Set<String> KNOWN =
      Set.of("id", "text", "title", "outlet", "author", "date", "kind", "language");

  private static final ObjectMapper JSON = new ObjectMapper();

  private TableReader() {}

  /** Whether a file's ending is one of a table. */
  public static boolean knows(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /**
   * Hands over each row's document in order.
   *
   * @throws InputException if the file cannot be read, has no column {@code text}, or a row is no
   *     document; the message names the row
   */
  public static void read(Path file, Consumer<SourceDocument> documents) {
    Rows rows = new Rows(file, documents);
    try {
      if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
        readCsv(file, rows);
      } else {
        readJson(file, rows);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          file.toString(),
          "cannot be read as UTF-8 " + (rows.row == 0 ? "text" : "after row " + rows.row),
          e);
    }
    if (rows.row == 0) {
      throw new InputException(file.toString(), "has no row with a text");
    }
  }

  private static void readCsv(Path file, Rows rows) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord record : parser) {
        rows.add(record.toMap());
      }
    }
  }

  private static void readJson(Path file, Rows rows) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank()) {
          continue;
        }
        Map<String, String> values = new TreeMap<>();
        try {
          JsonNode row = JSON.readTree(line);
          row.properties().forEach(field -> values.put(field.getKey(), field.getValue().asText()));
        } catch (JsonProcessingException e) {
          throw new InputException(file.toString(), "row " + (rows.row + 1) + " is not JSON", e);
        }
        rows.add(values);
      }
    }
  }

  /** Turns rows into documents with ids of their own. */
  private static final class Rows {

    private final Path file;
    private final Consumer<SourceDocument> documents;
    private final Set<String> ids = new HashSet<>();
    private int row;

    Rows(Path file, Consumer<SourceDocument> documents) {
      this.file = file;
      this.documents = documents;
    }

    void add(Map<String, String> values) {
      row++;
      String text = values.getOrDefault("text", "");
      if (text.isBlank()) {
        throw new InputException(
            file.toString(), "row " + row + " has no text; the column must be called 'text'");
      }
      String wanted = values.getOrDefault("id", "");
      String id =
          CorpusReader.freeId(
              wanted.isBlank()
                  ? CorpusReader.idOf(file) + "-" + row
                  : CorpusReader.idOf(Path.of(wanted.replace('/', '-'))),
              ids);
      ids.add(id);
      DocumentProperties properties =
          DocumentProperties.of(
              values.getOrDefault("title", ""),
              values.getOrDefault("author", ""),
              values.getOrDefault("outlet", ""),
              values.getOrDefault("date", ""));
      Map<String, String> other = new TreeMap<>(values);
      other.keySet().removeAll(KNOWN);
      SourceMetadata plain = properties.under(SourceMetadata.of(id));
      String kind = values.getOrDefault("kind", "");
      String language = values.getOrDefault("language", "");
      SourceMetadata metadata =
          new SourceMetadata(
              id,
              plain.title(),
              plain.outlet(),
              plain.author(),
              plain.date(),
              kind.isBlank() ? plain.kind() : java.util.Optional.of(kind),
              language.isBlank() ? plain.language() : language,
              other);
      documents.accept(
          new SourceDocument(
              metadata, text, PlainTextReader.sha256(text.getBytes(StandardCharsets.UTF_8))));
    }
  }
}
