package org.parallax.core.measure.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.lexicon.Cue.Construction;
import org.parallax.core.text.Span;

/** Finds the devices that are grammar, not words. Spans are of tokens, end exclusive. */
final class GrammarCues {

  private static final int LONGEST_SCARE_QUOTE = 4;

  /** Participles that tell of a state, not of an act. */
  private static final Set<String> STATES =
      Set.of(
          "accustomed",
          "aimed",
          "alarmed",
          "aligned",
          "amazed",
          "annoyed",
          "ashamed",
          "associated",
          "balanced",
          "based",
          "born",
          "bound",
          "committed",
          "complicated",
          "composed",
          "concerned",
          "confused",
          "convinced",
          "crowded",
          "dedicated",
          "delighted",
          "destined",
          "detailed",
          "determined",
          "devoted",
          "disappointed",
          "doomed",
          "embarrassed",
          "engaged",
          "entitled",
          "excited",
          "exhausted",
          "experienced",
          "finished",
          "frightened",
          "gone",
          "grounded",
          "inclined",
          "intended",
          "interested",
          "interwoven",
          "involved",
          "justified",
          "known",
          "limited",
          "linked",
          "located",
          "married",
          "meant",
          "mistaken",
          "obliged",
          "opposed",
          "outdated",
          "pleased",
          "prepared",
          "qualified",
          "related",
          "relieved",
          "rooted",
          "satisfied",
          "scared",
          "set",
          "shocked",
          "situated",
          "skilled",
          "supposed",
          "surprised",
          "thrilled",
          "tied",
          "tired",
          "united",
          "used",
          "worried");

  /** Nouns that name a word in quotation marks as a word. */
  private static final Set<String> WORDS_ABOUT_WORDS =
      Set.of(
          "word",
          "term",
          "phrase",
          "title",
          "titled",
          "entitled",
          "name",
          "named",
          "called",
          "call",
          "dub",
          "dubbed",
          "nicknamed",
          "as",
          "expression",
          "slogan",
          "motto",
          "concept");

  /** What follows "by" without being anybody. */
  private static final Set<String> MEASURES =
      Set.of(
          "percent", "%", "third", "half", "quarter", "end", "time", "year", "month", "week", "day",
          "then", "now", "mistake", "chance", "law", "decree", "default", "design", "hand", "means",
          "force", "name", "nature", "way");

  private GrammarCues() {}

  static List<Span> find(Construction construction, AnnotatedSentence sentence) {
    return switch (construction) {
      case SUPERLATIVE -> superlatives(sentence);
      case AGENTLESS_PASSIVE -> agentlessPassives(sentence);
      case SCARE_QUOTES -> scareQuotes(sentence);
    };
  }

  private static List<Span> superlatives(AnnotatedSentence sentence) {
    List<Span> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean quantity = token.text().matches("(?i)most|least");
      if (i > 0 && sentence.token(i - 1).text().equalsIgnoreCase("at")) {
        continue;
      }
      if (quantity && i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("JJ")) {
        if (isDegree(sentence, i)) {
          cues.add(new Span(i, i + 2));
        }
      } else if (!quantity && token.tag().equals("JJS")) {
        cues.add(new Span(i, i + 1));
      }
    }
    return cues;
  }

  /** Whether "most" goes with the adjective, as in "the most able", not in "most old houses". */
  private static boolean isDegree(AnnotatedSentence sentence, int most) {
    return sentence.token(most).head() == most + 1
        || (most > 0 && sentence.token(most - 1).tag().matches("DT|PRP\\$|POS"));
  }

  private static List<Span> agentlessPassives(AnnotatedSentence sentence) {
    List<Span> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token verb = sentence.token(i);
      List<Integer> be = sentence.dependents(i, "aux:pass");
      if (!verb.tag().equals("VBN")
          || be.isEmpty()
          || be.get(0) > i
          || STATES.contains(verb.text().toLowerCase(Locale.ROOT))
          || hasAgent(sentence, i)) {
        continue;
      }
      int first = be.get(0);
      for (int aux : sentence.dependents(i, "aux")) {
        if (aux < first && sentence.token(aux).lemma().matches("have|be")) {
          first = aux;
        }
      }
      cues.add(new Span(first, i + 1));
    }
    return cues;
  }

  private static boolean hasAgent(AnnotatedSentence sentence, int verb) {
    for (int dependent : sentence.dependents(verb)) {
      Token noun = sentence.token(dependent);
      boolean by =
          sentence.dependents(dependent, "case").stream()
              .anyMatch(i -> sentence.token(i).lemma().equals("by"));
      boolean measure =
          noun.tag().equals("CD")
              || noun.isVerb()
              || MEASURES.contains(noun.lemma().toLowerCase(Locale.ROOT));
      if (by && !measure) {
        return true;
      }
    }
    return false;
  }

  /** A few words between quotation marks that begin in lower case; names and titles do not. */
  private static List<Span> scareQuotes(AnnotatedSentence sentence) {
    List<Span> cues = new ArrayList<>();
    for (int open = 0; open < sentence.size(); open++) {
      int close = closing(sentence, open);
      if (close < 0) {
        continue;
      }
      boolean plain = close > open + 1;
      for (int i = open + 1; i < close; i++) {
        plain &= sentence.token(i).isWord() || sentence.token(i).text().matches("[-–’']");
        plain &= !Character.isUpperCase(sentence.token(i).text().codePointAt(0));
      }
      boolean named =
          open > 0
              && WORDS_ABOUT_WORDS.contains(
                  sentence.token(open - 1).text().toLowerCase(Locale.ROOT));
      if (plain && !named) {
        cues.add(new Span(open, close + 1));
      }
      open = close;
    }
    return cues;
  }

  /** The mark that closes what a mark opens, a few words on; or -1. */
  private static int closing(AnnotatedSentence sentence, int open) {
    String mark = sentence.token(open).text();
    boolean opens = mark.matches("[“\"«„‘`']|``|''") && !isApostrophe(sentence, open);
    for (int i = open + 1;
        opens && i < sentence.size() && i <= open + LONGEST_SCARE_QUOTE + 2;
        i++) {
      String text = sentence.token(i).text();
      boolean pair =
          switch (mark) {
            case "‘", "`", "'" -> text.matches("[’']") && !isApostrophe(sentence, i);
            default -> text.matches("[”\"»“]|''");
          };
      if (pair) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a single mark belongs to the word before it. */
  private static boolean isApostrophe(AnnotatedSentence sentence, int index) {
    return sentence.token(index).tag().equals("POS");
  }
}
