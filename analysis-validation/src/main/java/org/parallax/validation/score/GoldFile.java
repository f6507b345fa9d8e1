package org.parallax.validation.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.core.error.InputException;
import org.parallax.core.error.OutputException;

/**
 * Labelled data in JSON Lines: one object a line, UTF-8, offsets in UTF-16 code units, end
 * exclusive.
 *
 * @param path the file
 * @param items its objects, in order, at least one
 */
public record GoldFile(Path path, List<ObjectNode> items) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public GoldFile {
    items = List.copyOf(items);
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it cannot be read, is empty or has a line that is no object
   */
  public static GoldFile read(Path path) {
    List<ObjectNode> items = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        if (!(JSON.readTree(line) instanceof ObjectNode item)) {
          throw new InputException(path.toString(), "line " + number + " is no JSON object");
        }
        items.add(item);
      }
    } catch (JsonProcessingException e) {
      throw new InputException(
          path.toString(), "item " + (items.size() + 1) + " is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new InputException(path.toString(), "cannot be read: " + e.getMessage());
    }
    if (items.isEmpty()) {
      throw new InputException(path.toString(), "holds no items");
    }
    return new GoldFile(path, items);
  }

  public int size() {
    return items.size();
  }

  /**
   * A field of text.
   *
   * @throws InputException if an item lacks it
   */
  public String text(int item, String field) {
    JsonNode value = items.get(item).path(field);
    if (!value.isTextual() && !value.isBoolean()) {
      throw missing(item, field);
    }
    return value.asText();
  }

  /**
   * A field with an offset into the item's {@code text}.
   *
   * @throws InputException if an item lacks it or it lies outside
   */
  public int offset(int item, String field) {
    JsonNode value = items.get(item).path(field);
    if (!value.isInt() || value.intValue() < 0 || value.intValue() > text(item, "text").length()) {
      throw missing(item, field);
    }
    return value.intValue();
  }

  private InputException missing(int item, String field) {
    return new InputException(
        path.toString(), "item " + (item + 1) + " has no usable field '" + field + "'");
  }

  /** What each item belongs to: its {@code group}, or itself alone. */
  public List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      groups.add(items.get(i).path("group").asText("item " + i));
    }
    return groups;
  }

  /**
   * Writes the items with what was predicted for them, in a field {@code predicted}.
   *
   * @param predicted one value an item
   * @throws OutputException if the file cannot be written
   */
  public void write(Path out, List<? extends JsonNode> predicted) {
    try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      for (int i = 0; i < items.size(); i++) {
        ObjectNode item = items.get(i).deepCopy();
        item.set("predicted", predicted.get(i));
        writer.write(JSON.writeValueAsString(item));
        writer.write('\n');
      }
    } catch (IOException e) {
      throw new OutputException(out, "cannot be written: " + e.getMessage(), e);
    }
  }
}
