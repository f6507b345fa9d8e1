package org.parallax.core.measure.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.measure.role.EventNouns.EventNoun;
import org.parallax.core.measure.role.EventNouns.Lone;

/** Tells of each event noun of a sentence who owns the act and who is its object. */
final class Nominals {

  private final AnnotatedSentence sentence;
  private final WordClasses words;
  private final EventNouns nouns;

  Nominals(AnnotatedSentence sentence, WordClasses words, EventNouns nouns) {
    this.sentence = sentence;
    this.words = words;
    this.nouns = nouns;
  }

  /** The event noun at a token, if one stands there as the head of a phrase. */
  Optional<EventNoun> at(int index) {
    Token token = sentence.token(index);
    boolean nominal = token.isNoun() || token.tag().equals("VBG") && isNominalGerund(index);
    if (!nominal || token.hasRelation("compound")) {
      return Optional.empty();
    }
    return nouns.find(lemma(token));
  }

  /** "the bombing of", "Norland's bombing", read as a verb by the tagger. */
  private boolean isNominalGerund(int index) {
    return sentence.dependents(index).stream()
        .map(sentence::token)
        .anyMatch(child -> child.hasRelation("det") || child.relation().equals("nmod:poss"));
  }

  /** The tokens that own the act. */
  List<Integer> owners(int noun) {
    Set<Integer> found = new LinkedHashSet<>();
    boolean of = sentence.dependents(noun).stream().anyMatch(this::isOf);
    boolean by = sentence.dependents(noun).stream().anyMatch(i -> isPhrase(i, "by"));
    boolean possessive = !sentence.dependents(noun, "nmod:poss").isEmpty();
    Lone lone = lone(noun);
    for (int child : sentence.dependents(noun)) {
      Token token = sentence.token(child);
      boolean modifier =
          (token.hasRelation("compound") || token.hasRelation("amod")) && lone != Lone.VICTIM;
      boolean possessor =
          token.relation().equals("nmod:poss") && !by && (of || lone != Lone.VICTIM);
      boolean phrase = isPhrase(child, "by", "between", "from");
      boolean lonely = isOf(child) && lone == Lone.OWNER && !possessive && !by;
      if (modifier || possessor || phrase || lonely) {
        found.add(child);
      }
    }
    if (found.isEmpty()) {
      found.addAll(ownersBesideVerb(noun));
    }
    if (found.isEmpty() && isSecond(noun)) {
      sentence.dependents(sentence.token(noun).head(), "nmod:poss").forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** The tokens that are the object of the act. */
  List<Integer> objects(int noun) {
    Set<Integer> found = new LinkedHashSet<>();
    List<Integer> owners = owners(noun);
    for (int child : sentence.dependents(noun)) {
      Token token = sentence.token(child);
      boolean possessor = token.relation().equals("nmod:poss");
      boolean modifier = token.hasRelation("compound") && lone(noun) == Lone.VICTIM;
      if ((isOf(child) || possessor || modifier || isAimedAt(child)) && !owners.contains(child)) {
        found.add(child);
      }
    }
    found.addAll(objectsBesideVerb(noun));
    if (found.isEmpty() && isSecond(noun)) {
      sentence.dependents(sentence.token(noun).head(), "nmod").stream()
          .filter(i -> i > noun && isOf(i))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** "the invasion and occupation of Norland": the second noun shares what stands beside both. */
  private boolean isSecond(int noun) {
    Token token = sentence.token(noun);
    return token.hasRelation("conj")
        && token.head() >= 0
        && nouns.contains(lemma(sentence.token(token.head())));
  }

  /** "launched an attack on Norland", where the phrase was hung on the verb. */
  private List<Integer> objectsBesideVerb(int noun) {
    return besideVerb(noun, "on", "upon", "against");
  }

  /** "drew a protest from Norland". */
  private List<Integer> ownersBesideVerb(int noun) {
    int verb = sentence.token(noun).head();
    boolean receives = verb >= 0 && words.is("receiving", sentence.token(verb).lemma());
    return receives ? besideVerb(noun, "from") : List.of();
  }

  private List<Integer> besideVerb(int noun, String... prepositions) {
    Token token = sentence.token(noun);
    if (token.head() < 0 || !token.hasRelation("obj") && !token.relation().equals("nsubj:pass")) {
      return List.of();
    }
    return sentence.dependents(token.head(), "obl").stream()
        .filter(i -> has(i, prepositions))
        .toList();
  }

  private Lone lone(int noun) {
    return nouns.find(lemma(sentence.token(noun))).map(EventNoun::lone).orElse(Lone.OBJECT);
  }

  private boolean isOf(int child) {
    return isPhrase(child, "of");
  }

  private boolean isPhrase(int child, String... prepositions) {
    Token token = sentence.token(child);
    return token.hasRelation("nmod")
        && !token.relation().equals("nmod:poss")
        && has(child, prepositions);
  }

  private boolean isAimedAt(int child) {
    return isPhrase(
        child, "against", "on", "upon", "toward", "towards", "for", "with", "to", "into", "over");
  }

  private boolean has(int token, String... prepositions) {
    return sentence.dependents(token, "case").stream()
        .anyMatch(i -> List.of(prepositions).contains(sentence.token(i).lemma()));
  }

  private static String lemma(Token token) {
    return token.tag().equals("VBG")
        ? token.text().toLowerCase(Locale.ROOT)
        : token.lemma().toLowerCase(Locale.ROOT);
  }
}
