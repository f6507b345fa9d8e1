package org.parallax.core.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.core.yaml.YamlText;

/** Writes a register as the {@code actors.yaml} that it can be read from again. */
public final class ActorRegisterText {

  private ActorRegisterText() {}

  /** The register's YAML; keys without a value are left out. */
  public static String of(ActorRegister register) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (Actor actor : register.actors()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("id", actor.id());
      entry.put("name", actor.name());
      entry.put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
      putUnlessEmpty(entry, "aliases", actor.aliases());
      putUnlessEmpty(entry, "demonyms", actor.demonyms());
      putUnlessEmpty(entry, "metonyms", actor.metonyms());
      putUnlessEmpty(entry, "exclude", actor.exclude());
      actor.partOf().ifPresent(whole -> entry.put("part_of", whole));
      actor.camp().ifPresent(camp -> entry.put("camp", camp));
      entries.add(entry);
    }
    return YamlText.of(Map.of("actors", entries));
  }

  private static void putUnlessEmpty(Map<String, Object> entry, String key, List<String> values) {
    if (!values.isEmpty()) {
      entry.put(key, values);
    }
  }
}
