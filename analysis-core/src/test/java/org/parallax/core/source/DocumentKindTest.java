package org.parallax.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Zipped;
import org.parallax.core.error.InputException;

/** Names that lie: a file is read as what it is, or refused with a word that says what it is. */
class DocumentKindTest {

  private static final String PAGE =
      "<!DOCTYPE html><html><body><p>The ferry left.</p></body></html>";

  @TempDir private Path folder;

  @Test
  void aWebPageSavedAsTextIsReadAsAWebPage() throws IOException {
    assertThat(read("a.txt", PAGE)).isEqualTo("The ferry left.");
    assertThat(read("a.md", PAGE)).isEqualTo("The ferry left.");
    assertThat(read("a.docx", PAGE)).isEqualTo("The ferry left.");
    assertThat(read("b.txt", "\n<?xml version=\"1.0\"?>\n" + PAGE)).isEqualTo("The ferry left.");
    assertThat(read("c.txt", "<p>The ferry left.</p><p>Nobody waved.</p>"))
        .isEqualTo("The ferry left.\n\nNobody waved.");
  }

  @Test
  void aWebPageInUtf16IsAWebPageToo() throws IOException {
    assertThat(read("a.txt", PAGE.getBytes(StandardCharsets.UTF_16))).isEqualTo("The ferry left.");
  }

  @Test
  void aTextWithSomeMarkupIsStillAText() throws IOException {
    String text = "The <b>ferry</b> left.\nIts <p> was small; 3 < 4.";
    assertThat(read("a.txt", text)).isEqualTo(text);
  }

  @Test
  void markdownMayHaveParagraphsOfHtml() throws IOException {
    assertThat(read("a.md", "**One**<br>two<br>three<br>four")).startsWith("One");
  }

  @Test
  void aTextThatBeginsLikeAnotherFormatIsStillAText() throws IOException {
    for (String text :
        new String[] {"MZ Ferries left.", "BM said no.", "From: the harbour\n\nHi."}) {
      assertThat(read("a.txt", text)).isEqualTo(text);
    }
  }

  @Test
  void filesWithoutAnEndingAreReadByTheirBytes() throws IOException {
    assertThat(read("page", PAGE)).isEqualTo("The ferry left.");
    assertThat(read("essay", "The ferry left.")).isEqualTo("The ferry left.");
    assertThat(read("rich", "{\\rtf1\\ansi The ferry left.}")).contains("The ferry left.");
    assertThat(
            read(
                "book",
                Zipped.of(
                    "word/document.xml",
                    "<w:document><w:p><w:r><w:t>The ferry left.</w:t></w:r></w:p></w:document>")))
        .isEqualTo("The ferry left.");
    assertThat(DocumentReaders.knows(folder.resolve("book"))).isTrue();
    assertThat(DocumentReaders.knows(folder.resolve("essay"))).isFalse();
  }

  @Test
  void aPdfCalledTextIsReadAsAPdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(bytes);
    }
    assertRefused("a.txt", bytes.toByteArray(), "a.txt is a PDF without text");
  }

  @Test
  void whatCannotBeReadIsCalledByItsName() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    assertRefused("a.txt", png, "a.txt is of the kind image/png, which cannot be read; use .docx");
    assertRefused(
        "a.docx", Zipped.of("xl/workbook.xml", "<x/>"), "a.docx is of the kind application/");
    assertRefused(
        "a.pdf",
        "Not found.".getBytes(StandardCharsets.UTF_8),
        "a.pdf is damaged or not a PDF but plain text; save it anew");
    assertRefused("a.xyz", "Hello.".getBytes(StandardCharsets.UTF_8), "of a kind that cannot be");
    byte[] ole = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    assertRefused("a.docx", ole, "a.docx is encrypted or of an old Office; save it as .docx or");
  }

  private void assertRefused(String name, byte[] bytes, String why) {
    assertThatThrownBy(() -> read(name, bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(why);
  }

  private String read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return DocumentReaders.read(file, SourceMetadata.of("a")).text();
  }
}
