package org.parallax.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.parallax.core.error.InputException;

/** What a file is by its bytes, whatever its name says. */
enum DocumentKind {
  TEXT("plain text"),
  HTML("a web page"),
  PDF("a PDF"),
  RTF("RTF"),
  DOCX("a Word document"),
  ODT("an OpenDocument text"),
  EPUB("an EPUB"),
  OLE("an encrypted document or one of an old Office"),
  OTHER("of another kind"),
  UNKNOWN("unknown");

  private static final Tika TIKA = new Tika();

  private static final int LOOKED_AT = 1 << 16;

  private static final int HEAD = 4096;

  /** Markup that makes a text a web page wherever it stands. */
  private static final Pattern PAGE =
      Pattern.compile("<!doctype html|<html[\\s>]", Pattern.CASE_INSENSITIVE);

  /** Markup that a text may have here and there, but not at every paragraph. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("</p>|<p[\\s>]|<br ?/?>|</div>", Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_MARKS = 3;

  private final String name;

  DocumentKind(String name) {
    this.name = name;
  }

  /** How a message calls it. */
  String label() {
    return name;
  }

  /** The kind of a file, and how a message calls a kind that is not known here. */
  static Found of(Path file, String id) {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(LOOKED_AT);
    } catch (IOException e) {
      throw new InputException(id, file + " cannot be read: " + e.getMessage(), e);
    }
    String type = TIKA.detect(start);
    DocumentKind kind =
        switch (type) {
          case "text/html", "application/xhtml+xml" -> HTML;
          case "application/pdf" -> PDF;
          case "application/rtf" -> RTF;
          case "application/x-tika-msoffice" -> OLE;
          case "application/octet-stream" -> UNKNOWN;
          default ->
              type.contains("zip")
                      || type.contains("ooxml")
                      || type.contains("opendocument")
                      || type.contains("officedocument")
                  ? packed(file)
                  : type.startsWith("text/") || type.equals("message/rfc822") ? TEXT : OTHER;
        };
    boolean xml = type.endsWith("xml");
    if (kind == OTHER && !xml && isText(start)) {
      // The first letters of a text can be those by which another format is known.
      kind = TEXT;
    }
    if (kind == TEXT || kind == UNKNOWN || kind == OTHER && xml) {
      String text = TextBytes.decode(start);
      if (PAGE.matcher(text.substring(0, Math.min(text.length(), HEAD))).find()) {
        return new Found(HTML, HTML.label(), true);
      }
      if (kind == TEXT
          && PARAGRAPH.matcher(text).results().limit(FEWEST_MARKS).count() == FEWEST_MARKS) {
        return new Found(HTML, HTML.label(), false);
      }
    }
    return new Found(kind, kind == OTHER ? "of the kind " + type : kind.label(), true);
  }

  /**
   * A kind and its name.
   *
   * @param kind the kind
   * @param label what a message calls it
   * @param whole whether it is a file of that kind and not a piece out of one
   */
  record Found(DocumentKind kind, String label, boolean whole) {}

  private static boolean isText(byte[] start) {
    for (byte b : start) {
      if (b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0) {
        return false;
      }
    }
    return true;
  }

  private static DocumentKind packed(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("word/document.xml") != null) {
        return DOCX;
      }
      if (zip.getEntry("META-INF/container.xml") != null) {
        return EPUB;
      }
      return Optional.ofNullable(zip.getEntry("content.xml")).isPresent() ? ODT : OTHER;
    } catch (IOException e) {
      return UNKNOWN;
    }
  }
}
