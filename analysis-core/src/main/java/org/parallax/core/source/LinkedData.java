package org.parallax.core.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about its article in JSON-LD (schema.org). */
final class LinkedData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int MOST_CHARACTERS = 1 << 20;

  private LinkedData() {}

  /** The properties of the first article, report or posting; none where there is none. */
  static DocumentProperties of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      if (script.data().length() <= MOST_CHARACTERS) {
        Optional<JsonNode> article = article(script.data());
        if (article.isPresent()) {
          return properties(article.get());
        }
      }
    }
    return DocumentProperties.NONE;
  }

  private static Optional<JsonNode> article(String data) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(data));
    } catch (JsonProcessingException | StackOverflowError e) {
      return Optional.empty();
    }
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      String type = node.path("@type").toString();
      if (type.contains("Article") || type.contains("Posting") || type.contains("Report\"")) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.has("@graph")) {
        open.add(node.path("@graph"));
      }
    }
    return Optional.empty();
  }

  private static DocumentProperties properties(JsonNode article) {
    return DocumentProperties.of(
        article.path("headline").asText(""),
        String.join(", ", names(article.path("author"))),
        String.join(", ", names(article.path("publisher"))),
        article.path("datePublished").asText(""));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> names.addAll(names(one)));
    } else {
      String name = node.isTextual() ? node.asText() : node.path("name").asText("");
      if (!name.isBlank() && !name.startsWith("http")) {
        names.add(name.strip());
      }
    }
    return names;
  }
}
