package org.parallax.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.error.InputException;

class TableReaderTest {

  @TempDir private Path folder;

  @Test
  void eachRowOfACsvIsADocument() throws IOException {
    Path file =
        csv(
            "id,text,outlet,date,camp\n"
                + "ferry,\"The ferry, they say,\nleft.\",The Beacon,2020-05-03,north\n"
                + "\n"
                + ",Nobody waved.,,,\n");
    List<SourceDocument> documents = read(file);
    assertThat(documents).extracting(SourceDocument::id).containsExactly("ferry", "news-2");
    assertThat(documents.get(0).text()).isEqualTo("The ferry, they say,\nleft.");
    assertThat(documents.get(0).metadata().value("camp")).contains("north");
    assertThat(documents.get(0).metadata().outlet()).contains("The Beacon");
  }

  @Test
  void aSpreadsheetsSemicolonsCapitalsAndWesternLettersAreRead() throws IOException {
    Path file = folder.resolve("news.csv");
    Files.write(
        file,
        "Text;Outlet\r\nThe café – they say – closed.;Beacon\r\n"
            .getBytes(Charset.forName("windows-1252")));
    SourceDocument document = read(file).get(0);
    assertThat(document.text()).isEqualTo("The café – they say – closed.");
    assertThat(document.metadata().outlet()).contains("Beacon");
  }

  @Test
  void aByteOrderMarkIsNoPartOfAColumnsName() throws IOException {
    assertThat(read(csv("\uFEFFtext,id\nThe ferry left.,a\n")).get(0).id()).isEqualTo("a");
  }

  @Test
  void aBadRowIsNamedByItsLineAndCostsNoOtherRowAnything() throws IOException {
    Path file =
        csv(
            "id,text\n"
                + "a,The ferry left.\n"
                + "b,\"never closed\n"
                + "c,\"Nobody\nwaved.\"\n"
                + "d\n"
                + "e,\n"
                + "f,\"closed\" too early\n"
                + "g,The 5\" pipe burst.\n"
                + "h,The gates closed.\n");
    List<String> texts = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Corpus.Entry entry : TableReader.entries(file)) {
      try {
        texts.add(DocumentReaders.read(entry).text());
      } catch (InputException e) {
        problems.add(e.getMessage());
      }
    }
    assertThat(texts)
        .containsExactly(
            "The ferry left.", "Nobody\nwaved.", "The 5\" pipe burst.", "The gates closed.");
    assertThat(problems)
        .containsExactly(
            "news.csv:3: has a quotation mark that is not closed, or not doubled inside a field",
            "news.csv:6: has 1 field where the header has 2",
            "news.csv:7: has no text",
            "news.csv:8: has a quotation mark that is not closed, or not doubled inside a field");
  }

  @Test
  void aTableWithoutTextsSaysWhatItHas() throws IOException {
    Path file = csv("id,texts\na,The ferry left.\n");
    assertThatThrownBy(() -> TableReader.entries(file))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "news.csv: has no column 'text' but 'id', 'texts'; call the column of the texts 'text',"
                + " as 'texts' may be meant to be");
  }

  @Test
  void rowsThatWantTheSameIdGetTheirOwn() throws IOException {
    Path file = csv("id,text\na,One.\na,Two.\na-2,Three.\na,Four.\n");
    assertThat(read(file)).extracting(SourceDocument::id).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void datesAreKeptThoughTheyCannotBeRead() throws IOException {
    SourceDocument document = read(csv("text,date\nThe ferry left.,some day in May\n")).get(0);
    assertThat(document.metadata().date()).isEmpty();
    assertThat(document.metadata().value("date as written")).contains("some day in May");
  }

  @Test
  void linesThatAreNotJsonObjectsWithATextAreNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("news.jsonl"),
            "{\"text\": \"The ferry left.\", \"likes\": 3, \"tags\": []}\n{\"text\": \n[1]\n{\"text\": null}\n"
                + "[".repeat(200_000)
                + "\n{\"text\": \"Nobody \\ud83d waved.\"}");
    List<String> problems = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Corpus.Entry entry : TableReader.entries(file)) {
      try {
        texts.add(DocumentReaders.read(entry).text());
      } catch (InputException e) {
        problems.add(e.getMessage());
      }
    }
    assertThat(texts).containsExactly("The ferry left.", "Nobody \ud83d waved.");
    assertThat(problems)
        .containsExactly(
            "news.jsonl:2: is not JSON",
            "news.jsonl:3: is not a JSON object",
            "news.jsonl:4: has no text",
            "news.jsonl:5: is not JSON");
  }

  /** 20,000 rows with 80 MB of text: their places are held, their texts are not. */
  @Test
  void thousandsOfRowsAreStreamed() throws IOException {
    Path file = folder.resolve("many.csv");
    String text = "\"The ferry left, and \"\"nobody\"\" waved.\n" + "x".repeat(4000) + "\"";
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write("id,text\n");
      for (int i = 0; i < 20_000; i++) {
        writer.write("row-" + i + "," + text + "\n");
      }
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          List<Corpus.Entry> entries = TableReader.entries(file);
          assertThat(entries).hasSize(20_000);
          SourceDocument last = DocumentReaders.read(entries.get(19_999));
          assertThat(last.id()).isEqualTo("row-19999");
          assertThat(last.text()).startsWith("The ferry left, and \"nobody\" waved.\nx");
        });
  }

  /** Each line might begin a row that never ends; the table is still gone through once. */
  @Test
  void aTableOfUnclosedQuotationsIsReadInTime() throws IOException {
    Path file = csv("text,id\n" + "\"x,y\n\"".repeat(3) + "a,\"b\n".repeat(20_001));
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(TableReader.entries(file)).isNotEmpty());
  }

  private Path csv(String text) throws IOException {
    return Files.write(folder.resolve("news.csv"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<SourceDocument> read(Path file) {
    return TableReader.entries(file).stream().map(DocumentReaders::read).toList();
  }
}
