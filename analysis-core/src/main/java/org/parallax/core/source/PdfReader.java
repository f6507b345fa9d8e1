package org.parallax.core.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.parallax.core.error.InputException;

/** Reads a PDF page by page; pages are parted by form feeds, paragraphs by blank lines. */
final class PdfReader implements DocumentReader {

  private static final int MOST_PAGES = 5000;

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new InputException(
            metadata.id(), file.getFileName() + " has more than 5,000 pages; split it into parts");
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      stripper.setPageEnd("\f");
      String text = stripper.getText(pdf);
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
    return DocumentProperties.of(
        Objects.requireNonNullElse(information.getTitle(), ""),
        Objects.requireNonNullElse(information.getAuthor(), ""),
        "",
        created == null ? "" : created.toInstant().toString());
  }
}
