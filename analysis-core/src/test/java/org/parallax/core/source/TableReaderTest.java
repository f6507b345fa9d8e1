package org.parallax.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.error.InputException;

class TableReaderTest {

  @TempDir private Path folder;

  @Test
  void eachRowOfACsvIsADocument() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("news.csv"),
            "id,text,outlet,date,camp\nferry,\"The ferry, they say,\nleft.\",The Beacon,2020-05-03,north\n,Nobody waved.,,,\n");
    List<SourceDocument> documents = read(file);
    assertThat(documents).extracting(SourceDocument::id).containsExactly("ferry", "news-2");
    assertThat(documents.get(0).text()).isEqualTo("The ferry, they say,\nleft.");
    assertThat(documents.get(0).metadata().value("camp")).contains("north");
    assertThat(documents.get(0).metadata().outlet()).contains("The Beacon");
  }

  @Test
  void thousandsOfJsonLinesAreStreamed() throws IOException {
    Path file = folder.resolve("many.jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int i = 0; i < 5000; i++) {
        writer.write("{\"id\": \"row-" + i + "\", \"text\": \"The ferry left \\ud83d\\ude00.\"}\n");
      }
    }
    int[] count = new int[1];
    TableReader.read(file, document -> count[0]++);
    assertThat(count[0]).isEqualTo(5000);
  }

  @Test
  void aRowWithoutTextIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"body\": \"The ferry left.\"}\n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("row 1 has no text; the column must be called 'text'");
  }

  private static List<SourceDocument> read(Path file) {
    List<SourceDocument> documents = new ArrayList<>();
    TableReader.read(file, documents::add);
    return documents;
  }
}
