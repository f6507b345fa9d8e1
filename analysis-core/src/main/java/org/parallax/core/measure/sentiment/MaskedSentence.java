package org.parallax.core.measure.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * A sentence in which the words of all mentions are replaced by stand-ins, so that nothing but the
 * words around a name can speak for or against its bearer.
 *
 * @param sentence the sentence to encode
 * @param places for each token of the original sentence its index in the other; the tokens of a
 *     mention share the stand-in's
 */
record MaskedSentence(AnnotatedSentence sentence, List<Integer> places) {

  /** A name that could be anybody's, the same for all. */
  private static final String NAME = "Smith";

  private static final Set<String> NAMED =
      Set.of(
          "PERSON",
          "ORGANIZATION",
          "COUNTRY",
          "NATIONALITY",
          "CITY",
          "STATE_OR_PROVINCE",
          "LOCATION");

  MaskedSentence {
    places = List.copyOf(places);
  }

  /**
   * Masks mentions; one that lies in another or overlaps with a longer one goes with it.
   *
   * @param mentions mentions in that sentence
   */
  static MaskedSentence of(AnnotatedSentence sentence, List<Target> mentions) {
    return masked(sentence, beginnings(sentence, mentions));
  }

  /** The same with all other names masked too. */
  static MaskedSentence ofNames(AnnotatedSentence sentence, List<Target> mentions) {
    int[] beginnings = beginnings(sentence, mentions);
    for (int i = 0; i < beginnings.length; i++) {
      if (beginnings[i] >= 0 || !isName(sentence.token(i))) {
        continue;
      }
      String entity = sentence.token(i).entity();
      int end = i;
      while (end < beginnings.length
          && beginnings[end] < 0
          && isName(sentence.token(end))
          && sentence.token(end).entity().equals(entity)) {
        beginnings[end++] = i;
      }
    }
    return masked(sentence, beginnings);
  }

  private static boolean isName(Token token) {
    return NAMED.contains(token.entity()) && token.isNoun();
  }

  /** For each token the first one of the mention it belongs to, or -1. */
  private static int[] beginnings(AnnotatedSentence sentence, List<Target> mentions) {
    int[] beginnings = new int[sentence.size()];
    Arrays.fill(beginnings, -1);
    mentions.stream()
        .sorted(
            Comparator.comparingInt((Target t) -> t.first() - t.last())
                .thenComparingInt(Target::first))
        .forEach(
            mention -> {
              boolean free = true;
              for (int i = mention.first(); i <= mention.last(); i++) {
                free &= beginnings[i] < 0;
              }
              if (free) {
                Arrays.fill(beginnings, mention.first(), mention.last() + 1, mention.first());
              }
            });
    return beginnings;
  }

  private static MaskedSentence masked(AnnotatedSentence sentence, int[] beginnings) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (beginnings[i] >= 0 && beginnings[i] < i) {
        places.add(tokens.size() - 1);
        continue;
      }
      places.add(tokens.size());
      if (beginnings[i] < 0) {
        // Only the words are encoded; the tree is read from the sentence itself.
        tokens.add(
            new Token(
                token.span(),
                token.text(),
                token.lemma(),
                token.tag(),
                token.entity(),
                -1,
                token.relation()));
      } else {
        int last = i;
        while (last + 1 < beginnings.length && beginnings[last + 1] == i) {
          last++;
        }
        tokens.add(placeholder(sentence, i, last));
      }
    }
    return new MaskedSentence(
        new AnnotatedSentence(sentence.id(), sentence.span(), sentence.kind(), tokens), places);
  }

  private static Token placeholder(AnnotatedSentence sentence, int first, int last) {
    String word = first == last ? standIn(sentence.token(first)) : NAME;
    return new Token(
        sentence.token(first).span().union(sentence.token(last).span()),
        word,
        word,
        word.equals(NAME) ? "NNP" : "PRP",
        "O",
        -1,
        "dep");
  }

  /** A pronoun keeps its case, so that the sentence stays a sentence; all else becomes a name. */
  private static String standIn(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "he", "she", "i", "we", "they", "who" -> "he";
      case "his", "her", "hers", "their", "its", "my", "our" -> "his";
      case "him", "them", "me", "us" -> "him";
      case "himself", "herself", "themselves", "itself" -> "himself";
      case "it" -> "it";
      default -> NAME;
    };
  }
}
