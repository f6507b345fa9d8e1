package org.parallax.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parallax.core.error.InputException;

/** Reads a PDF page by page; pages are parted by form feeds, paragraphs by blank lines. */
final class PdfReader implements DocumentReader {

  private static final int MOST_PAGES = 5000;

  private static final int MOST_METADATA = 1 << 20;

  /** What programs write where a person gave no title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)microsoft word\\b.*|untitled.*|.*\\.(?:docx?|odt|indd|qxd|pdf|rtf|tex)|(?:layout|document) ?\\d*");

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    PdfStreams.check(bytes, file, metadata.id());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new InputException(
            metadata.id(), file.getFileName() + " has more than 5,000 pages; split it into parts");
      }
      String text = new PdfText(file, metadata.id()).getText(pdf);
      if (text.isBlank()) {
        throw new InputException(
            metadata.id(),
            file.getFileName()
                + " is a PDF without text, as from a scanner; run text recognition on it first");
      }
      return FileBytes.document(file, bytes, text, properties(pdf).under(metadata));
    } catch (InvalidPasswordException e) {
      throw new InputException(
          metadata.id(), file.getFileName() + " is encrypted; save it without a password", e);
    } catch (OutOfMemoryError e) {
      throw PdfStreams.tooMuch(file, metadata.id());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (e instanceof InputException known) {
        throw known;
      }
      throw new InputException(
          metadata.id(), file.getFileName() + " is damaged or no PDF; save it anew", e);
    }
  }

  private static DocumentProperties properties(PDDocument pdf) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    Calendar created = information.getCreationDate();
    String title = Objects.requireNonNullElse(information.getTitle(), "").strip();
    DocumentProperties own =
        DocumentProperties.of(
            NO_TITLE.matcher(title).matches() ? "" : title,
            Objects.requireNonNullElse(information.getAuthor(), ""),
            "",
            "");
    DocumentProperties dated =
        DocumentProperties.of("", "", "", created == null ? "" : created.toInstant().toString());
    return own.or(described(pdf)).or(dated);
  }

  /** What the PDF says in XMP. */
  private static DocumentProperties described(PDDocument pdf) {
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return DocumentProperties.NONE;
    }
    try (InputStream in = metadata.createInputStream()) {
      String xmp = new String(in.readNBytes(MOST_METADATA), StandardCharsets.UTF_8);
      Document xml = Jsoup.parse(xmp, Parser.xmlParser());
      String title = OfficeReader.first(xml, "dc|title").strip();
      return DocumentProperties.of(
          NO_TITLE.matcher(title).matches() ? "" : title,
          OfficeReader.first(xml, "dc|creator"),
          OfficeReader.first(xml, "dc|publisher", "prism|publicationName"),
          OfficeReader.first(xml, "prism|publicationDate", "dc|date"));
    } catch (IOException e) {
      return DocumentProperties.NONE;
    }
  }
}
