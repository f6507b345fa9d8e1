package org.parallax.core.measure.language;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * Devices that are grammar, not words: superlatives, passives that do not say who acted, and
 * quotation marks that hold a word at arm's length.
 */
final class GrammarCues {

  /** A cue by its first and last token. */
  record Cue(String device, int first, int last) {}

  private static final int LONGEST_SCARE_QUOTE = 4;

  private GrammarCues() {}

  /** "The worst", "most dangerous"; not "most of", "at least". */
  static List<Cue> superlatives(AnnotatedSentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean most = token.lemma().equals("most") || token.text().equalsIgnoreCase("most");
      boolean least = token.text().equalsIgnoreCase("least");
      boolean afterAt = i > 0 && sentence.token(i - 1).lemma().equals("at");
      if (afterAt) {
        continue;
      }
      if ((most || least)
          && i + 1 < sentence.size()
          && sentence.token(i + 1).tag().startsWith("JJ")) {
        cues.add(new Cue("superlative", i, i + 1));
      } else if (!most && !least && token.tag().equals("JJS")) {
        cues.add(new Cue("superlative", i, i));
      }
    }
    return cues;
  }

  /** A passive with a form of "be" and no "by": from the form of "be" to the participle. */
  static List<Cue> agentlessPassives(AnnotatedSentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.token(i).tag().equals("VBN")) {
        continue;
      }
      List<Integer> be = sentence.dependents(i, "aux:pass");
      boolean subject = !sentence.dependents(i, "nsubj:pass").isEmpty();
      if (be.isEmpty() || be.get(0) > i || !subject || hasAgent(sentence, i)) {
        continue;
      }
      int first = be.get(0);
      for (int aux : sentence.dependents(i, "aux")) {
        if (aux < first && sentence.token(aux).lemma().matches("have|be")) {
          first = aux;
        }
      }
      cues.add(new Cue("agentless_passive", first, i));
    }
    return cues;
  }

  private static boolean hasAgent(AnnotatedSentence sentence, int verb) {
    for (int dependent : sentence.dependents(verb)) {
      for (int marker : sentence.dependents(dependent, "case")) {
        if (sentence.token(marker).lemma().equals("by")) {
          return true;
        }
      }
    }
    return false;
  }

  /** A few words between quotation marks that begin in lower case; names and titles do not. */
  static List<Cue> scareQuotes(AnnotatedSentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (int open = 0; open < sentence.size(); open++) {
      if (!isMark(sentence.token(open))) {
        continue;
      }
      int close = open + 1;
      while (close < sentence.size() && !isMark(sentence.token(close))) {
        close++;
      }
      int words = close - open - 1;
      if (close < sentence.size() && words >= 1 && words <= LONGEST_SCARE_QUOTE) {
        boolean plain = true;
        for (int i = open + 1; i < close; i++) {
          plain &= !Character.isUpperCase(sentence.token(i).text().codePointAt(0));
        }
        if (plain && sentence.token(open + 1).isWord()) {
          cues.add(new Cue("scare_quotes", open, close));
        }
        open = close;
      }
    }
    return cues;
  }

  private static boolean isMark(Token token) {
    return token.tag().equals("``")
        || token.tag().equals("''") && !token.text().equals("’")
        || token.text().matches("[“”\"«»]|``|''");
  }
}
