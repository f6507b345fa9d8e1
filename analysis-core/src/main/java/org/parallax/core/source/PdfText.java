package org.parallax.core.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text out of a PDF, within bounds that no real document comes near: a page may draw what
 * draws what draws, and so ask for more than can ever be done.
 */
final class PdfText extends PDFTextStripper {

  private static final int MOST_OPERATORS = 30_000_000;
  private static final int MOST_FORMS = 200_000;
  private static final int MOST_CHARACTERS_A_PAGE = 500_000;

  private final Path file;
  private final String id;
  private int operators;
  private int forms;
  private int characters;
  private long written;

  PdfText(Path file, String id) throws IOException {
    this.file = file;
    this.id = id;
    setLineSeparator("\n");
    setParagraphEnd("\n");
    setPageEnd("\f");
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    characters = 0;
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    count(++operators, MOST_OPERATORS);
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    count(++forms, MOST_FORMS);
    super.showForm(form);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    count(++characters, MOST_CHARACTERS_A_PAGE);
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text) throws IOException {
    written += text.length();
    count(written, FileBytes.MOST);
    super.writeString(text);
  }

  private void count(long done, long most) {
    if (done > most) {
      throw PdfStreams.tooMuch(file, id);
    }
  }
}
