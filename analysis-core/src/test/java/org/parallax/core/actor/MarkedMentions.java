package org.parallax.core.actor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.text.Span;
import org.parallax.core.yaml.YamlFile;

/** The sentences of {@code mentions.yaml} with the mentions that are marked in them. */
final class MarkedMentions {

  private static final Pattern MARK = Pattern.compile("\\[([a-z+-]+)\\|([^\\]]+)\\]");

  private MarkedMentions() {}

  /**
   * A text with its mentions.
   *
   * @param rule the rule it tries
   */
  record Item(String rule, String text, List<Marked> mentions) {}

  /** A mention that should be found. */
  record Marked(String actor, Span span) {}

  static List<Item> items() {
    List<Item> items = new ArrayList<>();
    YamlFile.parse(Path.of("mentions.yaml"), read("mentions.yaml"))
        .entries()
        .forEach((rule, list) -> list.texts().forEach(marked -> items.add(item(rule, marked))));
    return items;
  }

  static ActorRegister register() {
    return ActorRegisterReader.parse(
        Path.of("mentions-register.yaml"), read("mentions-register.yaml"));
  }

  private static Item item(String rule, String marked) {
    StringBuilder text = new StringBuilder();
    List<Marked> mentions = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      int from = text.length();
      text.append(matcher.group(2));
      for (String actor : matcher.group(1).split("\\+", -1)) {
        mentions.add(new Marked(actor, new Span(from, text.length())));
      }
      at = matcher.end();
    }
    text.append(marked, at, marked.length());
    return new Item(rule, text.toString(), mentions);
  }

  private static String read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(MarkedMentions.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
