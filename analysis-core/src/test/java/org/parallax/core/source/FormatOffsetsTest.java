package org.parallax.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.core.Zipped;
import org.parallax.core.clean.CleanDocument;
import org.parallax.core.clean.KeptCharacters;
import org.parallax.core.clean.RuleCleaner;
import org.parallax.core.source.GeneratedDocument.Kind;
import org.parallax.core.source.GeneratedDocument.Part;

/**
 * Over documents made at random in each format: every character kept is the one at its place, all
 * prose is there in whole paragraphs, and no furniture is.
 */
class FormatOffsetsTest {

  private static final int DOCUMENTS = 40;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final String[] SPECIALS = {
    "\u00A0",
    " ",
    "\u2009",
    " \u2013 ",
    ", ",
    " \u201C\u2019\u201D ",
    " \u200B",
    "\u00AD\u00AD ",
    " \uD83D\uDE00 ",
    " \u200F",
    " \uFB01sh ",
    "  ",
    " caf\u00E9 ",
    "; "
  };

  /** What the built-in fonts of a PDF have. */
  private static final String[] WESTERN = {
    " \u2013 ", ", ", " \u201Cso\u201D ", " caf\u00E9 ", "; ", " it\u2019s "
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "pdf", "docx", "odt", "rtf", "epub", "csv", "jsonl"})
  void everyCharacterKeptIsAtItsPlace(String format) throws IOException {
    for (int seed = 1; seed <= DOCUMENTS; seed++) {
      String name = format + " of seed " + seed;
      GeneratedDocument made =
          new GeneratedDocument(seed, format.equals("pdf") ? WESTERN : SPECIALS);
      Path file = folder.resolve("a." + format);
      Files.write(file, bytes(made, format));
      SourceDocument read =
          TableReader.knows(file)
              ? DocumentReaders.read(TableReader.entries(file).get(0))
              : DocumentReaders.read(file, SourceMetadata.of("a"));
      CleanDocument clean = new RuleCleaner().clean(read);
      KeptCharacters.check(clean);
      assertThat(clean.text().text()).as(name).doesNotContainIgnoringCase("zz");
      List<String> paragraphs =
          clean.paragraphs().stream()
              .map(paragraph -> words(paragraph.span().in(clean.text().text())))
              .toList();
      List<String> prose =
          made.parts.stream()
              .filter(part -> part.kind() != Kind.FURNITURE)
              .map(part -> words(part.text()))
              .toList();
      if (format.equals("pdf")) {
        // Where a page ends with a sentence, nothing tells whether its paragraph ends too.
        assertThat(String.join(" ", paragraphs)).as(name).isEqualTo(String.join(" ", prose));
      } else {
        assertThat(paragraphs).as(name).isEqualTo(prose);
      }
    }
  }

  /** The words alone, without what stands between them and without characters without a shape. */
  private static String words(String text) {
    Matcher word = WORD.matcher(text.replaceAll("[\u00AD\u200B]", "").replace("\uFB01", "fi"));
    return word.results().map(found -> found.group()).collect(Collectors.joining(" "));
  }

  private static byte[] bytes(GeneratedDocument made, String format) throws IOException {
    return switch (format) {
      case "txt" -> utf8(text(made));
      case "md" -> utf8(markdown(made));
      case "html" -> utf8(page(made));
      case "rtf" -> rtf(made).getBytes(StandardCharsets.US_ASCII);
      case "docx" ->
          Zipped.of("word/document.xml", word(made), "word/footnotes.xml", "<w:t>Zz</w:t>");
      case "odt" -> Zipped.of("content.xml", openDocument(made));
      case "epub" ->
          Zipped.of(
              "META-INF/container.xml",
              "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>",
              "b.opf",
              "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                  + "<item id=\"n\" href=\"n.xhtml\" properties=\"nav\" media-type=\"application/xhtml+xml\"/>"
                  + "</manifest><spine><itemref idref=\"n\"/><itemref idref=\"a\"/></spine></package>",
              "n.xhtml",
              "<html><body><p>Zz contents</p></body></html>",
              "a.xhtml",
              page(made));
      case "csv" -> utf8("text,id\n\"" + text(made).replace("\"", "\"\"") + "\",a\n");
      case "jsonl" ->
          utf8("{\"text\": \"" + text(made).replace("\n", "\\n").replace("\"", "\\\"") + "\"}\n");
      default -> pdf(made);
    };
  }

  private static String text(GeneratedDocument made) {
    StringBuilder text = new StringBuilder();
    for (Part part : made.parts) {
      switch (part.kind()) {
        case ITEM -> text.append("• ").append(part.text());
        case QUOTE -> text.append("> ").append(part.text());
        case FURNITURE ->
            text.append(
                switch (made.random().nextInt(4)) {
                  case 0 -> "https://example.org/" + part.text().replace(' ', '-');
                  case 1 -> "Photo: " + part.text();
                  case 2 -> "Read more: " + part.text();
                  default -> "* * * * *";
                });
        default -> text.append(part.text());
      }
      text.append("\n\n");
    }
    return text.append("Tags: Zztag, Zztags\n").toString();
  }

  private static String markdown(GeneratedDocument made) {
    StringBuilder text = new StringBuilder("---\ntitle: Zztitle\n---\n");
    for (Part part : made.parts) {
      text.append(
          switch (part.kind()) {
            case HEADING -> "## " + part.text();
            case ITEM -> "- " + part.text();
            case QUOTE -> "> " + part.text();
            case FURNITURE -> "![" + part.text() + "](https://example.org/Zz.png)";
            case PROSE ->
                part.text().replaceFirst("ferry", "**ferry**").replaceFirst("crew", "_crew_");
          });
      text.append("\n\n");
    }
    return text.toString();
  }

  private static String page(GeneratedDocument made) {
    StringBuilder page =
        new StringBuilder(
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Zz</title></head><body>"
                + "<nav><a>Zzhome</a></nav><div class=\"cookie-banner\">Zzcookies</div><article>");
    String[] around = {"aside", "figure", "nav", "form", "script", "footer"};
    for (Part part : made.parts) {
      page.append(
          switch (part.kind()) {
            case HEADING -> "<h2>" + part.text() + "</h2>";
            case ITEM -> "<ul><li>" + part.text() + "</li></ul>";
            case QUOTE -> "<blockquote><p>" + part.text() + "</p></blockquote>";
            case FURNITURE -> {
              String element = around[made.random().nextInt(around.length)];
              yield "<" + element + ">" + part.text() + "</" + element + ">";
            }
            case PROSE ->
                "<p>"
                    + part.text().replaceFirst("ferry", "<b>ferry</b>").replace(" at ", "\n at ")
                    + "</p>";
          });
    }
    return page.append("</article><div id=\"comments\"><p>Zzfirst!</p></div></body></html>")
        .toString();
  }

  private static String word(GeneratedDocument made) {
    StringBuilder xml = new StringBuilder("<w:document><w:body>");
    for (Part part : made.parts) {
      String run = "<w:r><w:t xml:space=\"preserve\">" + part.text() + "</w:t></w:r>";
      xml.append(
          switch (part.kind()) {
            case HEADING -> "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + run + "</w:p>";
            case ITEM -> "<w:p><w:pPr><w:numPr/></w:pPr>" + run + "</w:p>";
            case FURNITURE ->
                made.random().nextBoolean()
                    ? "<w:p><w:del><w:r><w:delText>"
                        + part.text()
                        + "</w:delText></w:r></w:del></w:p>"
                    : "<w:p><w:r><w:instrText>" + part.text() + "</w:instrText></w:r></w:p>";
            default ->
                "<w:p>" + run.replaceFirst("ferry", "</w:t></w:r><w:r><w:t>ferry") + "</w:p>";
          });
    }
    return xml.append("</w:body></w:document>").toString();
  }

  private static String openDocument(GeneratedDocument made) {
    StringBuilder xml = new StringBuilder("<office:document-content><office:body><office:text>");
    for (Part part : made.parts) {
      String words = "<text:p>" + part.text() + "</text:p>";
      xml.append(
          switch (part.kind()) {
            case HEADING -> "<text:h>" + part.text() + "</text:h>";
            case ITEM -> "<text:list><text:list-item>" + words + "</text:list-item></text:list>";
            case FURNITURE -> "<text:p><text:note>" + words + "</text:note></text:p>";
            default -> words.replaceFirst("ferry", "<text:span>ferry</text:span>");
          });
    }
    return xml.append("</office:text></office:body></office:document-content>").toString();
  }

  private static String rtf(GeneratedDocument made) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi{\\fonttbl{\\f0 Zzfont;}}");
    for (Part part : made.parts) {
      StringBuilder words = new StringBuilder();
      for (char c : part.text().toCharArray()) {
        words.append(c < 128 ? String.valueOf(c) : "\\u" + (int) (short) c + "?");
      }
      String text = words.toString();
      rtf.append(
          switch (part.kind()) {
            case ITEM -> "{\\listtext\\'b7\\tab}" + text + "\\par\n";
            case FURNITURE -> (made.random().nextBoolean() ? "{\\footnote " : "{\\v ") + text + "}";
            default -> text.replaceFirst("ferry", "{\\\\b ferry}") + "\\par\n";
          });
    }
    return rtf.append('}').toString();
  }

  /** Lines of about eighty characters under a running head, with a number at each page's foot. */
  private static byte[] pdf(GeneratedDocument made) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Part part : made.parts) {
      if (part.kind() == Kind.FURNITURE) {
        continue;
      }
      StringBuilder line = new StringBuilder(part.kind() == Kind.ITEM ? "• " : "");
      for (String word : part.text().split(" +")) {
        if (line.length() + word.length() > 80) {
          lines.add(line.toString().strip());
          line.setLength(0);
        }
        line.append(word).append(' ');
      }
      lines.add(line.toString().strip());
      lines.add("");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      int perPage = 14;
      for (int from = 0, page = 1; from < lines.size(); from += perPage, page++) {
        PDPage sheet = new PDPage();
        pdf.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
          write(content, 760, "ZZ RUNNING HEAD");
          int y = 700;
          for (String line : lines.subList(from, Math.min(lines.size(), from + perPage))) {
            write(content, y, line);
            y -= 14;
          }
          write(content, 40, Integer.toString(page));
        }
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static void write(PDPageContentStream content, int y, String line) throws IOException {
    if (line.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
    content.newLineAtOffset(60, y);
    content.showText(line);
    content.endText();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
