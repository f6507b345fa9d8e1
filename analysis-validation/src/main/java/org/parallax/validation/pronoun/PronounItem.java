package org.parallax.validation.pronoun;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.parallax.core.error.InputException;
import org.parallax.core.text.Span;
import org.parallax.validation.score.GoldFile;

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
   * The items of a file.
   *
   * @throws InputException if an item lacks a field
   */
  public static List<PronounItem> of(GoldFile gold) {
    List<PronounItem> items = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      List<Span> candidates = new ArrayList<>();
      List<Boolean> labels = new ArrayList<>();
      for (JsonNode candidate : gold.items().get(i).path("candidates")) {
        if (!candidate.path("label").isBoolean()) {
          throw new InputException(
              gold.path().toString(), "item " + (i + 1) + " has a candidate without a label");
        }
        candidates.add(span(gold, i, candidate));
        labels.add(candidate.path("label").booleanValue());
      }
      items.add(
          new PronounItem(
              gold.items().get(i).path("id").asText("item " + (i + 1)),
              gold.text(i, "text"),
              span(gold, i, gold.items().get(i)),
              candidates,
              labels));
    }
    return items;
  }

  private static Span span(GoldFile gold, int item, JsonNode node) {
    int from = node.path("from").asInt(-1);
    int to = node.path("to").asInt(-1);
    if (from < 0 || to <= from || to > gold.text(item, "text").length()) {
      throw new InputException(
          gold.path().toString(), "item " + (item + 1) + " has a place outside of its text");
    }
    return new Span(from, to);
  }
}
