package org.parallax.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Zipped;
import org.parallax.core.error.InputException;

class DocumentFormatsTest {

  @TempDir private Path folder;

  @Test
  void aWebPageGivesItsArticleWithoutWhatStandsAroundIt() throws IOException {
    SourceDocument page =
        read(
            "ferry.html",
            """
            <html><head><title>Ferry | The Beacon</title>
            <meta property="og:title" content="Last ferry sails">
            <meta property="og:site_name" content="The Beacon">
            <meta name="author" content="Anna Kerr">
            <meta property="article:published_time" content="2020-05-03T08:00:00Z"></head>
            <body><nav><a href="/">Home</a></nav><div class="cookie-banner">We use cookies.</div>
            <article><h1>Last ferry sails</h1><p>The ferry left&nbsp;on <b>Monday</b>.</p>
            <blockquote><p>Nobody waved.</p></blockquote><ul><li>Fewer jobs</li></ul>
            <div class="share-buttons">Share this</div></article>
            <section id="comments"><p>First! What a long comment this is, much longer than it should be.</p></section>
            <aside>Buy a boat</aside><footer>All rights reserved</footer></body></html>
            """);
    assertThat(page.text())
        .isEqualTo(
            "Last ferry sails\n\nThe ferry left\u00A0on Monday.\n\n> Nobody waved.\n\n• Fewer jobs");
    assertThat(page.metadata().title()).isEqualTo("Last ferry sails");
    assertThat(page.metadata().outlet()).contains("The Beacon");
    assertThat(page.metadata().author()).contains("Anna Kerr");
    assertThat(page.metadata().date()).contains(LocalDate.of(2020, 5, 3));
  }

  @Test
  void aWebPageSaysInJsonLdWhoWroteIt() throws IOException {
    SourceMetadata page =
        read(
                "ld.html",
                """
                <html><head><title>x</title><meta name="author" content="https://example.org/kerr">
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "No"},
                {"@type": ["NewsArticle"], "headline": "Last ferry sails", "datePublished": "2020-05-03T08:00",
                "author": [{"@type": "Person", "name": "Anna Kerr"}, {"name": "Bo Lund"}],
                "publisher": {"name": "The Beacon"}}]}</script></head>
                <body><article><h1>Other</h1><p>The ferry left on Monday.</p></article></body></html>
                """)
            .metadata();
    assertThat(page.title()).isEqualTo("Last ferry sails");
    assertThat(page.author()).contains("Anna Kerr, Bo Lund");
    assertThat(page.outlet()).contains("The Beacon");
    assertThat(page.date()).contains(LocalDate.of(2020, 5, 3));
  }

  @Test
  void aWebPageThatKeepsSilentAboutItsEncodingIsRead() throws IOException {
    Path file =
        write(
            "silent.html",
            "<html><p>“Café on the quay,” she said.</p>"
                .getBytes(java.nio.charset.Charset.forName("windows-1252")));
    assertThat(read(file).text()).isEqualTo("“Café on the quay,” she said.");
  }

  @Test
  void whatTheManifestSaysWinsOverTheFile() throws IOException {
    Path file =
        write(
            "a.html",
            "<title>Other</title><p>The ferry left on Monday.</p>"
                .getBytes(StandardCharsets.UTF_8));
    SourceMetadata known =
        new SourceMetadata(
            "a",
            "Known title",
            SourceMetadata.of("a").outlet(),
            SourceMetadata.of("a").author(),
            SourceMetadata.of("a").date(),
            SourceMetadata.of("a").kind(),
            "en",
            java.util.Map.of());
    assertThat(DocumentReaders.read(file, known).metadata().title()).isEqualTo("Known title");
  }

  @Test
  void aWebPageInAnotherEncodingIsReadByItsOwnWord() throws IOException {
    Path file =
        write(
            "latin.html",
            "<meta charset=\"iso-8859-1\"><p>Café on the quay.</p>"
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read(file).text()).isEqualTo("Café on the quay.");
  }

  @Test
  void deeplyNestedHtmlIsReadInTime() throws IOException {
    String deep = "<div>".repeat(40_000) + "The ferry left." + "</div>".repeat(40_000);
    Path file = write("deep.html", deep.getBytes(StandardCharsets.UTF_8));
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(read(file).text()).contains("The ferry left."));
  }

  @Test
  void markdownLosesItsMarksAndKeepsItsWords() throws IOException {
    SourceDocument document =
        read(
            "a.md",
            """
            ---
            title: Last ferry
            author: Anna Kerr
            date: 2020-05-03
            ---
            ## The quay

            The **last** ferry [left](https://example.org/x) on *Monday*.

            - Fewer jobs
            """);
    assertThat(document.text().strip())
        .isEqualTo("The quay\n\n\nThe last ferry left on Monday.\n\n• Fewer jobs");
    assertThat(document.metadata().author()).contains("Anna Kerr");
  }

  @Test
  void aPdfGivesItsPagesPartedByFormFeeds() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument pdf = pdf("The ferry left on Monday.", "Nobody waved.")) {
      pdf.getDocumentInformation().setAuthor("Anna Kerr");
      pdf.save(file.toFile());
    }
    SourceDocument document = read(file);
    assertThat(document.text())
        .matches("(?s)The ferry left on Monday\\.\\s*\\f\\s*Nobody waved\\.\\s*");
    assertThat(document.metadata().author()).contains("Anna Kerr");
  }

  @Test
  void aPdfsTitleIsNotTheNameOfItsDraft() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument pdf = pdf("The ferry left on Monday.")) {
      pdf.getDocumentInformation().setTitle("Microsoft Word - draft 3.docx");
      PDMetadata described = new PDMetadata(pdf);
      described.importXMPMetadata(
          ("<x:xmpmeta><rdf:RDF><rdf:Description><dc:title><rdf:Alt><rdf:li>Last ferry</rdf:li></rdf:Alt>"
                  + "</dc:title><dc:creator><rdf:Seq><rdf:li>Anna Kerr</rdf:li></rdf:Seq></dc:creator>"
                  + "<prism:publicationName>The Beacon</prism:publicationName>"
                  + "<prism:publicationDate>2020-05-03</prism:publicationDate>"
                  + "</rdf:Description></rdf:RDF></x:xmpmeta>")
              .getBytes(StandardCharsets.UTF_8));
      pdf.getDocumentCatalog().setMetadata(described);
      pdf.save(file.toFile());
    }
    SourceMetadata metadata = read(file).metadata();
    assertThat(metadata.title()).isEqualTo("Last ferry");
    assertThat(metadata.author()).contains("Anna Kerr");
    assertThat(metadata.outlet()).contains("The Beacon");
    assertThat(metadata.date()).contains(LocalDate.of(2020, 5, 3));
  }

  @Test
  void aPdfWithoutTextEncryptedOrTruncatedIsRefusedWithAdvice() throws IOException {
    Path blank = folder.resolve("blank.pdf");
    Path locked = folder.resolve("locked.pdf");
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(blank.toFile());
    }
    try (PDDocument pdf = pdf("Secret.")) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(locked.toFile());
    }
    assertRefused(blank, "is a PDF without text");
    assertRefused(locked, "is encrypted");
    byte[] whole = Files.readAllBytes(locked);
    assertRefused(write("cut.pdf", java.util.Arrays.copyOf(whole, 60)), "is damaged or no PDF");
  }

  @Test
  void wordsParagraphsAreReadWithoutNotesAndDeletions() throws IOException {
    Path file =
        zip(
            "a.docx",
            "word/document.xml",
            "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>The quay</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space=\"preserve\">The ferry </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
                + "<w:r><w:t>left.</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Fewer jobs</w:t></w:r></w:p></w:body></w:document>",
            "docProps/core.xml",
            "<cp:coreProperties><dc:title>Ferry</dc:title><dc:creator>Anna Kerr</dc:creator>"
                + "<dcterms:created>2020-05-03T08:00:00Z</dcterms:created></cp:coreProperties>");
    SourceDocument document = read(file);
    assertThat(document.text()).isEqualTo("The quay\n\nThe ferry left.\n\n• Fewer jobs");
    assertThat(document.metadata().title()).isEqualTo("Ferry");
    assertThat(document.metadata().date()).contains(LocalDate.of(2020, 5, 3));
  }

  @Test
  void openDocumentTextIsReadWithoutItsNotes() throws IOException {
    Path file =
        zip(
            "a.odt",
            "content.xml",
            "<office:document-content><office:body><office:text><text:h>The quay</text:h>"
                + "<text:p>The<text:s/>ferry <text:span>left</text:span>.<text:note><text:note-body><text:p>Ibid.</text:p></text:note-body></text:note></text:p>"
                + "</office:text></office:body></office:document-content>",
            "meta.xml",
            "<office:document-meta><dc:title>Ferry</dc:title><meta:initial-creator>Anna Kerr</meta:initial-creator></office:document-meta>");
    SourceDocument document = read(file);
    assertThat(document.text()).isEqualTo("The quay\n\nThe ferry left.");
    assertThat(document.metadata().author()).contains("Anna Kerr");
  }

  @Test
  void aBooksChaptersAreReadInOrder() throws IOException {
    Path file =
        zip(
            "a.epub",
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>",
            "OPS/book.opf",
            "<package><metadata><dc:title>Ferries</dc:title><dc:creator>Anna Kerr</dc:creator></metadata>"
                + "<manifest><item id=\"b\" href=\"b.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                + "<spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>",
            "OPS/a.xhtml",
            "<html><body><h1>One</h1><p>The ferry left.</p></body></html>",
            "OPS/b.xhtml",
            "<html><body><h1>Two</h1><p>Nobody waved.</p></body></html>");
    assertThat(read(file).text()).isEqualTo("One\n\nThe ferry left.\n\nTwo\n\nNobody waved.");
    assertThat(read(file).metadata().title()).isEqualTo("Ferries");
  }

  @Test
  void richTextIsRead() throws IOException {
    Path file =
        write(
            "a.rtf",
            "{\\rtf1\\ansi The {\\b last} ferry left.\\par Nobody waved.\\par}"
                .getBytes(StandardCharsets.US_ASCII));
    assertThat(read(file).text()).isEqualTo("The last ferry left.\n\nNobody waved.");
  }

  @Test
  void richTextKeepsItsQuotationMarksAndLosesWhatIsNoProse() throws IOException {
    Path file =
        write(
            "a.rtf",
            ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}"
                    + "{\\info{\\title Last ferry}{\\author Anna Kerr}{\\*\\company The Beacon}"
                    + "{\\creatim\\yr2020\\mo5\\dy3\\hr8}}{\\header HEAD}{\\pict\\pngblip 8950}"
                    + "\\'93It\\rquote s late,\\'94 she said \\emdash  in the caf\\'e9{\\footnote Ibid.}.\\par"
                    + "{\\deleted Never. }{\\v Hidden.}{\\listtext\\'b7\\tab}Fewer \\u8220?jobs\\u8221?\\par}")
                .getBytes(StandardCharsets.US_ASCII));
    SourceDocument document = read(file);
    assertThat(document.text()).isEqualTo("“It’s late,” she said — in the café.\n\n• Fewer “jobs”");
    assertThat(document.metadata().title()).isEqualTo("Last ferry");
    assertThat(document.metadata().author()).contains("Anna Kerr");
    assertThat(document.metadata().outlet()).contains("The Beacon");
    assertThat(document.metadata().date()).contains(LocalDate.of(2020, 5, 3));
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    Path file = folder.resolve("bomb.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertRefused(file, "unpacks to far more than a text can be"));
  }

  @Test
  void emptyBinaryEncryptedAndHugeFilesAreRefused() throws IOException {
    assertRefused(write("e.html", new byte[0]), "is empty");
    assertRefused(write("n.txt", new byte[] {'a', 0, 'b', 0, 1, 2}), "is not text but binary");
    assertRefused(write("x.docx", "no zip".getBytes(StandardCharsets.UTF_8)), "is damaged");
    assertRefused(
        write("o.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}),
        "is encrypted or an old .doc");
    assertRefused(folder.resolve("missing.txt"), "there is no file");
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertRefused(huge, "is larger than 64 MB");
  }

  private static void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(why);
  }

  private static PDDocument pdf(String... pages) throws IOException {
    PDDocument pdf = new PDDocument();
    for (String words : pages) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(words);
        content.endText();
      }
    }
    return pdf;
  }

  private Path zip(String name, String... parts) throws IOException {
    return write(name, Zipped.of(parts));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private SourceDocument read(String name, String text) throws IOException {
    return read(write(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static SourceDocument read(Path file) {
    return DocumentReaders.read(file, SourceMetadata.of("test"));
  }
}
