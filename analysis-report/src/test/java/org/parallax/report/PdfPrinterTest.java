package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {

  @TempDir Path folder;

  @Test
  void prints_names_of_many_scripts_on_the_paper_that_the_style_names() throws IOException {
    Path file = folder.resolve("page.pdf");

    PdfPrinter.print(
        "<!doctype html><html><head><title>x</title><style>@page{size:A4}"
            + "body{font-family:'Parallax Serif'}</style></head>"
            + "<body><p>“Əliyeva” — Łódź, Ереван, Երևան<br>A &amp; B</body></html>",
        file);

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("“Əliyeva” — Łódź, Ереван, Երևան", "A & B");
    }
  }
}
