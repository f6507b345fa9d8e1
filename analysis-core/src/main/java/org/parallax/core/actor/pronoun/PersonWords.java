package org.parallax.core.actor.pronoun;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.core.annotate.Token;
import org.parallax.core.error.ModelException;
import org.parallax.core.yaml.YamlFile;

/** Titles and nouns that stand for people and show their gender. Immutable. */
final class PersonWords {

  private static final String RESOURCE = "person-words.yaml";

  private final Map<String, Set<String>> lists = new HashMap<>();

  private PersonWords() {}

  static PersonWords load() {
    try (InputStream stream = PersonWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ModelException("the list of words for people is missing: " + RESOURCE);
      }
      PersonWords words = new PersonWords();
      YamlFile.parse(Path.of(RESOURCE), new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .entries()
          .forEach(
              (key, value) ->
                  words.lists.put(key, Set.copyOf(List.of(value.text().split("\\s+")))));
      return words;
    } catch (IOException e) {
      throw new ModelException("the list of words for people cannot be read: " + RESOURCE, e);
    }
  }

  /** The gender that a title before a name shows. */
  Gender ofTitle(String title) {
    return lists.getOrDefault("female_titles", Set.of()).contains(title)
        ? Gender.FEMALE
        : lists.getOrDefault("male_titles", Set.of()).contains(title)
            ? Gender.MALE
            : Gender.UNKNOWN;
  }

  boolean isTitle(String word) {
    return ofTitle(word) != Gender.UNKNOWN || lists.getOrDefault("titles", Set.of()).contains(word);
  }

  /** The gender that a noun shows, such as "actress" or "brother". */
  Gender ofNoun(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lists.getOrDefault("female_nouns", Set.of()).contains(lemma)
        ? Gender.FEMALE
        : lists.getOrDefault("male_nouns", Set.of()).contains(lemma) ? Gender.MALE : Gender.UNKNOWN;
  }

  /** Whether a noun stands for a person. */
  boolean isPerson(Token token) {
    return ofNoun(token) != Gender.UNKNOWN
        || lists
            .getOrDefault("person_nouns", Set.of())
            .contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
