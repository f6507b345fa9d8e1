package org.parallax.core.measure.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/** Tells who undergoes each verb's act as its object, named beside the verb or understood. */
final class ClauseObjects {

  private final AnnotatedSentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final WordClasses words;

  ClauseObjects(AnnotatedSentence sentence, Clauses clauses, Phrases phrases, WordClasses words) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.phrases = phrases;
    this.words = words;
  }

  /** The tokens that undergo the verb's act as its objects, shared ones included. */
  List<Integer> of(int verb) {
    Set<Integer> found = new LinkedHashSet<>(phrases.directObjects(verb));
    found.addAll(causedSubjects(verb));
    sentence.dependents(verb, "iobj").forEach(i -> found.add(phrases.antecedent(i)));
    if (found.isEmpty()) {
      found.addAll(gapObject(verb));
    }
    if (found.isEmpty()) {
      found.addAll(sharedObject(verb));
    }
    found.addAll(swallowedRecipients(verb));
    for (int phrase : sentence.dependents(verb, "obl")) {
      if (aimedAt(verb, phrase) && !phrases.isCircumstance(phrase)) {
        found.add(phrases.antecedent(phrase));
      }
    }
    return List.copyOf(found);
  }

  /** "gave the refugees passports", where the parser took the refugees for a kind of passport. */
  private List<Integer> swallowedRecipients(int verb) {
    if (!words.is("giving", phrases.lemma(verb))) {
      return List.of();
    }
    return sentence.dependents(verb, "obj").stream()
        .flatMap(object -> sentence.dependents(object, "compound").stream())
        .filter(i -> sentence.token(i).tag().equals("NNS"))
        .toList();
  }

  /** "let the children pass": who passes is also let. */
  private List<Integer> causedSubjects(int verb) {
    if (!words.is("causative", phrases.lemma(verb))) {
      return List.of();
    }
    return sentence.dependents(verb, "ccomp").stream()
        .filter(clauses::isBareInfinitive)
        .flatMap(i -> clauses.ownSubjects(i).stream())
        .toList();
  }

  /** "the country that Norland invaded", where the relative word is left out. */
  private List<Integer> gapObject(int verb) {
    Token token = sentence.token(verb);
    if (!token.relation().equals("acl:relcl")
        || clauses.passive(verb)
        || words.is("circumstance", phrases.lemma(token.head()))) {
      return List.of();
    }
    List<Integer> own = sentence.dependents(verb, "nsubj");
    boolean gap =
        !own.isEmpty()
            && own.stream().noneMatch(phrases::isRelative)
            && sentence.dependents(verb).stream()
                .noneMatch(
                    i ->
                        sentence.token(i).hasRelation("ccomp")
                            || sentence.token(i).hasRelation("xcomp")
                            || phrases.isRelative(i));
    return gap ? List.of(token.head()) : List.of();
  }

  /** "attacked and occupied Norland", whichever of the two it was hung on. */
  private List<Integer> sharedObject(int verb) {
    Token token = sentence.token(verb);
    if (token.hasRelation("conj") && sentence.token(token.head()).isVerb()) {
      return phrases.directObjects(token.head()).stream().filter(i -> i > verb).toList();
    }
    if (verb + 1 >= sentence.size() || !sentence.token(verb + 1).tag().equals("CC")) {
      return List.of();
    }
    return sentence.dependents(verb, "conj").stream()
        .filter(i -> sentence.token(i).isVerb() && i <= verb + 4)
        .flatMap(i -> phrases.directObjects(i).stream())
        .toList();
  }

  private boolean aimedAt(int verb, int phrase) {
    if (phrases.marked(phrase, "against")) {
      return true;
    }
    return words.is("aim-verb", phrases.lemma(verb))
        && phrases.marked(phrase, "on", "upon", "at", "into");
  }
}
