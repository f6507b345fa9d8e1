package org.parallax.core.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.core.annotate.Token;

/** The verbs that tell that somebody says something. Immutable. */
final class SayingVerbs {

  /** Verbs that only report words where a clause of words hangs on them. */
  private static final Set<String> NEEDS_WORDS =
      Set.of(
          "believe", "begin", "continue", "call", "point", "agree", "disagree", "welcome", "thank");

  private final Set<String> lemmas;

  private SayingVerbs(Set<String> lemmas) {
    this.lemmas = lemmas;
  }

  static SayingVerbs load() {
    try (InputStream in = SayingVerbs.class.getResourceAsStream("saying.txt")) {
      if (in == null) {
        throw new IllegalStateException("the build left no saying.txt");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new SayingVerbs(
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Stream.of(line.split("\\s+")))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(Token token) {
    return token.isVerb() && lemmas.contains(token.lemma());
  }

  /** Whether the verb reports words even where it stands alone beside a quotation. */
  boolean standsAlone(Token token) {
    return has(token) && !NEEDS_WORDS.contains(token.lemma());
  }
}
