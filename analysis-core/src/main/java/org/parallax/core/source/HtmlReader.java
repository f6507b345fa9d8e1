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

  private static final int MOST_BYTES = 16 << 20;

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    bounded(bytes, file, metadata.id());
    try {
      // The encoding is taken from the byte order mark, then the page's own word, then UTF-8.
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      if (page.text().indexOf('\uFFFD') >= 0) {
        // The page's word, or its silence, was wrong.
        page = Jsoup.parse(TextBytes.decode(bytes));
      }
      DocumentProperties properties = properties(page);
      return FileBytes.document(file, bytes, HtmlText.of(page), properties.under(metadata));
    } catch (IOException e) {
      throw new InputException(metadata.id(), file.getFileName() + " is not a web page", e);
    }
  }

  /**
   * Refuses what no page of text has: parsing takes its time for each element of a deep tree.
   *
   * @throws InputException if there are more bytes than a page can have
   */
  static byte[] bounded(byte[] page, Path file, String id) {
    if (page.length > MOST_BYTES) {
      throw new InputException(
          id, file.getFileName() + " has a page of more than 16 MB; split it into parts");
    }
    return page;
  }

  /** What the page's head says, then its JSON-LD, then what its article shows. */
  static DocumentProperties properties(Document page) {
    Element time = page.selectFirst("time[datetime]");
    DocumentProperties head =
        DocumentProperties.of(
            meta(page, "og:title"),
            // Some sites put the address of the author's profile there.
            plain(meta(page, "author", "article:author", "dc.creator", "parsely-author")),
            meta(page, "og:site_name", "dc.publisher", "application-name"),
            meta(
                page,
                "article:published_time",
                "datePublished",
                "date",
                "dc.date",
                "dc.date.issued",
                "pubdate",
                "publish-date",
                "parsely-pub-date"));
    DocumentProperties shown =
        DocumentProperties.of(
            first(page, "h1"),
            plain(first(page, "[rel=author],[itemprop=author]")),
            "",
            time == null ? "" : time.attr("datetime"));
    return head.or(LinkedData.of(page))
        .or(shown)
        .or(DocumentProperties.of(page.title(), "", "", ""));
  }

  private static String plain(String name) {
    return name.startsWith("http") ? "" : name;
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
