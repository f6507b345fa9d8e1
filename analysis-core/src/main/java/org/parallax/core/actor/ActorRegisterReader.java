package org.parallax.core.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.error.ConfigurationException;
import org.parallax.core.yaml.Nearest;
import org.parallax.core.yaml.YamlFile;
import org.parallax.core.yaml.YamlValue;

/**
 * Reads an actor register and checks that it can mean only one thing: no wording belongs to two
 * actors, every wording can match, and roll-ups have an end. Every error names file, line and key.
 */
public final class ActorRegisterReader {

  private static final List<String> FILE_KEYS = List.of("actors");

  private static final List<String> ACTOR_KEYS =
      List.of(
          "id", "name", "kind", "aliases", "demonyms", "metonyms", "exclude", "part_of", "camp");

  private ActorRegisterReader() {}

  /**
   * The register of a file.
   *
   * @throws ConfigurationException if it cannot be read or is wrong
   */
  public static ActorRegister read(Path file) {
    return read(YamlFile.read(file));
  }

  /**
   * The register of a text.
   *
   * @param file what errors call the text
   * @throws ConfigurationException if it is wrong
   */
  public static ActorRegister parse(Path file, String text) {
    return read(YamlFile.parse(file, text));
  }

  private static ActorRegister read(YamlValue root) {
    YamlValue list = root.entries(FILE_KEYS).get("actors");
    if (list == null || !list.isSequence()) {
      throw root.problem("a register begins with 'actors:' and a list below it");
    }
    Map<String, YamlValue> places = new LinkedHashMap<>();
    Map<String, Claim> claims = new HashMap<>();
    List<Actor> actors = new ArrayList<>();
    for (YamlValue value : list.list()) {
      Actor actor = actor(value);
      YamlValue former = places.put(actor.id(), value);
      if (former != null) {
        throw value
            .require("id")
            .problem(
                "two actors have the id '" + actor.id() + "', the other in line " + former.line());
      }
      claim(actor, value, claims);
      actors.add(actor);
    }
    checkRollUps(actors, places);
    return new ActorRegister(actors);
  }

  private static Actor actor(YamlValue value) {
    value.entries(ACTOR_KEYS);
    YamlValue id = value.require("id");
    if (!id.text().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
      throw id.problem(
          "'" + id.text() + "' is not an id; write letters, digits and hyphens, as in north-sea");
    }
    List<String> aliases = value.findTexts("aliases");
    // Without a name, the first alias is what people read.
    String name =
        value
            .findText("name")
            .orElse(aliases.isEmpty() ? id.text().replace('-', ' ') : aliases.get(0));
    return new Actor(
        id.text(),
        name,
        value.find("kind").map(kind -> kind.oneOf(ActorKind.class)).orElse(ActorKind.GROUP),
        aliases,
        value.findTexts("demonyms"),
        value.findTexts("metonyms"),
        value.findTexts("exclude"),
        value.findText("part_of"),
        value.findText("camp"));
  }

  /** A wording that belongs to an actor. */
  private record Claim(String actor, int line, String text) {}

  private static void claim(Actor actor, YamlValue value, Map<String, Claim> claims) {
    Set<String> excluded = new LinkedHashSet<>();
    for (String wording : actor.exclude()) {
      excluded.add(form(wording));
    }
    Optional<YamlValue> name = value.find("name");
    if (name.isPresent()) {
      claim(actor, name.get(), excluded, claims, false);
    }
    for (String key : List.of("aliases", "demonyms", "metonyms")) {
      for (YamlValue wording : value.find(key).map(YamlValue::list).orElse(List.of())) {
        claim(actor, wording, excluded, claims, true);
      }
    }
    for (YamlValue wording : value.find("exclude").map(YamlValue::list).orElse(List.of())) {
      if (NameAtoms.of(wording.text()).isEmpty()) {
        throw wording.problem("'" + wording.text() + "' can never match: it has no word");
      }
    }
  }

  private static void claim(
      Actor actor,
      YamlValue wording,
      Set<String> excluded,
      Map<String, Claim> claims,
      boolean repeatable) {
    String text = wording.text();
    String form = form(text);
    if (form.isEmpty()) {
      throw wording.problem("'" + text + "' can never match: it has no word");
    }
    if (excluded.contains(form)) {
      throw wording.problem(
          "'"
              + text
              + "' can never match: '"
              + actor.id()
              + "' excludes it; remove one of the two");
    }
    Claim former = claims.putIfAbsent(form, new Claim(actor.id(), wording.line(), text));
    if (former == null) {
      return;
    }
    if (!former.actor().equals(actor.id())) {
      throw wording.problem(
          "'"
              + text
              + "' belongs to '"
              + former.actor()
              + "' already, in line "
              + former.line()
              + "; keep it at one actor");
    }
    if (repeatable && former.text().equals(text)) {
      throw wording.problem(
          "'" + text + "' can never match here: it stands in line " + former.line() + " already");
    }
  }

  private static String form(String wording) {
    List<String> atoms = NameAtoms.of(wording);
    boolean article = atoms.size() > 1 && atoms.get(0).equals("the");
    return String.join(" ", article ? atoms.subList(1, atoms.size()) : atoms);
  }

  private static void checkRollUps(List<Actor> actors, Map<String, YamlValue> places) {
    Map<String, String> partOf = new HashMap<>();
    for (Actor actor : actors) {
      actor.partOf().ifPresent(whole -> partOf.put(actor.id(), whole));
    }
    for (Actor actor : actors) {
      Optional<String> whole = actor.partOf();
      if (whole.isEmpty()) {
        continue;
      }
      YamlValue place = Objects.requireNonNull(places.get(actor.id())).require("part_of");
      if (!places.containsKey(whole.get())) {
        throw place.problem(
            "there is no actor '" + whole.get() + "'" + Nearest.hint(whole.get(), places.keySet()));
      }
      Set<String> chain = new LinkedHashSet<>(List.of(actor.id()));
      String at = whole.get();
      while (at != null) {
        if (!chain.add(at)) {
          throw place.problem(
              "is a circle: " + String.join(" is part of ", chain) + " is part of " + at);
        }
        at = partOf.get(at);
      }
    }
  }
}
