package org.parallax.core.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Zipped;
import org.parallax.core.actor.ActorRegisterReader;
import org.parallax.core.clean.RuleCleaner;
import org.parallax.core.lexicon.CueCatalogueReader;
import org.parallax.core.lexicon.FrameCatalogueReader;
import org.parallax.core.source.CorpusReader;
import org.parallax.core.source.DocumentReaders;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;

/** Some twelve thousand broken inputs, the same in every run: none does more than be refused. */
class FuzzTest {

  private static final long SEED = 20_261_124L;

  private static final String MANIFEST =
      """
      name: harbour
      title: Two accounts of a harbour
      language: en
      actors: actors.yaml
      sources:
        - id: gazette
          file: gazette.txt
          title: "The harbour: closed"
          outlet: Gazette
          author: Anna Kerr
          date: 2024-03-01
          kind: news
          sha256: 0000000000000000000000000000000000000000000000000000000000000000
          analysis: analyses/gazette.json
        - id: herald
          file: herald.txt
      """;

  private static final String REGISTER =
      """
      actors:
        - id: norland
          name: Norland
          kind: country
          aliases: [Republic of Norland, Norland side]
          demonyms: [Norlander]
          metonyms: [Port Vale]
          part_of: null
        - id: anna-kerr
          name: Anna Kerr
          kind: person
          part_of: norland
          exclude: [Kerr Street]
      """;

  private static final String FRAMES =
      """
      frames:
        - id: burden
          name: A burden on families
          definitions:
            - The harbour is shown as costing families their money.
          examples:
            - Every household will pay for the quay.
      """;

  private static final String CUES =
      """
      device: absolute
      name: "Absolutes"
      source: "invented"
      cues:
        - pattern: "all#DT|PDT|RB (!at|over|,|.|right)"
          match: "[All] houses were searched."
          no_match: "It is not here at all."
        - pattern: each and every
          match: "[Each and every] house was searched."
      """;

  private static final String DIC = "%\n1\tanger\n2\tjoy\n%\nfuri*\t1\nglad\t2\n";

  private static final String TEXT =
      """
      The Gazette
      Harbour closed for good

      By Anna Kerr
      1 March 2024

      Norland closed the harbour on Friday.[1] "We were never asked," Anna Kerr said.

      Share this article | Read more: Five ways to cross

      The council, which had met twice, rejected the plan – and so did Varland.

      [1] Port records, 2023, p. 12.
      """;

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Harbour closed</title><meta charset="utf-8"></head><body>
      <nav><a href="/">Home</a></nav><article><h1>Harbour closed</h1><p>Norland closed the harbour on <b>Friday</b>.</p>
      <table><tr><td>1</td></tr></table><p>Nobody objected &amp; nobody came.</p></article></body></html>
      """;

  @TempDir Path folder;

  @Test
  void manifests() {
    fuzz("manifest", this::manifest, List.of(MANIFEST), 1_500);
  }

  private void manifest(byte[] input) throws IOException {
    CorpusReader.read(write("corpus.yaml", input));
  }

  @Test
  void registers() {
    fuzz(
        "register",
        input -> ActorRegisterReader.read(write("actors.yaml", input)),
        List.of(REGISTER),
        1_500);
  }

  @Test
  void frames() {
    fuzz(
        "frames",
        input -> FrameCatalogueReader.read(write("frames.yaml", input)),
        List.of(FRAMES),
        1_000);
  }

  @Test
  void cues() {
    fuzz("cues", input -> CueCatalogueReader.read(write("cues.yaml", input)), List.of(CUES), 1_500);
    fuzz("dic", input -> CueCatalogueReader.read(write("own.dic", input)), List.of(DIC), 500);
  }

  @Test
  void cleaning() {
    RuleCleaner cleaner = new RuleCleaner();
    fuzz(
        "cleaning",
        input -> {
          String text = new String(input, StandardCharsets.UTF_8);
          if (!text.isBlank()) {
            cleaner.clean(new SourceDocument(SourceMetadata.of("x"), text, "0".repeat(64)));
          }
        },
        List.of(TEXT),
        1_500);
  }

  @Test
  void plainTextAndMarkdownAndPages() {
    for (String ending : List.of("txt", "md", "html")) {
      fuzz("reader-" + ending, document("x." + ending), List.of(TEXT, PAGE), 400);
    }
    fuzz(
        "reader-rtf",
        document("x.rtf"),
        List.of("{\\rtf1\\ansi {\\b Harbour} closed.\\par }"),
        400);
    fuzz("reader-bytes", document("x.txt"), List.of("\u0000\u0001PK harbour"), 200);
  }

  @Test
  void packedDocuments() throws IOException {
    byte[] word =
        Zipped.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>Norland closed the harbour.</w:t></w:r></w:p></w:body></w:document>");
    byte[] open =
        Zipped.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text>"
                + "<t:p>Norland closed the harbour.</t:p></o:text></o:body></o:document-content>");
    new Fuzzing("analysis-core", "reader-docx", document("x.docx")).run(List.of(word), 400, SEED);
    new Fuzzing("analysis-core", "reader-odt", document("x.odt")).run(List.of(open), 400, SEED);
    new Fuzzing("analysis-core", "reader-epub", document("x.epub"))
        .run(List.of(open, word), 200, SEED);
    byte[] pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\0"
            .getBytes(StandardCharsets.UTF_8);
    new Fuzzing("analysis-core", "reader-pdf", document("x.pdf")).run(List.of(pdf), 300, SEED);
  }

  private Fuzzing.Target document(String name) {
    return input -> DocumentReaders.read(write(name, input), SourceMetadata.of("x"));
  }

  private static void fuzz(String name, Fuzzing.Target target, List<String> samples, int count) {
    List<byte[]> bytes =
        samples.stream().map(sample -> sample.getBytes(StandardCharsets.UTF_8)).toList();
    new Fuzzing("analysis-core", name, target).run(bytes, count, SEED);
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
