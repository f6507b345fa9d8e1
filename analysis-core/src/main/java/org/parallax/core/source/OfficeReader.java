package org.parallax.core.source;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.parallax.core.error.InputException;

/**
 * Reads Word's {@code .docx} and OpenDocument's {@code .odt}: the body's paragraphs, parted by
 * blank lines. Notes, comments and deleted text stay out; headers and footers are other parts of
 * the file and are not read.
 */
final class OfficeReader implements DocumentReader {

  private static final Set<String> PARAGRAPHS = Set.of("w:p", "text:p", "text:h");

  private static final Set<String> SPACES =
      Set.of("w:tab", "w:br", "w:cr", "text:s", "text:tab", "text:line-break");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "w:del",
          "w:instrtext",
          "w:footnotereference",
          "w:ppr",
          "mc:fallback",
          "text:note",
          "office:annotation",
          "text:tracked-changes",
          "text:table-of-content");

  private static final String LIST_ITEM = "text:list-item";

  private final String body;
  private final String properties;

  private OfficeReader(String body, String properties) {
    this.body = body;
    this.properties = properties;
  }

  static OfficeReader docx() {
    return new OfficeReader("word/document.xml", "docProps/core.xml");
  }

  static OfficeReader odt() {
    return new OfficeReader("content.xml", "meta.xml");
  }

  @Override
  public SourceDocument read(Path file, SourceMetadata metadata) {
    byte[] bytes = FileBytes.read(file, metadata.id());
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw new InputException(
          metadata.id(),
          file.getFileName() + " is encrypted or an old .doc; save it as .docx without a password");
    }
    try (PackedFile packed = new PackedFile(file, metadata.id())) {
      String text = text(packed.needed(body));
      DocumentProperties found =
          packed.xml(properties).map(OfficeReader::properties).orElse(DocumentProperties.NONE);
      return FileBytes.document(file, bytes, text, found.under(metadata));
    }
  }

  private static String text(Document xml) {
    StringBuilder text = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    int[] lists = new int[1];
    NodeFilter filter =
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            String name = node.normalName();
            if (name.equals("w:ppr") && node instanceof Element style && isListed(style)) {
              paragraph.append("• ");
            }
            if (LEFT_OUT.contains(name)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (PARAGRAPHS.contains(name)) {
              flush(text, paragraph);
              if (lists[0] > 0) {
                paragraph.append("• ");
              }
            } else if (name.equals(LIST_ITEM)) {
              lists[0]++;
            } else if (SPACES.contains(name)) {
              paragraph.append(' ');
            } else if (node instanceof TextNode words && isWords(node)) {
              paragraph.append(words.getWholeText());
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (PARAGRAPHS.contains(node.normalName())) {
              flush(text, paragraph);
            } else if (node.normalName().equals(LIST_ITEM)) {
              lists[0]--;
            }
            return FilterResult.CONTINUE;
          }
        };
    xml.filter(filter);
    flush(text, paragraph);
    return text.toString();
  }

  /** In Word's XML only {@code w:t} holds words; in OpenDocument's every text in a paragraph is. */
  private static boolean isWords(Node node) {
    Node parent = node.parent();
    String name = parent == null ? "" : parent.normalName();
    return name.equals("w:t") || name.startsWith("text:");
  }

  private static boolean isListed(Element style) {
    return style.children().stream().anyMatch(child -> child.normalName().equals("w:numpr"));
  }

  private static void flush(StringBuilder text, StringBuilder paragraph) {
    String words = paragraph.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
    if (!words.isEmpty() && !words.equals("•")) {
      text.append(text.isEmpty() ? "" : "\n\n").append(words);
    }
    paragraph.setLength(0);
  }

  private static DocumentProperties properties(Document xml) {
    return DocumentProperties.of(
        first(xml, "dc|title"),
        first(xml, "meta|initial-creator", "dc|creator"),
        first(xml, "dc|publisher"),
        first(xml, "dcterms|created", "meta|creation-date", "dc|date"));
  }

  /** The words of the first element that has any, in the order of the queries. */
  static String first(Document xml, String... queries) {
    for (String query : queries) {
      String words = Optional.ofNullable(xml.selectFirst(query)).map(Element::text).orElse("");
      if (!words.isBlank()) {
        return words;
      }
    }
    return "";
  }
}
