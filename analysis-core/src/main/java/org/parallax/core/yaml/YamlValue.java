package org.parallax.core.yaml;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.error.ConfigurationException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of a YAML file, which knows its file, line and key, so that whatever is wrong with it
 * can be named. Immutable.
 */
public final class YamlValue {

  private final Path file;
  private final String key;
  private final Node node;

  YamlValue(Path file, String key, Node node) {
    this.file = file;
    this.key = key;
    this.node = node;
  }

  /** The line this value starts on, from 1. */
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** The error that says that something is wrong with this value. */
  public ConfigurationException problem(String what) {
    return new ConfigurationException(file, line(), key, what);
  }

  /** Whether nothing, {@code null} or {@code ~} stands here. */
  public boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public boolean isSequence() {
    return node instanceof SequenceNode;
  }

  /**
   * The text of a scalar, trimmed.
   *
   * @throws ConfigurationException if this is a list, a mapping or empty
   */
  public String text() {
    if (node instanceof ScalarNode scalar && !isNull()) {
      String text = scalar.getValue().strip();
      if (!text.isEmpty()) {
        return text;
      }
    }
    throw problem("a text is expected here");
  }

  /**
   * A date of the form 2025-08-08.
   *
   * @throws ConfigurationException if it is not one
   */
  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw problem("'" + text() + "' is not a date; write it as 2025-08-08");
    }
  }

  /**
   * One of the constants of an enum, written in lower case with hyphens.
   *
   * @throws ConfigurationException if it is none of them; names the nearest
   */
  public <E extends Enum<E>> E oneOf(Class<E> type) {
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(text())) {
        return constant;
      }
      names.add(name);
    }
    throw problem(
        "'" + text() + "' is none of " + String.join(", ", names) + Nearest.hint(text(), names));
  }

  /**
   * The values of a list; a single value counts as a list of one, nothing as an empty list.
   *
   * @throws ConfigurationException if this is a mapping
   */
  public List<YamlValue> list() {
    if (isNull()) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlValue(file, key, item)).toList();
    }
    if (node instanceof ScalarNode) {
      return List.of(this);
    }
    throw problem("a list is expected here");
  }

  /** The texts of a list. */
  public List<String> texts() {
    return list().stream().map(YamlValue::text).toList();
  }

  /**
   * The entries of a mapping in the order of the file.
   *
   * @throws ConfigurationException if this is not a mapping, or a key stands twice
   */
  public Map<String, YamlValue> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem("'key: value' lines are expected here");
    }
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlValue name = new YamlValue(file, key, tuple.getKeyNode());
      String text = name.text();
      if (entries.put(text, new YamlValue(file, text, tuple.getValueNode())) != null) {
        throw new ConfigurationException(file, name.line(), text, "stands twice; keep one");
      }
    }
    return entries;
  }

  /**
   * The entries of a mapping with no keys but those allowed.
   *
   * @throws ConfigurationException if another key is there; names the nearest that is allowed
   */
  public Map<String, YamlValue> entries(List<String> allowed) {
    Map<String, YamlValue> entries = entries();
    entries.forEach(
        (name, value) -> {
          if (!allowed.contains(name)) {
            throw new ConfigurationException(
                file, value.line(), name, "is not a known key" + Nearest.hint(name, allowed));
          }
        });
    return entries;
  }

  /**
   * A value that must be there.
   *
   * @throws ConfigurationException if it is not
   */
  public YamlValue require(String name) {
    return find(name)
        .orElseThrow(() -> new ConfigurationException(file, line(), name, "is missing; add it"));
  }

  /** A value, if it is there and not null. */
  public Optional<YamlValue> find(String name) {
    return Optional.ofNullable(entries().get(name)).filter(value -> !value.isNull());
  }

  public Optional<String> findText(String name) {
    return find(name).map(YamlValue::text);
  }

  /** The texts of a list, or an empty list where the key is not there. */
  public List<String> findTexts(String name) {
    return find(name).map(YamlValue::texts).orElse(List.of());
  }
}
