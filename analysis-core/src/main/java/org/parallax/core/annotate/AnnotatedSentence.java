package org.parallax.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * A sentence with its tokens and their dependency tree.
 *
 * @param id its stable name
 * @param span where it stands in the cleaned text
 * @param kind what its paragraph is
 * @param tokens its tokens in order, at least one
 */
public record AnnotatedSentence(SentenceId id, Span span, Paragraph.Kind kind, List<Token> tokens) {

  public AnnotatedSentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens: " + id);
    }
    for (Token token : tokens) {
      if (token.head() >= tokens.size()) {
        throw new IllegalArgumentException("a governor outside of its sentence, in " + id);
      }
    }
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** The number of words, marks not counted. */
  public int words() {
    return (int) tokens.stream().filter(Token::isWord).count();
  }

  /** The indices of the tokens that this one governs, in order. */
  public List<Integer> dependents(int index) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).head() == index)
        .boxed()
        .toList();
  }

  /** The indices of the tokens that this one governs by the relation or a subtype of it. */
  public List<Integer> dependents(int index, String relation) {
    return dependents(index).stream().filter(i -> tokens.get(i).hasRelation(relation)).toList();
  }

  /** The indices of this token and of all that hang on it, in order. */
  public List<Integer> subtree(int index) {
    return IntStream.range(0, tokens.size())
        .filter(i -> i == index || ancestors(i).contains(index))
        .boxed()
        .toList();
  }

  /** The indices of the governors of a token, nearest first; stops should the tree have a cycle. */
  public List<Integer> ancestors(int index) {
    List<Integer> path = new ArrayList<>();
    int at = tokens.get(index).head();
    while (at >= 0 && !path.contains(at)) {
      path.add(at);
      at = tokens.get(at).head();
    }
    return path;
  }

  /** The index of the first token that ends after the position, or -1 if there is none. */
  public int tokenAt(int position) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().to() > position) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The token that governs the others of a stretch: the first whose governor lies outside.
   *
   * @param first the first token's index
   * @param last the last token's index, included
   */
  public int headOf(int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = tokens.get(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }
}
