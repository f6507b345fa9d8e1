package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;

/** The spans of sources, cues and contents, out of the tokens of one sentence. */
final class Phrases {

  private static final Set<String> OPENING = Set.of("“", "‘", "«", "„", "``", "`");
  private static final Set<String> CLOSING = Set.of("”", "’", "»", "''", "'");

  private static final int LONGEST_APPOSITION = 20;

  private final AnnotatedSentence sentence;

  Phrases(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * A verb with its auxiliaries, its negation, what leads up to it ("declined to say") and its
   * particle.
   */
  Span cue(int verb, CueWords words) {
    int first = verb;
    boolean more = true;
    while (more) {
      int at = first - 1;
      while (at >= 0 && belongsBefore(at, first)) {
        at--;
      }
      at++;
      while (at < first && !isAuxiliaryOrNegation(at)) {
        at++;
      }
      first = at;
      int to = first - 1;
      boolean infinitive = to > 0 && sentence.token(to).tag().equals("TO");
      int lead = infinitive ? to - 1 : -1;
      more =
          lead >= 0
              && sentence.token(lead).isVerb()
              && words.has(CueWords.Kind.CHAIN, sentence.token(lead).lemma());
      first = more ? lead : first;
    }
    int last = verb;
    boolean particle =
        last + 1 < sentence.size()
            && sentence.token(last + 1).hasRelation("compound:prt")
            && sentence.token(last + 1).head() == verb;
    return span(first, particle ? last + 1 : last);
  }

  private boolean belongsBefore(int at, int verb) {
    Token token = sentence.token(at);
    return token.hasRelation("aux")
        || isNegation(token)
        || (token.tag().startsWith("RB") && token.head() >= verb && token.isWord());
  }

  private boolean isAuxiliaryOrNegation(int at) {
    Token token = sentence.token(at);
    return token.hasRelation("aux") || isNegation(token);
  }

  private static boolean isNegation(Token token) {
    return token.lemma().equals("not") || token.text().equalsIgnoreCase("n't");
  }

  /**
   * A whole noun phrase with appositions and relative clauses, but for the clause of its cue.
   *
   * @param head the head of the phrase
   * @param cue the token of the cue, which is no part of it
   */
  Span source(int head, int cue) {
    List<Integer> tokens = new ArrayList<>();
    for (int i : sentence.subtree(head)) {
      if (!isApart(i, head, cue)) {
        tokens.add(i);
      }
    }
    int first = head;
    // What stands before a comma is another phrase, but for rows of adjectives.
    while (tokens.contains(first - 1) || (isMark(first - 1) && tokens.contains(first - 2))) {
      boolean another =
          sentence.token(first - 1).text().equals(",")
              && first > 1
              && !sentence.token(first - 2).tag().startsWith("JJ");
      if (another) {
        break;
      }
      first--;
    }
    int last = head;
    while (tokens.contains(last + 1) || (isMark(last + 1) && tokens.contains(last + 2))) {
      last++;
    }
    last = Math.max(last, apposition(head));
    while (first < head
        && (!sentence.token(first).isWord() || sentence.token(first).tag().equals("IN"))) {
      first++;
    }
    while (last > head && !sentence.token(last).isWord() && !belongsAtEnd(first, last)) {
      last--;
    }
    return span(first, last);
  }

  /** Whether a mark at the end of a phrase is a part of it. */
  private boolean belongsAtEnd(int first, int last) {
    Token token = sentence.token(last);
    if (token.tag().equals("POS") || isClosing(last)) {
      return true;
    }
    String opening = token.text().equals(")") ? "(" : token.text().equals("]") ? "[" : "";
    for (int i = first; i < last && !opening.isEmpty(); i++) {
      if (sentence.token(i).text().equals(opening)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a description ends that stands between commas behind a name, whatever it hangs on: "Ann
   * Kerr, the owner of the mill, said". -1 where there is none.
   */
  int apposition(int name) {
    int at = name + 1;
    boolean commas =
        sentence.token(name).isProperNoun()
            && at + 1 < sentence.size()
            && sentence.token(at).text().equals(",");
    if (!commas || !sentence.token(at + 1).tag().matches("DT|NNP?S?|PRP\\$|JJ|CD")) {
      return -1;
    }
    boolean noun = false;
    for (int i = at + 1; i < sentence.size() && i - at <= LONGEST_APPOSITION; i++) {
      Token token = sentence.token(i);
      if (token.text().equals(",")) {
        boolean verb = i + 1 < sentence.size() && sentence.token(i + 1).tag().matches("VB[DPZ]|MD");
        return noun && verb ? i - 1 : -1;
      }
      if (token.tag().matches("VB[DPZ]|MD|W.*") || (!token.isWord() && !token.text().equals("-"))) {
        return -1;
      }
      noun |= token.isNoun();
    }
    return -1;
  }

  private boolean isApart(int token, int head, int cue) {
    int at = token;
    while (at != head && at >= 0) {
      Token now = sentence.token(at);
      boolean verbal = now.relation().matches("parataxis|advcl|cop|expl|aux.*|nsubj.*|mark");
      if (at == cue || (verbal && now.head() == head)) {
        return true;
      }
      boolean aside =
          now.tag().equals("VBG")
              && at > head
              && head > cue
              && now.head() == head
              && sentence.token(at - 1).text().equals(",");
      if (aside) {
        return true;
      }
      if (now.head() == head && now.hasRelation("case") && at < head) {
        return true;
      }
      at = now.head();
    }
    return false;
  }

  private boolean isMark(int i) {
    return i >= 0 && i < sentence.size() && !sentence.token(i).isWord();
  }

  /**
   * The stretches of some tokens, without marks and conjunctions at their ends but with the
   * quotation marks that belong to them.
   *
   * @param tokens indices in any order
   * @param fewest how many words a stretch has at least
   */
  List<Span> content(Collection<Integer> tokens, int fewest) {
    TreeSet<Integer> sorted = new TreeSet<>(tokens);
    List<Span> spans = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i : sorted) {
      if (first >= 0 && !onlyMarksBetween(last, i)) {
        stretch(first, last, fewest).ifPresent(spans::add);
        first = -1;
      }
      first = first < 0 ? i : first;
      last = i;
    }
    if (first >= 0) {
      stretch(first, last, fewest).ifPresent(spans::add);
    }
    return spans;
  }

  private boolean onlyMarksBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.token(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Span> stretch(int from, int to, int fewest) {
    int first = from;
    int last = to;
    while (first <= last && isLeadIn(first)) {
      first++;
    }
    while (last >= first && isTrailing(last, first)) {
      last--;
    }
    int words = 0;
    int open = 0;
    boolean straight = false;
    for (int i = first; i <= last; i++) {
      words += sentence.token(i).isWord() ? 1 : 0;
      open += isOpening(i) ? 1 : isClosing(i) ? -1 : 0;
      straight ^= sentence.token(i).text().equals("\"");
    }
    if (words < fewest) {
      return Optional.empty();
    }
    if (open > 0 || straight) {
      last = throughClosing(last);
    }
    boolean unopened = open < 0 || (straight && last < sentence.size() && isQuoteMark(last));
    if (unopened && first > 0 && isQuoteMark(first - 1) && !isClosing(first - 1)) {
      first--;
    }
    return Optional.of(span(first, last));
  }

  /** Where the marks right behind a token close a quotation, its closing mark. */
  private int throughClosing(int last) {
    int at = last + 1;
    while (at < sentence.size() && at <= last + 2 && !sentence.token(at).isWord()) {
      if (isClosing(at) || sentence.token(at).text().equals("\"")) {
        return at;
      }
      at++;
    }
    return last;
  }

  private boolean isLeadIn(int i) {
    Token token = sentence.token(i);
    boolean that =
        token.text().equalsIgnoreCase("that")
            && (token.hasRelation("mark") || token.tag().matches("IN|WDT"));
    boolean joint =
        token.hasRelation("cc")
            && i + 1 < sentence.size()
            && sentence.token(i + 1).text().equalsIgnoreCase("that");
    return that || joint || (!token.isWord() && !isOpening(i) && !token.text().matches("[\"$£€(]"));
  }

  private boolean isTrailing(int i, int first) {
    Token token = sentence.token(i);
    if (token.isWord() || token.text().matches("[%$£€)…?!\\]]")) {
      return false;
    }
    boolean closes = isClosing(i) || token.text().equals("\"");
    if (!closes) {
      return true;
    }
    for (int j = i - 1; j >= first; j--) {
      if (isQuoteMark(j)) {
        return false;
      }
    }
    return first == 0 || !isQuoteMark(first - 1);
  }

  private boolean isQuoteMark(int i) {
    return isOpening(i) || isClosing(i) || sentence.token(i).text().equals("\"");
  }

  private boolean isOpening(int i) {
    return OPENING.contains(sentence.token(i).text());
  }

  private boolean isClosing(int i) {
    return CLOSING.contains(sentence.token(i).text()) && !sentence.token(i).tag().equals("POS");
  }

  Span span(int first, int last) {
    return sentence.token(first).span().union(sentence.token(last).span());
  }
}
