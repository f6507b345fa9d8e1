package org.parallax.core.actor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.error.ModelException;
import org.parallax.core.yaml.YamlFile;
import org.parallax.core.yaml.YamlValue;

/** The word lists of mention resolution, from {@code words.yaml}. Immutable. */
final class ActorWords {

  private static final String RESOURCE = "words.yaml";

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<ActorKind, Set<String>> kindNouns = new HashMap<>();
  private final Map<ActorKind, Set<String>> pluralNouns = new HashMap<>();

  private ActorWords(YamlValue root) {
    root.entries()
        .forEach(
            (key, value) -> {
              switch (key) {
                case "titles" ->
                    value
                        .list()
                        .forEach(
                            row -> row.texts().forEach(t -> titles.put(t, row.texts().get(0))));
                case "kind_nouns" -> byKind(value, kindNouns);
                case "plural_nouns" -> byKind(value, pluralNouns);
                default -> lists.put(key, words(value));
              }
            });
  }

  /** The lists that are part of the program. */
  static ActorWords load() {
    try (InputStream stream = ActorWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ModelException("the word lists of mention resolution are missing: " + RESOURCE);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new ActorWords(YamlFile.parse(Path.of(RESOURCE), text));
    } catch (IOException e) {
      throw new ModelException("the word lists of mention resolution cannot be read", e);
    }
  }

  private static void byKind(YamlValue value, Map<ActorKind, Set<String>> into) {
    value
        .entries()
        .forEach(
            (kind, nouns) ->
                into.put(ActorKind.valueOf(kind.toUpperCase(Locale.ROOT)), words(nouns)));
  }

  private static Set<String> words(YamlValue value) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : value.texts()) {
      words.addAll(List.of(text.split("\\s+")));
    }
    return Set.copyOf(words);
  }

  /** Whether a list has a word. */
  boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Whether a noun names a body or an act of a state or organisation. */
  boolean isActOrBody(AnnotatedSentence sentence, int index) {
    Token token = sentence.token(index);
    String lemma = lemma(token);
    if (has("bodies", lemma) || has("acts", lemma) || has("relations", lemma)) {
      return true;
    }
    return token.isNoun()
        && !has("not_acts", lemma)
        && lists.getOrDefault("act_endings", Set.of()).stream().anyMatch(lemma::endsWith);
  }

  /** Whether a noun names a body or a person through whom a state acts. */
  boolean isBody(Token token) {
    return has("bodies", lemma(token));
  }

  boolean isRelation(Token token) {
    return has("relations", lemma(token));
  }

  /** The title that ends at a token, in its first form. */
  Optional<String> titleAt(AnnotatedSentence sentence, int index) {
    String lemma = lemma(sentence.token(index));
    if (index > 0) {
      String pair = lemma(sentence.token(index - 1)) + "-" + lemma;
      if (titles.containsKey(pair)) {
        return Optional.of(titles.get(pair));
      }
    }
    return Optional.ofNullable(titles.get(lemma));
  }

  /** Whether the title that ends at a token has two words, such as "prime minister". */
  boolean isTitleOfTwo(AnnotatedSentence sentence, int index) {
    return index > 0
        && titles.containsKey(
            lemma(sentence.token(index - 1)) + "-" + lemma(sentence.token(index)));
  }

  Set<String> kindNouns(ActorKind kind) {
    return kindNouns.getOrDefault(kind, Set.of());
  }

  /** Whether a noun names a kind of actor, people and countries apart. */
  boolean isKindNoun(String lemma) {
    return kindNouns.entrySet().stream()
        .anyMatch(entry -> entry.getKey() != ActorKind.COUNTRY && entry.getValue().contains(lemma));
  }

  Set<String> pluralNouns(ActorKind kind) {
    return pluralNouns.getOrDefault(kind, Set.of());
  }

  /** The dictionary form in lower case; that of capitalised common nouns too, such as Ministers. */
  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean plural = token.tag().equals("NNPS") && lemma.length() > 3;
    return plural && lemma.endsWith("s") && !lemma.endsWith("ss")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }
}
