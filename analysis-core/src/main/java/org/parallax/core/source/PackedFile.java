package org.parallax.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parallax.core.error.InputException;

/** A document format that is a ZIP file of XML parts, read within bounds. */
final class PackedFile implements AutoCloseable {

  /** A part of real text is packed to about a tenth; a bomb to a thousandth. */
  private static final int MOST_RATIO = 200;

  private static final long ALWAYS_FINE = 4L << 20;

  private final ZipFile zip;
  private final Path file;
  private final String id;
  private long read;

  PackedFile(Path file, String id) {
    this.file = file;
    this.id = id;
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (IOException e) {
      throw new InputException(
          id, file.getFileName() + " is damaged, encrypted or of another kind; save it anew", e);
    }
  }

  /** A part as XML. */
  Optional<Document> xml(String name) {
    return bytes(name)
        .map(
            b ->
                Jsoup.parse(
                    new String(b, java.nio.charset.StandardCharsets.UTF_8), Parser.xmlParser()));
  }

  /** A part that must be there. */
  Document needed(String name) {
    return xml(name)
        .orElseThrow(
            () ->
                new InputException(
                    id, file.getFileName() + " lacks its part " + name + "; save it anew"));
  }

  Optional<byte[]> bytes(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) (FileBytes.MOST + 1));
      read += bytes.length;
      long packed = Math.max(1, entry.getCompressedSize());
      if (read > FileBytes.MOST
          || bytes.length > ALWAYS_FINE && bytes.length / packed > MOST_RATIO) {
        throw new InputException(
            id, file.getFileName() + " unpacks to far more than a text can be; it is not read");
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new InputException(id, file.getFileName() + " is damaged; save it anew", e);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new InputException(id, file.getFileName() + " cannot be read", e);
    }
  }
}
