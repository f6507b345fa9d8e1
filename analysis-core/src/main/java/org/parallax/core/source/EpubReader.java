package org.parallax.core.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.core.error.InputException;

/** Reads an EPUB's chapters in the order in which they are to be read. */
final class EpubReader implements DocumentReader {

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    try (PackedFile packed = new PackedFile(file, metadata.id())) {
      Element root = packed.needed("META-INF/container.xml").selectFirst("rootfile");
      if (root == null) {
        throw new InputException(
            metadata.id(), file.getFileName() + " names no content; save it anew");
      }
      String path = root.attr("full-path");
      Document content = packed.needed(path);
      String text =
          text(file, metadata.id(), packed, content, path.substring(0, path.lastIndexOf('/') + 1));
      DocumentProperties found =
          DocumentProperties.of(
              OfficeReader.first(content, "dc|title"),
              OfficeReader.first(content, "dc|creator"),
              OfficeReader.first(content, "dc|publisher"),
              OfficeReader.first(content, "dc|date"));
      return FileBytes.document(file, bytes, text, found.under(metadata));
    }
  }

  private static String text(
      Path file, String id, PackedFile packed, Document content, String folder) {
    Map<String, String> places = new HashMap<>();
    for (Element item : content.select("manifest > item")) {
      boolean contents = item.attr("properties").contains("nav");
      if (!contents && item.attr("media-type").contains("html")) {
        places.put(item.attr("id"), item.attr("href"));
      }
    }
    StringBuilder text = new StringBuilder();
    for (Element next : content.select("spine > itemref")) {
      String place = places.getOrDefault(next.attr("idref"), "");
      if (place.isEmpty()) {
        continue;
      }
      String name = folder + URLDecoder.decode(place.replace("+", "%2B"), StandardCharsets.UTF_8);
      packed
          .bytes(name)
          .map(b -> HtmlReader.bounded(b, file, id))
          .map(b -> HtmlText.of(Jsoup.parse(new String(b, StandardCharsets.UTF_8))))
          .filter(chapter -> !chapter.isBlank())
          .ifPresent(chapter -> text.append(text.isEmpty() ? "" : "\n\n").append(chapter));
    }
    return text.toString();
  }
}
