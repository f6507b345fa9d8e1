package org.parallax.core.measure.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/** Tells of the phrases that hang on a verb what marks them and what their heads stand for. */
final class Phrases {

  private final AnnotatedSentence sentence;
  private final WordClasses words;

  Phrases(AnnotatedSentence sentence, WordClasses words) {
    this.sentence = sentence;
    this.words = words;
  }

  List<Integer> directObjects(int verb) {
    return sentence.dependents(verb, "obj").stream()
        .filter(i -> !marked(i, "by"))
        .map(this::antecedent)
        .toList();
  }

  /** The tokens named with "by" as those who do a passive verb's act. */
  List<Integer> byPhrases(int verb) {
    List<Integer> found = new ArrayList<>();
    List<Integer> phrases = new ArrayList<>(sentence.dependents(verb, "obl"));
    phrases.addAll(sentence.dependents(verb, "obj"));
    for (int phrase : phrases) {
      boolean by = sentence.token(phrase).relation().equals("obl:agent") || marked(phrase, "by");
      if (by && !isCircumstance(phrase)) {
        found.add(antecedent(phrase));
      }
    }
    return found;
  }

  boolean isCircumstance(int phrase) {
    Token token = sentence.token(phrase);
    return token.tag().equals("CD")
        || Character.isDigit(token.text().codePointAt(0))
        || token.isVerb()
        || isBareMeans(phrase)
        || words.is("time-word", token.lemma().toLowerCase(Locale.ROOT));
  }

  /** "by force", "by night": one common noun without an article names no agent. */
  boolean isBareMeans(int phrase) {
    return sentence.token(phrase).tag().equals("NN")
        && !words.isBody(lemma(phrase))
        && !words.is("negative-pronoun", lemma(phrase))
        && sentence.dependents(phrase).stream()
            .allMatch(i -> sentence.token(i).hasRelation("case"));
  }

  /** What a relative word stands for; any other token stands for itself. */
  int antecedent(int token) {
    if (!isRelative(token)) {
      return token;
    }
    for (int above : sentence.ancestors(token)) {
      Token clause = sentence.token(above);
      if (clause.relation().equals("acl:relcl")
          || (clause.hasRelation("ccomp") || clause.hasRelation("dep")) && isCleft(clause.head())) {
        return clause.head();
      }
    }
    return token;
  }

  /** "It was Norland that …". */
  boolean isCleft(int noun) {
    return sentence.token(noun).isNoun()
        && !sentence.dependents(noun, "cop").isEmpty()
        && sentence.dependents(noun, "nsubj").stream().anyMatch(i -> lemma(i).equals("it"));
  }

  boolean isRelative(int index) {
    Token token = sentence.token(index);
    return token.tag().equals("WDT")
        || token.tag().equals("WP")
        || token.lemma().equals("that") && (token.hasRelation("nsubj") || token.hasRelation("obj"));
  }

  /** Whether one of the words introduces the token as a preposition or conjunction. */
  boolean marked(int token, String... lemmas) {
    return sentence.dependents(token).stream()
        .filter(i -> sentence.token(i).hasRelation("case") || sentence.token(i).hasRelation("mark"))
        .anyMatch(i -> List.of(lemmas).contains(lemma(i)));
  }

  String lemma(int index) {
    return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
  }
}
