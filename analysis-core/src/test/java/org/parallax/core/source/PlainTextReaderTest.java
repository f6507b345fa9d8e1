package org.parallax.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.error.InputException;

class PlainTextReaderTest {

  @TempDir Path folder;

  @Test
  void readsUtf8WithAndWithoutAMark() throws IOException {
    assertThat(read("Naïve “quotes”.".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("Naïve “quotes”.");
    assertThat(read("\uFEFFNaïve.".getBytes(StandardCharsets.UTF_8))).isEqualTo("Naïve.");
  }

  @Test
  void readsUtf16WithAMarkAndWindows1252() throws IOException {
    assertThat(read("Naïve.".getBytes(StandardCharsets.UTF_16))).isEqualTo("Naïve.");
    assertThat(read("“Naïve”".getBytes(Charset.forName("windows-1252")))).isEqualTo("“Naïve”");
  }

  @Test
  void readsUtf16WithoutAMark() throws IOException {
    String text = "The harbour’s “naïve” board closed the gates.";
    assertThat(read(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
    assertThat(read(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
  }

  @Test
  void oneWesternLetterFarBehindTheBeginningIsEnough() throws IOException {
    String text = "The ferry left. ".repeat(5_000) + "The café closed.";
    assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void readsCyrillic() throws IOException {
    String text = "Паром вышел из гавани в понедельник утром, и никто не махал ему вслед.";
    assertThat(read(text.getBytes(Charset.forName("windows-1251")))).isEqualTo(text);
    assertThat(read(text.getBytes(Charset.forName("KOI8-R")))).isEqualTo(text);
  }

  @Test
  void aStrayZeroByteDoesNotMakeATextBinary() throws IOException {
    assertThat(
            read(
                "The ferry\0 left the harbour, and nobody on the quay waved at it."
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("The ferry\0 left the harbour, and nobody on the quay waved at it.");
  }

  @Test
  void anEmptyFileIsNamed() {
    assertThatThrownBy(() -> read(new byte[0]))
        .isInstanceOf(InputException.class)
        .hasMessage("essay: essay.txt is empty");
  }

  @Test
  void aBinaryFileIsNamed() {
    assertThatThrownBy(() -> read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2}))
        .hasMessage("essay: essay.txt is not text but binary; save it as plain text");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(
            () -> DocumentReaders.read(folder.resolve("gone.txt"), SourceMetadata.of("essay")))
        .hasMessageStartingWith("essay: there is no file ");
  }

  @Test
  void theChecksumIsThatOfTheBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("essay.txt"), "abc");
    // printf abc | sha256sum
    assertThat(DocumentReaders.read(file, SourceMetadata.of("essay")).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private String read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("essay.txt"), bytes);
    return DocumentReaders.read(file, SourceMetadata.of("essay")).text();
  }
}
