package org.parallax.report.passage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.core.text.SentenceId;

/**
 * Queries for passages, written like the query part of a web address: {@code
 * m=sentiment&s=gazette&a=norland}. The page finds the passages among the observations it carries,
 * so a figure and the passages behind it come from the same records.
 *
 * <p>Keys: {@code m} measure, {@code s} sources, {@code a} actor, {@code v} voice, {@code l}
 * labels, {@code c} cue, {@code n} name used, {@code p} speaker, {@code k} kind of speaker, {@code
 * t} words, {@code i} sentences, {@code f} and {@code u} the positions of the first sentence and of
 * the one after the last. Lists are parted by commas.
 */
public final class Passages {

  private Passages() {}

  /** Mentions of an actor that sentiment was measured for; the voice may be {@code all}. */
  public static String sentiment(String source, String actor, String voice) {
    return query("m", "sentiment", "s", source, "a", actor, "v", voice.equals("all") ? "" : voice);
  }

  /** The same mentions in two sources. */
  public static String contrast(String actor, String sourceA, String sourceB) {
    return query("m", "sentiment", "s", sourceA + "," + sourceB, "a", actor);
  }

  /** Acts in which an actor has one of the parts. */
  public static String action(String source, String actor, String... parts) {
    return query("m", "action", "s", source, "a", actor, "l", String.join(",", parts));
  }

  /** Mentions with a narrative role. */
  public static String role(String source, String actor, String role) {
    return query("m", "role", "s", source, "a", actor, "l", role);
  }

  /** Sentences in a frame. */
  public static String frame(String source, String frame) {
    return query("m", "frame", "s", source, "l", frame);
  }

  /** Sentences in a frame that mention an actor. */
  public static String framed(String source, String frame, String actor) {
    return query("m", "frame", "s", source, "a", actor, "l", frame);
  }

  /** What a measure saw of an actor, which may be empty, in some sources. */
  public static String in(List<String> sources, String measure, String actor, String... labels) {
    return query(
        "m", measure, "s", String.join(",", sources), "a", actor, "l", String.join(",", labels));
  }

  /** What a source quotes or reports as an actor's words. */
  public static String spoken(String source, String actor) {
    return query("m", "quote", "s", source, "a", actor);
  }

  /** Cues of a device; {@code *} for all cues of it, voice may be {@code all}. */
  public static String cue(String source, String device, String cue, String voice) {
    return query(
        "m",
        "cue",
        "s",
        source,
        "l",
        device,
        "c",
        cue.equals("*") ? "" : cue,
        "v",
        voice.equals("all") ? "" : voice);
  }

  /** Sentences that readers are likely to find loaded. */
  public static String loaded(String source) {
    return query("m", "loaded", "s", source, "l", "loaded");
  }

  /**
   * What a measure saw in a stretch of a source.
   *
   * @param measure {@code cue} or {@code loaded}, of which only loaded sentences are meant
   * @param from the position of the first sentence, from 0
   * @param until the position after the last
   */
  public static String within(String measure, String source, int from, int until) {
    return query(
        "m",
        measure,
        "s",
        source,
        "l",
        measure.equals("loaded") ? "loaded" : "",
        "f",
        Integer.toString(from),
        "u",
        Integer.toString(until));
  }

  /** Mentions of an actor. */
  public static String mentions(String source, String actor) {
    return query("m", "mention", "s", source, "a", actor);
  }

  /** Mentions of an actor by one name. */
  public static String named(String source, String actor, String label) {
    return query("m", "mention", "s", source, "a", actor, "n", label);
  }

  /** What a speaker is quoted or reported to say. */
  public static String speaker(String source, String speaker, String actor, String kind) {
    return query("m", "quote", "s", source, "p", speaker, "a", actor, "k", kind);
  }

  /** All words of one kind of speaker. */
  public static String speakers(String source, String kind) {
    return query("m", "quote", "s", source, "k", kind);
  }

  /** Sentences with a term in any of its forms, as far as their letters show. */
  public static String term(String source, String term) {
    return query("m", "term", "s", source, "t", term);
  }

  /** Sentences by name; after the first of a document, the others have their number alone. */
  public static String sentences(List<SentenceId> sentences) {
    StringBuilder names = new StringBuilder();
    String document = "";
    for (SentenceId sentence : sentences) {
      String name = sentence.toString();
      boolean same = sentence.source().equals(document);
      names.append(names.isEmpty() ? "" : ",");
      names.append(same ? name.substring(document.length() + 1) : name);
      document = sentence.source();
    }
    return query("m", "sentences", "i", names.toString());
  }

  private static String query(String... keysAndValues) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (!keysAndValues[i + 1].isEmpty()) {
        parts.put(keysAndValues[i], keysAndValues[i + 1]);
      }
    }
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + encoded(part.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
  }
}
