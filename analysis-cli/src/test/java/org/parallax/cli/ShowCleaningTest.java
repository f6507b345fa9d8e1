package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.core.Zipped;

/** {@code parallax analyze FILE --show-cleaning} over every format. */
class ShowCleaningTest {

  private static final String PROSE =
      "The last ferry left the harbour on Monday, and nobody who lived there came to wave.";

  private static final String ADDRESS = "https://example.org/ferry";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "rtf", "docx", "odt", "epub", "pdf", "csv", "jsonl"})
  void whatWasCutIsShownWithItsReason(String format) throws IOException {
    Path file = Files.write(folder.resolve("ferry." + format), bytes(format));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = run(out, err, file);
    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains(PROSE)
        .contains("[link: " + ADDRESS + "]")
        .containsPattern("link +1 cut, +25 characters \\([0-9.]+%\\)  ");
  }

  @Test
  void aFileThatCannotBeReadCostsTheOthersNothing() throws IOException {
    Path good = Files.write(folder.resolve("good.txt"), bytes("txt"));
    Path bad = Files.write(folder.resolve("bad.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertThat(run(out, err, bad, good)).isEqualTo(5);
    assertThat(err.toString()).contains("parallax: bad: bad.docx is damaged");
    assertThat(out.toString()).contains(PROSE);
    assertThat(run(out, err, bad)).isEqualTo(3);
  }

  private static int run(StringWriter out, StringWriter err, Path... files) {
    String[] arguments = new String[files.length + 2];
    arguments[0] = "analyze";
    arguments[1] = "--show-cleaning";
    for (int i = 0; i < files.length; i++) {
      arguments[i + 2] = files[i].toString();
    }
    return Parallax.run(new PrintWriter(out, true), new PrintWriter(err, true), false, arguments);
  }

  private static byte[] bytes(String format) throws IOException {
    String text = PROSE + "\n\n" + ADDRESS + "\n";
    return switch (format) {
      case "html" -> utf8("<html><p>" + PROSE + "</p><p>" + ADDRESS + "</p></html>");
      case "rtf" -> utf8("{\\rtf1\\ansi " + PROSE + "\\par " + ADDRESS + "\\par}");
      case "csv" -> utf8("id,text\nferry,\"" + text + "\"\n");
      case "jsonl" -> utf8("{\"text\": \"" + text.replace("\n", "\\n") + "\"}\n");
      case "docx" ->
          Zipped.of(
              "word/document.xml",
              "<w:document><w:p><w:r><w:t>"
                  + PROSE
                  + "</w:t></w:r></w:p><w:p><w:r><w:t>"
                  + ADDRESS
                  + "</w:t></w:r></w:p></w:document>");
      case "odt" ->
          Zipped.of(
              "content.xml",
              "<office:text><text:p>"
                  + PROSE
                  + "</text:p><text:p>"
                  + ADDRESS
                  + "</text:p></office:text>");
      case "epub" ->
          Zipped.of(
              "META-INF/container.xml",
              "<container><rootfile full-path=\"b.opf\"/></container>",
              "b.opf",
              "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                  + "</manifest><spine><itemref idref=\"a\"/></spine></package>",
              "a.xhtml",
              "<p>" + PROSE + "</p><p>" + ADDRESS + "</p>");
      case "pdf" -> pdf();
      default -> utf8(text);
    };
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.beginText();
        content.newLineAtOffset(60, 700);
        content.showText(PROSE);
        content.newLineAtOffset(0, -60);
        content.showText(ADDRESS);
        content.endText();
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
