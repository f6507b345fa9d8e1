package org.parallax.core.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.text.Span;

/**
 * A row of tokens that a cue is known by, with what must or must not stand around it.
 *
 * @param before tests of the tokens before the row, in order
 * @param tests tests of the row, at least one; the first is not optional
 * @param after tests of the tokens after it
 */
public record CuePattern(List<TokenTest> before, List<TokenTest> tests, List<TokenTest> after) {

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  /** How many tokens {@code ~} stands for at most. */
  private static final int GAP = 3;

  public CuePattern {
    before = List.copyOf(before);
    tests = List.copyOf(tests);
    after = List.copyOf(after);
    if (tests.isEmpty() || tests.get(0).optional()) {
      throw new IllegalArgumentException("a pattern must begin with a word");
    }
  }

  /**
   * The patterns that one written row stands for: a word with hyphens may be one token or several.
   *
   * @throws IllegalArgumentException if a part is not of the language; says which
   */
  public static List<CuePattern> parse(String written) {
    List<String> parts = List.of(written.strip().split("\\s+"));
    List<CuePattern> patterns = new ArrayList<>(List.of(parse(parts)));
    for (int i = 0; i < parts.size(); i++) {
      for (String split : withoutHyphens(parts.get(i))) {
        List<String> variant = new ArrayList<>(parts);
        variant.remove(i);
        variant.addAll(i, List.of(split.split(" ")));
        patterns.add(parse(variant));
      }
    }
    return patterns;
  }

  /** Each hyphenated alternative of a test as the tokens that it may be parted into. */
  private static List<String> withoutHyphens(String part) {
    int end = part.replaceAll("[!<>?].*", "").length();
    return part.startsWith("(")
        ? List.of()
        : Stream.of(part.substring(0, end).split("\\|"))
            .filter(word -> HYPHEN.matcher(word).find())
            .map(word -> HYPHEN.matcher(word).replaceAll(" - ") + part.substring(end))
            .toList();
  }

  private static CuePattern parse(List<String> parts) {
    List<TokenTest> before = new ArrayList<>();
    List<TokenTest> tests = new ArrayList<>();
    List<TokenTest> after = new ArrayList<>();
    for (String part : parts) {
      boolean context = part.startsWith("(") && part.endsWith(")");
      String bare = context ? part.substring(1, part.length() - 1) : part;
      if (context) {
        (tests.isEmpty() ? before : after).add(test(bare));
        continue;
      }
      if (!after.isEmpty()) {
        throw new IllegalArgumentException("'" + part + "' stands after (what follows the cue)");
      }
      if (part.equals("~")) {
        for (int i = 0; i < GAP; i++) {
          tests.add(TokenTest.GAP);
        }
      } else {
        tests.add(test(bare));
      }
    }
    return new CuePattern(before, tests, after);
  }

  private static TokenTest test(String part) {
    return TokenTest.parse(part)
        .orElseThrow(() -> new IllegalArgumentException("'" + part + "' is not word#TAG>relation"));
  }

  /**
   * The tokens of the cue where it stands from a position on: from the first to after the last.
   *
   * @param at the index of the first token
   */
  public Optional<Span> at(AnnotatedSentence sentence, int at) {
    for (int i = 0; i < before.size(); i++) {
      if (!around(sentence, at - before.size() + i, before.get(i))) {
        return Optional.empty();
      }
    }
    int end = end(sentence, at, 0);
    return end < 0 ? Optional.empty() : Optional.of(new Span(at, end));
  }

  private int end(AnnotatedSentence sentence, int at, int test) {
    if (test == tests.size()) {
      for (int i = 0; i < after.size(); i++) {
        if (!around(sentence, at + i, after.get(i))) {
          return -1;
        }
      }
      return at;
    }
    TokenTest wanted = tests.get(test);
    boolean gap = wanted == TokenTest.GAP;
    int without = wanted.optional() && gap ? end(sentence, at, test + 1) : -1;
    if (without >= 0) {
      return without;
    }
    int with =
        at < sentence.size() && wanted.accepts(sentence, at) ? end(sentence, at + 1, test + 1) : -1;
    return with < 0 && wanted.optional() && !gap ? end(sentence, at, test + 1) : with;
  }

  /** Beyond the sentence there is no token: what must not stand there does not. */
  private static boolean around(AnnotatedSentence sentence, int index, TokenTest test) {
    return index < 0 || index >= sentence.size()
        ? test.negated() || test.optional()
        : test.accepts(sentence, index) || test.optional();
  }
}
