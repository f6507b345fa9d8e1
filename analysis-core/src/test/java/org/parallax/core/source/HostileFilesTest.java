package org.parallax.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.core.Zipped;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.RuleCleaner;
import org.parallax.core.error.InputException;

/** Files made to hang a program or to eat its memory: a clear word or a right result, in time. */
class HostileFilesTest {

  private static final Duration BOUND = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.docx, word/document.xml",
    "a.odt, content.xml",
    "a.epub, META-INF/container.xml",
  })
  void aPartThatUnpacksToGigabytesIsNotUnpacked(String name, String part) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(part));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    assertThat(Files.size(file)).isLessThan(1 << 20);
    assertRefused(file, "unpacks to far more than a text can be");
  }

  /** Each chapter is small enough; the spine names the same one ten thousand times. */
  @Test
  void aBookThatRepeatsAChapterForeverIsNotRead() throws IOException {
    String items = "<itemref idref=\"a\"/>".repeat(10_000);
    Path file =
        zip(
            "a.epub",
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>",
            "b.opf",
            "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "</manifest><spine>"
                + items
                + "</spine></package>",
            "a.xhtml",
            "<p>" + "The ferry left. ".repeat(8_000) + "</p>");
    assertRefused(file, "unpacks to far more than a text can be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "no/such.xhtml", ""})
  void aBookThatPointsOutOfItselfFindsNothingThere(String place) throws IOException {
    Path file =
        zip(
            "a.epub",
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>",
            "b.opf",
            "<package><manifest><item id=\"a\" href=\""
                + place
                + "\" media-type=\"text/html\"/></manifest><spine><itemref idref=\"a\"/></spine></package>");
    assertRefused(file, "holds no text");
  }

  @Test
  void entitiesAreNotExpanded() throws IOException {
    Path file =
        zip(
            "a.docx",
            "word/document.xml",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document><w:p><w:r><w:t>The ferry left &b;&f;.</w:t></w:r></w:p></w:document>");
    assertThat(read(file)).isEqualTo("The ferry left &b;&f;.");
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, word/document.xml, w:p, <w:r><w:t>The ferry left.</w:t></w:r>",
    "a.odt, content.xml, text:list-item, <text:p>The ferry left.</text:p>",
  })
  void deeplyNestedPartsAreRead(String name, String part, String element, String words)
      throws IOException {
    int depth = 100_000;
    Path file =
        zip(
            name,
            part,
            ("<" + element + ">").repeat(depth) + words + ("</" + element + ">").repeat(depth));
    assertTimeoutPreemptively(BOUND, () -> assertThat(read(file)).contains("The ferry left."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "article", "p", "blockquote", "table", "b", "section class=main"})
  void deeplyNestedPagesAreRead(String element) throws IOException {
    String page = "<html><body>" + ("<" + element + ">").repeat(20_000) + "The ferry left.";
    Path file = write("a.html", page.getBytes(StandardCharsets.UTF_8));
    assertTimeoutPreemptively(BOUND, () -> assertThat(read(file)).contains("The ferry left."));
  }

  @Test
  void deeplyNestedRichTextIsRead() throws IOException {
    String text =
        "{\\rtf1 " + "{\\b ".repeat(100_000) + "The ferry left." + "}".repeat(100_000) + "}";
    Path file = write("a.rtf", text.getBytes(StandardCharsets.US_ASCII));
    assertTimeoutPreemptively(BOUND, () -> assertThat(read(file)).isEqualTo("The ferry left."));
  }

  /** A page whose content is a kilobyte that unpacks to gigabytes, once and twice packed. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aPdfWhoseStreamsBlowUpIsNotRead(int packings) throws IOException {
    byte[] content = packed(2_000);
    String filter = "/FlateDecode";
    for (int i = 1; i < packings; i++) {
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      try (OutputStream out = new DeflaterOutputStream(again)) {
        out.write(content);
      }
      content = again.toByteArray();
      filter += " /FlateDecode";
    }
    Path file = pdf("[" + filter + "]", content, "");
    assertThat(Files.size(file)).isLessThan(4 << 20);
    assertRefused(file, "unpacks to far more than a text can be");
  }

  /** Ten forms draw each the next one ten times: ten thousand million drawings. */
  @Test
  void aPdfThatDrawsWithoutEndIsNotRead() throws IOException {
    StringBuilder forms = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      String draw = i == 9 ? "" : "/F Do ".repeat(10);
      forms.append(
          String.format(
              "%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>"
                  + "/Length %d>>stream\n%s\nendstream endobj\n",
              10 + i, 11 + i, draw.length(), draw));
    }
    Path file =
        pdf("[]", "/F Do ".repeat(10).getBytes(StandardCharsets.US_ASCII), forms.toString());
    assertRefused(file, "unpacks to far more than a text can be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.odt", "a.epub"})
  void aPackedFileThatWasCutOffIsRefused(String name) throws IOException {
    byte[] whole = Files.readAllBytes(zip(name, "word/document.xml", "<w:t>x</w:t>"));
    for (int length : new int[] {1, 4, 30, whole.length / 2, whole.length - 1}) {
      Path cut = write(name, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> read(cut)).isInstanceOf(InputException.class);
    }
  }

  /** 200 MB of real lines, written in a second; refused before they are read. */
  @Test
  void aTextOfTwoHundredMegabytesIsRefusedAtOnce() throws IOException {
    Path file = folder.resolve("huge.txt");
    byte[] lines =
        "The ferry left the quay on Monday.\n".repeat(30_000).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (long written = 0; written < 200L << 20; written += lines.length) {
        out.write(lines);
      }
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertRefused(file, "huge.txt is larger than 64 MB"));
  }

  /** Texts without a line end, without a space, of nothing but line ends: the rules stay linear. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "The ferry left. ",
        "1\n",
        "\n",
        "- a\n",
        "A B\n\n",
        "http://",
        "\u00AD",
        "\""
      })
  void longTextsOfOneKindAreCleanedInTime(String piece) {
    String text = "Start. " + piece.repeat(400_000 / piece.length());
    SourceDocument document = new SourceDocument(SourceMetadata.of("a"), text, "0".repeat(64));
    assertTimeoutPreemptively(
        BOUND,
        () -> assertThat(new RuleCleaner().clean(document).text().text()).startsWith("Start."));
  }

  @Test
  void zeroBytesLoneSurrogatesAndMarksOfDirectionDoNotReachTheWords() throws IOException {
    String text =
        "The \u202Eferry\u202C left\u200F the\u0000 quay, \uD83D said \uDC00 nobody, and \u2066all\u2069 waved \uD83D\uDE00.";
    byte[] bytes =
        ("{\"text\": \""
                + text.replace("\uD83D said \uDC00", "\\ud83d said \\udc00")
                    .replace("\u0000", "\\u0000")
                + "\"}")
            .getBytes(StandardCharsets.UTF_8);
    Corpus.Entry row = TableReader.entries(write("a.jsonl", bytes)).get(0);
    CleanDocument clean = new RuleCleaner().clean(DocumentReaders.read(row));
    assertThat(clean.text().text())
        .isEqualTo(
            "The ferry left the quay, \uFFFD said \uFFFD nobody, and all waved \uD83D\uDE00.");
  }

  private void assertRefused(Path file, String why) {
    assertTimeoutPreemptively(
        BOUND,
        () ->
            assertThatThrownBy(() -> read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(why));
  }

  /** Spaces, so many megabytes of them, packed. */
  private static byte[] packed(int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < megabytes / 4; i++) {
        out.write(spaces);
      }
    }
    return bytes.toByteArray();
  }

  /** A PDF of one page, without a cross-reference table, which readers then make themselves. */
  private Path pdf(String filter, byte[] content, String objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                + "/Resources<</XObject<</F 10 0 R>>>>>>endobj\n"
                + objects
                + "4 0 obj<</Length "
                + content.length
                + (filter.equals("[]") ? "" : "/Filter " + filter)
                + ">>stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    bytes.write(content);
    bytes.write(
        "\nendstream endobj\ntrailer<</Root 1 0 R/Size 30>>\nstartxref\n0\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII));
    return write("a.pdf", bytes.toByteArray());
  }

  private Path zip(String name, String... parts) throws IOException {
    return write(name, Zipped.of(parts));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static String read(Path file) {
    return DocumentReaders.read(file, SourceMetadata.of("a")).text();
  }
}
