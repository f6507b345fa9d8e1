package org.parallax.core.measure.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * A sentence in which the words of a mention are replaced by a stand-in, so that nothing but the
 * words around a name can speak for or against its bearer.
 *
 * @param sentence the sentence to encode
 * @param places for each token of the original sentence its index in the other; the mention's
 *     tokens share the stand-in's, and a token that was left out has -1
 */
record MaskedSentence(AnnotatedSentence sentence, List<Integer> places) {

  /** A name that could be anybody's, the same for all. */
  private static final String NAME = "Smith";

  MaskedSentence {
    places = List.copyOf(places);
  }

  static MaskedSentence of(AnnotatedSentence sentence, int first, int last) {
    return without(sentence, first, last, -1);
  }

  /** The same without one of the other tokens. */
  static MaskedSentence without(AnnotatedSentence sentence, int first, int last, int left) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (i == left) {
        places.add(-1);
      } else if (i > first && i <= last) {
        places.add(tokens.size() - 1);
      } else {
        places.add(tokens.size());
        tokens.add(i == first ? placeholder(sentence, first, last) : token);
      }
    }
    // Only the words are encoded; the tree is read from the sentence itself.
    List<Token> flat =
        tokens.stream()
            .map(
                t ->
                    new Token(t.span(), t.text(), t.lemma(), t.tag(), t.entity(), -1, t.relation()))
            .toList();
    return new MaskedSentence(
        new AnnotatedSentence(sentence.id(), sentence.span(), sentence.kind(), flat), places);
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

  /** The places of tokens, in order, without doubles and without what was left out. */
  List<Integer> placesOf(Iterable<Integer> tokens) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int token : tokens) {
      found.add(places.get(token));
    }
    found.remove(-1);
    return List.copyOf(found);
  }
}
