package org.parallax.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Prints HTML as PDF. Understands CSS 2.1 with {@code @page}, tables and floats, and inline SVG not
 * at all; scripts do not run and nothing is fetched. The fonts {@code Parallax Sans} and {@code
 * Parallax Serif} (DejaVu) are embedded.
 */
public final class PdfPrinter {

  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfPrinter() {}

  /**
   * Writes a page as PDF. The size of the paper is the one the style sheet names with {@code @page
   * { size }}.
   *
   * @param html a whole page
   * @param file where the PDF goes; replaced if it is there
   * @throws IOException if the file cannot be written
   */
  public static void print(String html, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      font(builder, "DejaVuSans.ttf", "Parallax Sans", 400, FontStyle.NORMAL);
      font(builder, "DejaVuSans-Bold.ttf", "Parallax Sans", 700, FontStyle.NORMAL);
      font(builder, "DejaVuSerif.ttf", "Parallax Serif", 400, FontStyle.NORMAL);
      font(builder, "DejaVuSerif-Bold.ttf", "Parallax Serif", 700, FontStyle.NORMAL);
      font(builder, "DejaVuSerif-Italic.ttf", "Parallax Serif", 400, FontStyle.ITALIC);
      // Pictures stand in the page itself; nothing else is looked up.
      builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
      builder.useUnicodeLineBreaker(new LineBreaks());
      builder.withProducer("Parallax");
      builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "");
      builder.usePDDocument(new Timeless());
      builder.toStream(out);
      builder.run();
    }
  }

  /** A document that does not tell when it was made: the same page gives the same bytes. */
  private static final class Timeless extends PDDocument {

    @Override
    public void save(OutputStream out) throws IOException {
      getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
      setDocumentId(0L);
      super.save(out);
    }
  }

  private static void font(
      PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
    builder.useFont(() -> resource(FONTS + file), family, weight, style, true);
  }

  private static InputStream resource(String name) {
    InputStream in = PdfPrinter.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing from the jars: " + name);
    }
    return in;
  }
}
