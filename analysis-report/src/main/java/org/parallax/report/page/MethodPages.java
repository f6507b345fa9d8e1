package org.parallax.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.parallax.report.page.PageView.Method;

/**
 * The pages of {@code docs/methods} as they stand in the report's last part, so that every figure
 * can lead to its method without a network.
 */
final class MethodPages {

  private static final List<String> NAMES =
      List.of(
          "portrayal",
          "sentiment",
          "contrasts",
          "roles",
          "frames",
          "cues",
          "loaded-language",
          "planted-corpus",
          "one-sidedness",
          "keyness",
          "voices",
          "actors",
          "talking-points",
          "map",
          "findings",
          "cleaning");

  private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());

  private MethodPages() {}

  static List<Method> all() {
    return NAMES.stream().map(MethodPages::page).toList();
  }

  /** The method behind a table of the page, or of a chart that stands on it. */
  static String ofTable(String id) {
    return switch (id) {
      case "portrayal", "roll-ups", "arcs", "sections-portrayal" -> "portrayal";
      case "contrasts", "rate-contrasts" -> "contrasts";
      case "roles", "events" -> "roles";
      case "frames", "actor-frames" -> "frames";
      case "one-sidedness" -> "one-sidedness";
      case "keyness" -> "keyness";
      case "voices" -> "voices";
      case "naming", "omissions" -> "actors";
      case "positions", "distances" -> "map";
      case "language", "sections-language" -> "cues";
      default -> "findings";
    };
  }

  private static Method page(String name) {
    Node document = Parser.builder().extensions(TABLES).build().parse(text(name));
    Title title = new Title();
    document.accept(title);
    document.accept(new Links());
    String html =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .attributeProviderFactory(context -> MethodPages::scrollByKeyboard)
            .build()
            .render(document);
    return new Method(name, title.words.toString(), html);
  }

  /** Long lines of commands scroll sideways, which needs the focus where there is no mouse. */
  private static void scrollByKeyboard(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("pre")) {
      attributes.put("tabindex", "0");
    }
  }

  /** Takes the title out and moves the other headings below those of the page. */
  private static final class Title extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1) {
        for (Node part = heading.getFirstChild(); part != null; part = part.getNext()) {
          if (part instanceof Text text) {
            words.append(text.getLiteral());
          }
        }
        heading.unlink();
      } else {
        heading.setLevel(Math.min(6, heading.getLevel() + 2));
      }
    }
  }

  /** Links to other methods lead within the page; others would lead nowhere and become words. */
  private static final class Links extends AbstractVisitor {

    @Override
    public void visit(Link link) {
      String target = link.getDestination();
      String name = target.replaceFirst("\\.md(#.*)?$", "");
      if (NAMES.contains(name)) {
        link.setDestination("#method-" + name);
      } else if (!target.startsWith("https://")) {
        while (link.getFirstChild() != null) {
          link.insertBefore(link.getFirstChild());
        }
        link.unlink();
      }
    }
  }

  private static String text(String name) {
    try (InputStream in =
        MethodPages.class.getResourceAsStream("/org/parallax/report/methods/" + name + ".md")) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: the method " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
