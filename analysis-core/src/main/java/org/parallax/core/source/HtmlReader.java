package org.parallax.core.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.core.error.InputException;

/** Reads a web page: its main text, and what its head says about it. */
final class HtmlReader implements DocumentReader {

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    try {
      // The encoding is taken from the byte order mark, then the page's own word, then UTF-8.
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      DocumentProperties properties = properties(page);
      return FileBytes.document(file, bytes, HtmlText.of(page), properties.under(metadata));
    } catch (IOException e) {
      throw new InputException(metadata.id(), file.getFileName() + " is not a web page", e);
    }
  }

  static DocumentProperties properties(Document page) {
    String heading = first(page, "h1");
    String title = meta(page, "og:title");
    String date = meta(page, "article:published_time", "date", "dc.date", "datePublished");
    Element time = page.selectFirst("time[datetime]");
    return DocumentProperties.of(
        !title.isEmpty() ? title : !heading.isEmpty() ? heading : page.title(),
        meta(page, "author", "article:author", "dc.creator"),
        meta(page, "og:site_name", "dc.publisher"),
        date.isEmpty() && time != null ? time.attr("datetime") : date);
  }

  private static String meta(Document page, String... names) {
    for (String name : names) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        Element found = page.selectFirst("meta[" + key + "=" + name + "]");
        if (found != null && !found.attr("content").isBlank()) {
          return found.attr("content");
        }
      }
    }
    return "";
  }

  private static String first(Document page, String element) {
    Element found = page.selectFirst(element);
    return found == null ? "" : found.text();
  }
}
