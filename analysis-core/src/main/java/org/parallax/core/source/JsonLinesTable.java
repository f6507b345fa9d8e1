package org.parallax.core.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** JSON Lines: an object a line. */
final class JsonLinesTable implements Table {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public boolean spansLines() {
    return false;
  }

  @Override
  public Map<String, String> values(String row) throws BadRow {
    JsonNode object;
    try {
      object = JSON.readTree(row);
    } catch (JsonProcessingException | StackOverflowError e) {
      throw new BadRow("is not JSON");
    }
    if (!object.isObject()) {
      throw new BadRow("is not a JSON object");
    }
    Map<String, String> values = new TreeMap<>();
    object
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                values.putIfAbsent(field.getKey().toLowerCase(Locale.ROOT), value.asText());
              }
            });
    return values;
  }
}
