package org.parallax.validation.pronoun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.core.error.InputException;
import org.parallax.core.text.Span;

/**
 * A passage with a pronoun and the names that it may or may not speak of.
 *
 * @param id its name in the file
 * @param text the passage
 * @param pronoun where the pronoun stands
 * @param candidates where the names stand
 * @param labels for each candidate, whether the pronoun speaks of it
 */
public record PronounItem(
    String id, String text, Span pronoun, List<Span> candidates, List<Boolean> labels) {

  public PronounItem {
    candidates = List.copyOf(candidates);
    labels = List.copyOf(labels);
    if (candidates.size() != labels.size()) {
      throw new IllegalArgumentException("as many labels as candidates are needed: " + id);
    }
  }

  /**
   * The items of a JSON Lines file.
   *
   * @throws InputException if it cannot be read or a line is wrong
   */
  public static List<PronounItem> read(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    List<PronounItem> items = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          items.add(item(mapper.readTree(line), items.size() + 1));
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          file.toString(), "line " + (items.size() + 1) + " is not a labelled pronoun", e);
    }
    return items;
  }

  private static PronounItem item(JsonNode node, int line) {
    List<Span> candidates = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (JsonNode candidate : node.required("candidates")) {
      candidates.add(span(candidate));
      labels.add(candidate.required("label").asBoolean());
    }
    return new PronounItem(
        node.path("id").asText("line " + line),
        node.required("text").asText(),
        span(node),
        candidates,
        labels);
  }

  private static Span span(JsonNode node) {
    return new Span(node.required("from").asInt(), node.required("to").asInt());
  }
}
