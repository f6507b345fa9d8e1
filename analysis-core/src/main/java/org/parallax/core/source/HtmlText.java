package org.parallax.core.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The main text of a parsed web page: paragraphs parted by blank lines, list items with a bullet,
 * quotations with {@code >}. What pages put around an article is known by its element, its role and
 * the words in its class and id.
 */
final class HtmlText {

  private static final String FURNITURE =
      "script,style,noscript,template,nav,aside,footer,form,iframe,button,select,svg,canvas,object,"
          + "figure,figcaption,dialog,menu,[hidden],[aria-hidden=true],[role=navigation],"
          + "[role=complementary],[role=banner],[role=contentinfo],[role=search],sup.reference";

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[-_ ])(?:comments?|share|sharing|social|related|sidebar|ads?|adverts?|advertisement|promo|newsletter|"
              + "cookies?|breadcrumbs?|nav|navbar|navigation|menu|footer|tags|widget|subscribe|subscription|popup|modal|"
              + "recommended|recommendations|trending|popular|pagination|disqus|sponsored)(?:$|[-_ ])");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "table",
          "tr",
          "td",
          "th",
          "dl",
          "dt",
          "dd",
          "header",
          "hr",
          "body",
          "address",
          "details",
          "summary");

  private HtmlText() {}

  static String of(Document page) {
    page.select(FURNITURE).remove();
    for (Element element : page.select("[class],[id]")) {
      String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      boolean frame = Set.of("html", "body", "main", "article").contains(element.normalName());
      if (!frame && names.length() < 300 && NAMES.matcher(names).find()) {
        element.remove();
      }
    }
    return written(main(page));
  }

  /** The article if the page marks one, or else the element that holds most paragraphs. */
  private static Element main(Document page) {
    Element body = page.body();
    Map<Element, Integer> sizes = sizes(page);
    for (String mark : new String[] {"[itemprop=articleBody]", "article", "main", "[role=main]"}) {
      var marked = page.select(mark).stream().max(Comparator.comparingInt(e -> size(sizes, e)));
      if (marked.isPresent() && size(sizes, marked.get()) * 4L >= size(sizes, body)) {
        return marked.get();
      }
    }
    Map<Element, Integer> held = new HashMap<>();
    int all = 0;
    for (Element paragraph : page.select("p")) {
      int size = size(sizes, paragraph);
      all += size;
      Element parent = paragraph.parent();
      if (parent != null) {
        held.merge(parent, size, Integer::sum);
      }
    }
    var most = held.entrySet().stream().max(Map.Entry.comparingByValue());
    return most.isPresent() && most.get().getValue() * 2L > all ? most.get().getKey() : body;
  }

  private static int size(Map<Element, Integer> sizes, Element element) {
    return sizes.getOrDefault(element, 0);
  }

  /** How many characters stand in each element, counted in one walk however deep the page is. */
  private static Map<Element, Integer> sizes(Document page) {
    Map<Element, Integer> sizes = new IdentityHashMap<>();
    int[] total = new int[1];
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              total[0] += words.getWholeText().strip().length();
            } else if (node instanceof Element element) {
              sizes.put(element, total[0]);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              sizes.computeIfPresent(element, (e, before) -> total[0] - before);
            }
          }
        });
    return sizes;
  }

  private static String written(Element main) {
    StringBuilder text = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    main.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              paragraph.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node.normalName().equals("br")) {
              paragraph.append(' ');
            } else if (BLOCKS.contains(node.normalName())) {
              flush(text, paragraph);
              if (node.normalName().equals("li")) {
                paragraph.append("• ");
              } else if (node.normalName().equals("blockquote")) {
                paragraph.append("> ");
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (BLOCKS.contains(node.normalName())) {
              flush(text, paragraph);
            }
          }
        });
    flush(text, paragraph);
    return text.toString();
  }

  private static void flush(StringBuilder text, StringBuilder paragraph) {
    String words = paragraph.toString().strip();
    if (words.equals("•") || words.equals(">")) {
      // The item's or quotation's own first block follows.
      paragraph.setLength(0);
      paragraph.append(words).append(' ');
      return;
    }
    if (!words.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(words);
    }
    paragraph.setLength(0);
  }
}
