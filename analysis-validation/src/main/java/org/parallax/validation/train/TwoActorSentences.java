package org.parallax.validation.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.error.ModelException;
import org.parallax.core.text.Span;

/**
 * Makes sentences with two actors out of the parts in {@code two-actors.txt}, so that a head can
 * learn to keep what is said of one actor apart from what is said of the other. News seldom praises
 * one actor and blames another in a sentence; these do mostly that.
 */
final class TwoActorSentences {

  private static final String RESOURCE = "/org/parallax/validation/train/two-actors.txt";
  private static final Pattern SLOT = Pattern.compile("<(\\w+)(?: ([AB]))?>");
  private static final Pattern SIGNS = Pattern.compile("^([-+0?])([-+0?]) (.*)$");

  /** A name after an article and an adjective has no article of its own. */
  private static final Pattern MODIFIED =
      Pattern.compile("(?:^|\\b)[Tt]he [^ ,;.]+(?: elected)? $");

  private static final Pattern ARTICLE = Pattern.compile("^the ");

  /** How often each pair of sentiments is drawn: opposed ones most. */
  private static final List<String> PAIRS =
      List.of("+-", "+-", "+-", "-+", "-+", "-+", "+0", "0+", "-0", "0-", "++", "--", "00");

  private final Map<String, List<String>> lists;
  private final Random random;

  private TwoActorSentences(Map<String, List<String>> lists, Random random) {
    this.lists = lists;
    this.random = random;
  }

  /**
   * A sentence with two actors.
   *
   * @param text the sentence
   * @param mentions where the two actors stand
   * @param signs the sentiment toward each: {@code +}, {@code -}, {@code 0}, or {@code ?} where
   *     readers would differ
   */
  record Example(String text, List<Span> mentions, String signs) {

    Example {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * Different sentences.
   *
   * @param count how many
   * @param seed the same seed gives the same sentences
   */
  static List<Example> of(int count, long seed) {
    TwoActorSentences maker = new TwoActorSentences(read(), new Random(seed));
    Map<String, Example> found = new LinkedHashMap<>();
    while (found.size() < count) {
      Example example = maker.next();
      found.putIfAbsent(example.text(), example);
    }
    return List.copyOf(found.values());
  }

  private Example next() {
    String pattern = draw("pattern");
    String signs = PAIRS.get(random.nextInt(PAIRS.size()));
    Matcher fixed = SIGNS.matcher(pattern);
    if (fixed.matches()) {
      signs = fixed.group(1) + fixed.group(2);
      pattern = fixed.group(3);
    }
    String first = draw("name");
    String second = draw("name");
    while (second.equals(first)) {
      second = draw("name");
    }
    StringBuilder text = new StringBuilder();
    Span[] spans = new Span[2];
    Matcher slot = SLOT.matcher(pattern);
    int at = 0;
    while (slot.find()) {
      text.append(pattern, at, slot.start());
      at = slot.end();
      String name = slot.group(1);
      if (name.equals("A") || name.equals("B")) {
        int which = name.charAt(0) - 'A';
        String words = which == 0 ? first : second;
        String shown =
            MODIFIED.matcher(text).find() ? ARTICLE.matcher(words).replaceFirst("") : words;
        if (spans[which] == null) {
          spans[which] = new Span(text.length(), text.length() + shown.length());
        }
        text.append(shown);
      } else {
        String of = slot.group(2);
        text.append(draw(of == null ? name : name + " " + signs.charAt(of.charAt(0) - 'A')));
      }
    }
    text.append(pattern.substring(at));
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return new Example(text.toString(), List.of(spans), signs);
  }

  private String draw(String list) {
    List<String> parts = lists.getOrDefault(list, List.of());
    if (parts.isEmpty()) {
      throw new ModelException(RESOURCE + " has no list [" + list + "]");
    }
    return parts.get(random.nextInt(parts.size()));
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    try (InputStream in = TwoActorSentences.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ModelException(RESOURCE + " is missing from the class path");
      }
      List<String> list = new ArrayList<>();
      for (String line :
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
        if (line.startsWith("[")) {
          list = new ArrayList<>();
          lists.put(line.substring(1, line.length() - 1), list);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }
}
