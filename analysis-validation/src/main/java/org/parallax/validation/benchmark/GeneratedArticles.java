package org.parallax.validation.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.actor.ActorRegister;

/**
 * Articles about an invented quarrel over a harbour, of any length and number, for measuring time
 * and memory. They have names, pronouns, quotations and judging words as news has, in sentences of
 * many shapes; they are not made to be read. The same seed gives the same articles.
 */
public final class GeneratedArticles {

  private static final List<String> ACTORS =
      List.of(
          "Norland",
          "Varland",
          "the Harbour Council",
          "Minister Anna Kerr",
          "Tomas Weld",
          "the Dock Workers' Union",
          "Port Vale",
          "Governor Ilse Marn",
          "the Norland government");
  private static final List<String> VERBS =
      List.of(
          "rejected",
          "welcomed",
          "delayed",
          "praised",
          "condemned",
          "ignored",
          "blocked",
          "supported",
          "signed",
          "betrayed",
          "questioned",
          "financed");
  private static final List<String> THINGS =
      List.of(
          "the ferry agreement",
          "a plan to widen the channel",
          "the customs treaty",
          "a shameful compromise",
          "the historic settlement",
          "an inquiry into the spending",
          "the closing of the northern quay",
          "a promise made to the fishermen");
  private static final List<String> CIRCUMSTANCES =
      List.of(
          "after weeks of talks",
          "without telling anyone",
          "in a late session on Monday",
          "despite clear warnings",
          "because the money had run out",
          "while the strike went on",
          "although nobody had asked for it",
          "in front of about two hundred residents");
  private static final List<String> QUOTES =
      List.of(
          "This is a victory for every family on the coast",
          "We were never asked, and we will not forget it",
          "They have turned a harbour into a battlefield",
          "It is a reasonable step that should have come earlier");

  private final Random random;

  private GeneratedArticles(long seed) {
    this.random = new Random(seed);
  }

  /** The actors that the articles are about. */
  public static ActorRegister register() {
    return new ActorRegister(
        List.of(
            actor("norland", "Norland", ActorKind.COUNTRY, List.of()),
            actor("varland", "Varland", ActorKind.COUNTRY, List.of()),
            actor("harbour-council", "Harbour Council", ActorKind.ORGANISATION, List.of("council")),
            actor("anna-kerr", "Anna Kerr", ActorKind.PERSON, List.of()),
            actor("tomas-weld", "Tomas Weld", ActorKind.PERSON, List.of()),
            actor("union", "Dock Workers' Union", ActorKind.ORGANISATION, List.of("union")),
            actor("port-vale", "Port Vale", ActorKind.PLACE, List.of()),
            actor("ilse-marn", "Ilse Marn", ActorKind.PERSON, List.of("Governor Marn"))));
  }

  private static Actor actor(String id, String name, ActorKind kind, List<String> aliases) {
    return new Actor(
        id,
        name,
        kind,
        aliases,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * One article.
   *
   * @param words how many words it has at least; it ends with the paragraph that reaches them
   */
  public static String article(int words, long seed) {
    return new GeneratedArticles(seed).write(words);
  }

  /**
   * Writes articles as files {@code article-00001.txt} and so on.
   *
   * @throws IOException if the folder cannot be written to
   */
  public static void write(Path folder, int count, int words, long seed) throws IOException {
    Files.createDirectories(folder);
    for (int i = 1; i <= count; i++) {
      Files.writeString(
          folder.resolve(String.format(Locale.ROOT, "article-%05d.txt", i)),
          article(words, seed + i));
    }
  }

  private String write(int words) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    while (count < words) {
      StringBuilder paragraph = new StringBuilder();
      for (int sentences = 3 + random.nextInt(4); sentences > 0; sentences--) {
        paragraph.append(sentence()).append(sentences > 1 ? " " : "");
      }
      count += paragraph.toString().split(" ", -1).length;
      text.append(paragraph).append("\n\n");
    }
    return text.toString();
  }

  private String sentence() {
    String actor = one(ACTORS);
    return switch (random.nextInt(6)) {
      case 0 -> capital(actor) + " " + one(VERBS) + " " + one(THINGS) + ".";
      case 1 -> "\"" + one(QUOTES) + ",\" " + actor + " said " + one(CIRCUMSTANCES) + ".";
      case 2 ->
          capital(one(CIRCUMSTANCES))
              + ", "
              + actor
              + " "
              + one(VERBS)
              + " "
              + one(THINGS)
              + ", and "
              + one(ACTORS)
              + " "
              + one(VERBS)
              + " it.";
      case 3 ->
          capital(one(THINGS)) + " was " + one(VERBS) + " by " + actor + " in " + year() + ".";
      case 4 -> "According to " + actor + ", " + one(ACTORS) + " had " + one(VERBS) + " it twice.";
      default ->
          "She said that "
              + actor
              + ", which "
              + one(VERBS)
              + " "
              + one(THINGS)
              + ", would pay "
              + (2 + random.nextInt(900))
              + " million for it "
              + one(CIRCUMSTANCES)
              + ".";
    };
  }

  private int year() {
    return 1990 + random.nextInt(35);
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
