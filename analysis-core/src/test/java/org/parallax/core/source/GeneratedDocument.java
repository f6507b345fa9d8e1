package org.parallax.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A document made at random: prose of sentences that no other has, and furniture whose every word
 * begins with "Zz", so that what is lost and what is left over can be told.
 */
final class GeneratedDocument {

  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "ren", "tos", "vel", "dur", "pas", "nim", "gor", "hal", "bec"
  };

  private static final String[] WORDS = {
    "the", "ferry", "left", "a", "harbour", "of", "and", "many", "people", "waved", "at", "its",
    "crew", "while", "old", "gates", "closed", "behind", "them", "in", "silence", "again"
  };

  enum Kind {
    HEADING,
    PROSE,
    ITEM,
    QUOTE,
    FURNITURE
  }

  record Part(Kind kind, String text) {}

  final List<Part> parts = new ArrayList<>();

  private final Random random;

  /** Characters that stand within words or between them and are normalised, or none. */
  private final String[] specials;

  GeneratedDocument(long seed, String... specials) {
    this.random = new Random(seed);
    this.specials = specials;
    parts.add(new Part(Kind.HEADING, heading()));
    int size = 6 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      int kind = random.nextInt(10);
      if (kind == 0 && i > 0 && parts.get(parts.size() - 1).kind() == Kind.PROSE) {
        parts.add(new Part(Kind.HEADING, heading()));
      } else if (kind == 1) {
        parts.add(new Part(Kind.ITEM, prose(1)));
      } else if (kind == 2) {
        parts.add(new Part(Kind.QUOTE, prose(1)));
      } else if (kind <= 4) {
        parts.add(new Part(Kind.FURNITURE, furniture()));
      }
      parts.add(new Part(Kind.PROSE, prose(1 + random.nextInt(5))));
    }
  }

  Random random() {
    return random;
  }

  /** A name that hardly any other document has. */
  String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  String furniture() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      words.append(i == 0 ? "" : " ").append("Zz").append(name());
    }
    return words.toString();
  }

  private String heading() {
    return "The " + name() + " and the " + name();
  }

  private String prose(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(text.isEmpty() ? "" : " ").append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    StringBuilder text = new StringBuilder(name());
    int length = 14 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      boolean special = specials.length > 0 && random.nextInt(6) == 0;
      text.append(special ? specials[random.nextInt(specials.length)] : " ");
      text.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append(" at ").append(name()).append('.').toString();
  }
}
