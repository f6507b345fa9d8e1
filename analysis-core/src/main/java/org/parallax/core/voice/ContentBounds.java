package org.parallax.core.voice;

import java.util.List;
import java.util.TreeSet;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/** Says how far what is said goes: which tokens of a sentence are the content of a cue. */
final class ContentBounds {

  private final AnnotatedSentence sentence;
  private final CueWords words;

  ContentBounds(AnnotatedSentence sentence, CueWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /**
   * The clause that hangs on a cue, with what comes after it in the cue's own clause, which the
   * parser often leaves to the cue: "said [it would close] [on Monday]".
   */
  TreeSet<Integer> clause(int cue, int clause) {
    TreeSet<Integer> tokens = new TreeSet<>(sentence.subtree(clause));
    tokens.removeIf(i -> i == cue);
    if (clause > cue) {
      tokens.removeIf(i -> i < cue);
      int end = tokens.isEmpty() ? cue : tokens.last();
      for (int child : sentence.dependents(cue)) {
        Token token = sentence.token(child);
        boolean goesOn =
            child > end
                && !token.hasRelation("conj")
                && !token.hasRelation("cc")
                && !token.hasRelation("punct")
                && !token.hasRelation("parataxis")
                && !(token.tag().equals("VBG") && follows(child));
        if (goesOn) {
          tokens.addAll(sentence.subtree(child));
        }
      }
    }
    return cut(tokens, cue);
  }

  /** The sentence around a cue that stands beside it or within it, without the cue's own clause. */
  TreeSet<Integer> around(int cue, List<Integer> left) {
    int governor = sentence.token(cue).head();
    TreeSet<Integer> tokens = new TreeSet<>();
    List<Integer> clause = governor < 0 ? all() : sentence.subtree(clauseHead(governor));
    tokens.addAll(clause);
    left.forEach(tokens::remove);
    // The last mark belongs to the sentence, the first ones to the clause that is left out.
    return cut(tokens, cue);
  }

  /** The tokens from one to the end of its clause. */
  TreeSet<Integer> from(int first, int cue) {
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int i = first; i < sentence.size(); i++) {
      tokens.add(i);
    }
    return cut(tokens, cue);
  }

  private List<Integer> all() {
    return java.util.stream.IntStream.range(0, sentence.size()).boxed().toList();
  }

  /** The head of the whole clause that a token stands in, through its complements. */
  private int clauseHead(int token) {
    int at = token;
    while (sentence.token(at).head() >= 0
        && sentence
            .token(at)
            .relation()
            .matches("ccomp|xcomp|advcl|obj|obl|nsubj|dep|nmod|acl.*")) {
      at = sentence.token(at).head();
    }
    return at;
  }

  /** Leaves out what follows a semicolon, and what another cue beside this one says. */
  TreeSet<Integer> cut(TreeSet<Integer> tokens, int cue) {
    int from = sentence.size();
    int before = -1;
    int depth = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.token(i).text();
      depth += text.matches("[“«‘]|``") ? 1 : text.matches("[”»]|''") ? -1 : 0;
      boolean semicolon = text.equals(";") && depth <= 0;
      if (semicolon && i < cue) {
        before = i;
      } else if (semicolon && i > cue && i < from) {
        from = i;
      }
      if (i > cue && i < from && depth <= 0 && tokens.contains(i)) {
        if (isAccording(i) || closesAround(i, tokens)) {
          from = i;
        } else if (startsAnother(i, cue)) {
          from = start(i, cue);
        } else if (endsRelative(i, cue)) {
          from = i + 1;
        }
      }
    }
    int first = before;
    int end = from;
    tokens.removeIf(i -> i <= first || i >= end);
    return tokens;
  }

  /** Whether a bracket closes what was opened before the content. */
  private boolean closesAround(int i, TreeSet<Integer> tokens) {
    if (!sentence.token(i).text().equals(")")) {
      return false;
    }
    for (int j = i - 1; j >= 0 && tokens.contains(j); j--) {
      if (sentence.token(j).text().equals("(")) {
        return false;
      }
    }
    return true;
  }

  private boolean isAccording(int i) {
    return sentence.token(i).text().equals("according")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).text().equals("to");
  }

  /** Whether a token behind a comma is a cue of its own: ", adding that", ", while others say". */
  private boolean startsAnother(int i, int cue) {
    Token token = sentence.token(i);
    if (token.tag().equals("VBG")) {
      return follows(i)
          && words.isVerb(token, CueWords.Kind.SAY)
          && (i + 1 >= sentence.size()
              || !sentence.token(i + 1).tag().equals("IN")
              || sentence.token(i + 1).text().equals("that"));
    }
    if (!words.says(token) || !token.tag().matches("VB[DPZ]")) {
      return false;
    }
    // "denied that he knew and said …": joined to the cue, whatever the parser says.
    boolean same =
        token.hasRelation("conj")
            && i > 0
            && sentence.token(i - 1).tag().equals("CC")
            && token.tag().equals(sentence.token(cue).tag())
            && Subjects.of(sentence, i) == Subjects.of(sentence, cue);
    if (same) {
      return true;
    }
    List<Integer> subjects = sentence.dependents(i, "nsubj");
    boolean joined = token.relation().matches("conj|advcl|parataxis|dep");
    return joined && !subjects.isEmpty() && subjects.get(0) > cue && commaBefore(start(i, cue));
  }

  private boolean follows(int i) {
    return i > 0 && sentence.token(i - 1).text().matches("[,”\"]|''");
  }

  private boolean commaBefore(int i) {
    return i > 0 && sentence.token(i - 1).text().matches("[,;—–-]+");
  }

  /** Whether a relative clause ", who said that …," ends at a comma: its main verb follows. */
  private boolean endsRelative(int i, int cue) {
    if (!sentence.token(i).text().equals(",") && !sentence.token(i).text().equals("”")) {
      return false;
    }
    boolean relative =
        sentence.dependents(cue, "nsubj").stream()
            .anyMatch(
                s ->
                    sentence.token(s).tag().matches("WP|WDT")
                        && s > 0
                        && sentence.token(s - 1).text().equals(","));
    int next = i + 1;
    while (next < sentence.size() && sentence.token(next).tag().equals("RB")) {
      next++;
    }
    return relative && next < sentence.size() && sentence.token(next).tag().matches("VB[DPZ]|MD");
  }

  private int start(int clause, int cue) {
    int first = clause;
    for (int i : sentence.subtree(clause)) {
      first = i > cue ? Math.min(first, i) : first;
    }
    // The conjunction of a joined clause may hang on either side.
    boolean joint = first > 0 && sentence.token(first - 1).hasRelation("cc");
    return joint ? first - 1 : first;
  }
}
