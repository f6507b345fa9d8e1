package org.parallax.core.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.core.error.InputException;
import org.parallax.core.yaml.Nearest;

/**
 * Reads a table as a whole corpus, a document a row: CSV with a header, or JSON Lines. Column
 * {@code text} is needed; {@code id}, {@code title}, {@code outlet}, {@code author}, {@code date},
 * {@code kind} and {@code language} are known; others, such as {@code group}, are kept for
 * grouping. The table is gone through once for the places of its rows; each text is read when its
 * turn comes and never held with the others. A row that is wrong costs no other row anything.
 */
public final class TableReader {

  /** The column of the texts. */
  static final String TEXT = "text";

  private static final Set<String> KNOWN =
      Set.of("id", TEXT, "title", "outlet", "author", "date", "kind", "language");

  /** A longer value of another column is no label to group by. */
  private static final int LONGEST_LABEL = 200;

  private TableReader() {}

  /** Whether a file's ending is one of a table. */
  public static boolean knows(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return isCsv(file) || name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /**
   * The rows of a table as sources, in order. A row that is wrong is among them: reading it says
   * what is wrong, by file and line.
   *
   * @throws InputException if the file cannot be read, has no column {@code text} or no row
   */
  public static List<Corpus.Entry> entries(Path file) {
    try (TableLines lines = new TableLines(file)) {
      Table table = open(file, lines);
      Rows rows = new Rows(file);
      for (Optional<TableLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!line.get().isBlank()) {
          rows.add(table, line.get(), lines);
        }
      }
      if (rows.entries.isEmpty()) {
        throw new InputException(name(file), "has no row with a text");
      }
      return List.copyOf(rows.entries);
    } catch (IOException e) {
      throw new InputException(name(file), "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads the document of one row.
   *
   * @throws InputException if the row is wrong, named by file and line
   */
  static SourceDocument read(Path file, TableRow row, SourceMetadata metadata) {
    String place = name(file) + ":" + row.line();
    byte[] bytes = new byte[row.length()];
    try (TableLines lines = new TableLines(file);
        RandomAccessFile whole = new RandomAccessFile(file.toFile(), "r")) {
      Table table = open(file, lines);
      whole.seek(row.from());
      whole.readFully(bytes);
      if (row.length() > TableLines.LONGEST) {
        throw new InputException(place, "is larger than 16 MB; a row is one document");
      }
      String text = text(table.values(TextBytes.decode(bytes)));
      return new SourceDocument(
          metadata, text, FileBytes.sha256(text.getBytes(StandardCharsets.UTF_8)));
    } catch (Table.BadRow e) {
      throw new InputException(place, e.problem(), e);
    } catch (IOException e) {
      throw new InputException(place, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** What is wrong with a table without a column of texts. */
  static String missing(List<String> columns) {
    return "has no column 'text' but "
        + String.join(", ", columns.stream().map(name -> "'" + name + "'").limit(20).toList())
        + "; call the column of the texts 'text'"
        + columns.stream()
            .filter(name -> !Nearest.hint(name, Set.of(TEXT)).isEmpty())
            .findFirst()
            .map(name -> ", as '" + name + "' may be meant to be")
            .orElse("");
  }

  private static String text(Map<String, String> values) throws Table.BadRow {
    String text = values.get(TEXT);
    if (text == null) {
      throw new Table.BadRow("has no text");
    }
    return text;
  }

  /** Reads the header, where there is one, and leaves the lines behind it. */
  private static Table open(Path file, TableLines lines) throws IOException {
    if (!isCsv(file)) {
      return new JsonLinesTable();
    }
    Optional<TableLines.Line> header = lines.next();
    while (header.isPresent() && header.get().isBlank()) {
      header = lines.next();
    }
    byte[] bytes = header.map(TableLines.Line::bytes).orElseGet(() -> new byte[0]);
    if (bytes.length == 0) {
      throw new InputException(name(file), "is empty");
    }
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE) {
      throw new InputException(name(file), "is in UTF-16; save it as CSV in UTF-8");
    }
    try {
      return CsvTable.under(TextBytes.decode(bytes));
    } catch (Table.BadRow e) {
      throw new InputException(name(file), e.problem(), e);
    }
  }

  private static boolean isCsv(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Turns lines into rows, each with an id of its own. */
  private static final class Rows {

    private final Path file;
    private final List<Corpus.Entry> entries = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    Rows(Path file) {
      this.file = file;
    }

    /** Adds the row that begins with a line; the lines that it goes on over are taken too. */
    void add(Table table, TableLines.Line first, TableLines lines) throws IOException {
      if (table.spansLines() && first.isOpen()) {
        List<TableLines.Line> whole = whole(first, lines);
        byte[] bytes = joined(whole);
        Optional<Map<String, String>> values = values(table, bytes);
        if (whole.size() > 1 && values.isPresent()) {
          add(new TableRow(first.number(), first.from(), bytes.length), values);
          return;
        }
        // The quotation was no real one: the row ends where its line does.
        lines.putBack(whole.subList(1, whole.size()));
      }
      int length = first.isTooLong() ? TableLines.LONGEST + 1 : first.bytes().length;
      add(new TableRow(first.number(), first.from(), length), values(table, first.bytes()));
    }

    private static List<TableLines.Line> whole(TableLines.Line first, TableLines lines)
        throws IOException {
      List<TableLines.Line> whole = new ArrayList<>(List.of(first));
      int length = first.bytes().length;
      boolean open = true;
      while (open && length < TableLines.LONGEST) {
        Optional<TableLines.Line> next = lines.next();
        if (next.isEmpty()) {
          break;
        }
        whole.add(next.get());
        length += next.get().bytes().length;
        open = !next.get().isOpen() && !next.get().isTooLong();
      }
      return whole;
    }

    private static byte[] joined(List<TableLines.Line> lines) {
      byte[] joined = new byte[lines.stream().mapToInt(line -> line.bytes().length).sum()];
      int at = 0;
      for (TableLines.Line line : lines) {
        System.arraycopy(line.bytes(), 0, joined, at, line.bytes().length);
        at += line.bytes().length;
      }
      return joined;
    }

    private static Optional<Map<String, String>> values(Table table, byte[] bytes) {
      try {
        return bytes.length == 0
            ? Optional.empty()
            : Optional.of(table.values(TextBytes.decode(bytes)));
      } catch (Table.BadRow e) {
        return Optional.empty();
      }
    }

    private void add(TableRow row, Optional<Map<String, String>> values) {
      String named = values.map(v -> v.getOrDefault("id", "")).orElse("");
      String wanted =
          named.isBlank()
              ? CorpusReader.idOf(file) + "-" + (entries.size() + 1)
              : CorpusReader.idOf(named);
      entries.add(
          new Corpus.Entry(
              metadata(free(wanted), values.orElse(Map.of())),
              Optional.of(file),
              Optional.empty(),
              Optional.empty(),
              Optional.of(row)));
    }

    private String free(String wanted) {
      String id = wanted;
      for (int n = next.getOrDefault(wanted, 2); !taken.add(id); n++) {
        id = wanted + "-" + n;
        next.put(wanted, n + 1);
      }
      return id;
    }

    private static SourceMetadata metadata(String id, Map<String, String> values) {
      DocumentProperties properties =
          DocumentProperties.of(
              values.getOrDefault("title", ""),
              values.getOrDefault("author", ""),
              values.getOrDefault("outlet", ""),
              values.getOrDefault("date", ""));
      Map<String, String> other = new TreeMap<>(values);
      other.keySet().removeAll(KNOWN);
      other.values().removeIf(value -> value.length() > LONGEST_LABEL);
      if (properties.date().isEmpty() && values.containsKey("date")) {
        // A date that cannot be read is kept as it is, to group by.
        other.put("date as written", String.valueOf(values.get("date")));
      }
      SourceMetadata plain = properties.under(SourceMetadata.of(id));
      return new SourceMetadata(
          id,
          plain.title(),
          plain.outlet(),
          plain.author(),
          plain.date(),
          Optional.ofNullable(values.get("kind")),
          values.getOrDefault("language", plain.language()),
          other);
    }
  }
}
