package org.parallax.core.measure.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.measure.role.EventNouns.EventNoun;

/** Tells of each event noun of a sentence who owns the act and who is its object. */
final class Nominals {

  private final AnnotatedSentence sentence;
  private final EventNouns nouns;

  Nominals(AnnotatedSentence sentence, EventNouns nouns) {
    this.sentence = sentence;
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
    Set<Integer> found = new LinkedHashSet<>(sentence.dependents(noun, "nmod:poss"));
    for (int child : sentence.dependents(noun)) {
      Token token = sentence.token(child);
      boolean modifier = token.hasRelation("compound") || token.hasRelation("amod");
      boolean phrase =
          token.hasRelation("nmod")
              && (has(child, "by") || has(child, "between") || has(child, "from"));
      if (modifier || phrase || isOf(child) && ofMarksOwner(noun)) {
        found.add(child);
      }
    }
    return List.copyOf(found);
  }

  /** The tokens that are the object of the act. */
  List<Integer> objects(int noun) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int child : sentence.dependents(noun)) {
      if (isOf(child) && !ofMarksOwner(noun) || isAimedAt(child)) {
        found.add(child);
      }
    }
    found.addAll(objectsBesideVerb(noun));
    return List.copyOf(found);
  }

  /** "launched an attack on Norland", where the phrase was hung on the verb. */
  private List<Integer> objectsBesideVerb(int noun) {
    Token token = sentence.token(noun);
    if (token.head() < 0 || !token.hasRelation("obj") && !token.relation().equals("nsubj:pass")) {
      return List.of();
    }
    return sentence.dependents(token.head(), "obl").stream()
        .filter(i -> has(i, "on") || has(i, "upon") || has(i, "against"))
        .toList();
  }

  private boolean isOf(int child) {
    return sentence.token(child).hasRelation("nmod")
        && !sentence.token(child).relation().equals("nmod:poss")
        && has(child, "of");
  }

  private boolean isAimedAt(int child) {
    return sentence.token(child).hasRelation("nmod")
        && (has(child, "against")
            || has(child, "on")
            || has(child, "upon")
            || has(child, "toward")
            || has(child, "towards")
            || has(child, "for")
            || has(child, "with")
            || has(child, "to")
            || has(child, "into")
            || has(child, "over"));
  }

  private boolean ofMarksOwner(int noun) {
    boolean ownerNamed =
        !sentence.dependents(noun, "nmod:poss").isEmpty()
            || sentence.dependents(noun, "nmod").stream().anyMatch(i -> has(i, "by"));
    return !ownerNamed
        && nouns.find(lemma(sentence.token(noun))).map(EventNoun::ofMarksOwner).orElse(false);
  }

  private boolean has(int token, String preposition) {
    return sentence.dependents(token, "case").stream()
        .anyMatch(i -> sentence.token(i).lemma().equals(preposition));
  }

  private static String lemma(Token token) {
    return token.tag().equals("VBG")
        ? token.text().toLowerCase(Locale.ROOT)
        : token.lemma().toLowerCase(Locale.ROOT);
  }
}
