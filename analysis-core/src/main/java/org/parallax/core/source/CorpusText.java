package org.parallax.core.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.core.yaml.YamlText;

/**
 * Writes the manifest of a corpus of stored analyses, so that a report can be made again from it.
 */
public final class CorpusText {

  private CorpusText() {}

  /**
   * The text of a {@code corpus.yaml} beside a folder {@code analyses} and a register {@code
   * actors.yaml}.
   *
   * @param name the corpus's name
   * @param title its title
   * @param sources the sources, whose analyses are called by their ids
   */
  public static String of(String name, String title, List<SourceMetadata> sources) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("name", name);
    root.put("title", title);
    root.put("actors", "actors.yaml");
    List<Map<String, Object>> entries = new ArrayList<>();
    for (SourceMetadata source : sources) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("id", source.id());
      entry.put("title", source.title());
      source.outlet().ifPresent(outlet -> entry.put("outlet", outlet));
      source.author().ifPresent(author -> entry.put("author", author));
      source.date().ifPresent(date -> entry.put("date", date.toString()));
      source.kind().ifPresent(kind -> entry.put("kind", kind));
      entry.put("language", source.language());
      if (!source.other().isEmpty()) {
        entry.put("other", source.other());
      }
      entry.put("analysis", "analyses/" + source.id() + ".json");
      entries.add(entry);
    }
    root.put("sources", entries);
    return YamlText.of(root);
  }
}
