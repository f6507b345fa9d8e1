package org.parallax.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/** Places of words or actors with what stands around them, within their sentence. */
public final class Concordance {

  private Concordance() {}

  /**
   * A place in its context.
   *
   * @param sentence the sentence
   * @param left what stands before, at most the width asked for
   * @param keyword the words themselves
   * @param right what stands after
   */
  public record Line(SentenceId sentence, String left, String keyword, String right) {}

  /**
   * The places of words in any of their forms, case disregarded.
   *
   * @param width the most characters on each side
   */
  public static List<Line> ofWords(List<AnnotatedDocument> documents, String query, int width) {
    List<String> words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    List<Line> lines = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      for (AnnotatedSentence sentence : document.sentences()) {
        for (int i = 0; i + words.size() <= sentence.size(); i++) {
          if (matches(sentence, i, words)) {
            Span span = sentence.token(i).span().union(sentence.token(i + words.size() - 1).span());
            lines.add(line(document, sentence, span, width));
          }
        }
      }
    }
    return lines;
  }

  /** The places that speak of an actor, pronouns and descriptions included. */
  public static List<Line> ofActor(
      List<AnnotatedDocument> documents, ActorRegister register, String actor, int width) {
    MentionResolver resolver = new RuleMentionResolver(register);
    List<Line> lines = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      for (Mention mention : resolver.resolve(document)) {
        if (mention.actor().equals(actor)) {
          AnnotatedSentence sentence = document.sentences().get(mention.sentence());
          lines.add(line(document, sentence, mention.span(), width));
        }
      }
    }
    return lines;
  }

  private static boolean matches(AnnotatedSentence sentence, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Token token = sentence.token(first + i);
      String word = words.get(i);
      if (!token.text().toLowerCase(Locale.ROOT).equals(word)
          && !token.lemma().toLowerCase(Locale.ROOT).equals(word)) {
        return false;
      }
    }
    return true;
  }

  private static Line line(
      AnnotatedDocument document, AnnotatedSentence sentence, Span place, int width) {
    String left = oneLine(document.text(new Span(sentence.span().from(), place.from())));
    String right = oneLine(document.text(new Span(place.to(), sentence.span().to())));
    return new Line(
        sentence.id(),
        left.length() <= width ? left : "…" + left.substring(left.length() - width + 1),
        oneLine(document.text(place)),
        right.length() <= width ? right : right.substring(0, width - 1) + "…");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
