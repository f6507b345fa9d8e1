package org.parallax.core.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * Finds the countries and bodies that "it", "its", "they" and "their" speak of, by rule: the
 * subject of the clause around, or of the sentence before where that names no other. There is no
 * labelled data for these, and much that they can speak of is no actor, so that everything else is
 * left unresolved. Immutable.
 */
final class ThingPronouns {

  private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> RELATIVE = Set.of("which", "that", "who");

  private final Map<String, Actor> actors = new HashMap<>();

  ThingPronouns(ActorRegister register) {
    register.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  List<Mention> find(AnnotatedDocument document, List<Mention> mentions) {
    List<List<Mention>> bySentence = new ArrayList<>();
    document.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    mentions.forEach(mention -> bySentence.get(mention.sentence()).add(mention));
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < bySentence.size(); i++) {
      AnnotatedSentence sentence = document.sentences().get(i);
      for (int j = 0; j < sentence.size(); j++) {
        String word = sentence.token(j).text().toLowerCase(Locale.ROOT);
        boolean plural = PLURAL.contains(word);
        if (!plural && !SINGULAR.contains(word)) {
          continue;
        }
        Set<String> fitting = antecedents(document, bySentence, i, j, plural);
        for (String actor : fitting) {
          Mention mention = PersonPronouns.mention(actor, sentence, i, j, MentionForm.PRONOUN);
          found.add(mention);
          bySentence.get(i).add(mention);
        }
      }
    }
    return found;
  }

  private Set<String> antecedents(
      AnnotatedDocument document,
      List<List<Mention>> bySentence,
      int index,
      int pronoun,
      boolean plural) {
    AnnotatedSentence sentence = document.sentences().get(index);
    Token token = sentence.token(pronoun);
    int own = token.hasRelation("nmod:poss") ? token.head() : pronoun;
    boolean reflexive =
        token.text().toLowerCase(Locale.ROOT).endsWith("sel" + (plural ? "ves" : "f"));
    boolean possessive = own != pronoun;
    if (!plural && !possessive && !reflexive && isEmptySubject(sentence, pronoun)) {
      return Set.of();
    }
    // From the clause outwards: a possessive may speak of its own clause's subject, "it" may not.
    boolean skip = !possessive && !reflexive;
    int from = own;
    for (int verb : sentence.ancestors(own)) {
      Optional<Integer> subject = subject(sentence, verb);
      boolean inside =
          subject.isPresent()
              && (subject.get() == from || sentence.ancestors(from).contains(subject.get()));
      if (subject.isPresent() && !inside) {
        if (skip && sentence.token(own).head() == verb) {
          skip = false;
          from = verb;
          continue;
        }
        if (subject.get() > pronoun) {
          return Set.of();
        }
        return fitting(sentence, bySentence.get(index), subject.get(), plural);
      }
      skip = skip && sentence.token(own).head() != verb;
      from = verb;
    }
    return fromSentenceBefore(document, bySentence, index, pronoun, plural);
  }

  /** The actors of a subject: one for a singular, the coordinated ones for a plural. */
  private Set<String> fitting(
      AnnotatedSentence sentence, List<Mention> here, int subject, boolean plural) {
    if (RELATIVE.contains(sentence.token(subject).text().toLowerCase(Locale.ROOT))) {
      Optional<Integer> noun = relativeNoun(sentence, subject);
      return noun.isPresent() ? fitting(sentence, here, noun.get(), plural) : Set.of();
    }
    Set<Integer> heads = new LinkedHashSet<>();
    heads.add(subject);
    heads.addAll(sentence.dependents(subject, "conj"));
    Set<String> found = new LinkedHashSet<>();
    for (int head : heads) {
      Set<String> those = new LinkedHashSet<>();
      for (Mention mention : here) {
        if (mention.first() <= head && head <= mention.last() && isThing(mention, plural)) {
          those.add(mention.actor());
        }
      }
      if (those.isEmpty()) {
        return Set.of();
      }
      found.addAll(those);
    }
    return plural == (found.size() > 1) || plural && isGroup(found) ? found : Set.of();
  }

  private static Optional<Integer> relativeNoun(AnnotatedSentence sentence, int subject) {
    int verb = sentence.token(subject).head();
    if (verb < 0 || !sentence.token(verb).hasRelation("acl")) {
      return Optional.empty();
    }
    return Optional.of(sentence.token(verb).head()).filter(noun -> noun >= 0);
  }

  private boolean isThing(Mention mention, boolean plural) {
    Actor actor = actors.get(mention.actor());
    return actor != null
        && (plural || actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.GROUP)
        && mention.form() != MentionForm.DEMONYM;
  }

  private boolean isGroup(Set<String> found) {
    return found.stream()
        .map(actors::get)
        .allMatch(actor -> actor != null && actor.kind() == ActorKind.GROUP);
  }

  /** At the head of a sentence: the subject of the sentence before, if it names no other actor. */
  private Set<String> fromSentenceBefore(
      AnnotatedDocument document,
      List<List<Mention>> bySentence,
      int index,
      int pronoun,
      boolean plural) {
    AnnotatedSentence sentence = document.sentences().get(index);
    boolean first = true;
    for (int i = 0; i < pronoun; i++) {
      first &= !sentence.token(i).isNoun() && !sentence.token(i).isPronoun();
    }
    if (!first || index == 0) {
      return Set.of();
    }
    AnnotatedSentence before = document.sentences().get(index - 1);
    List<Mention> there = bySentence.get(index - 1);
    for (int i = 0; i < before.size(); i++) {
      if (before.token(i).head() < 0) {
        Optional<Integer> subject = subject(before, i);
        if (subject.isEmpty()) {
          return Set.of();
        }
        Set<String> found = fitting(before, there, subject.get(), plural);
        long others =
            there.stream()
                .filter(mention -> isThing(mention, plural) && !found.contains(mention.actor()))
                .count();
        return others == 0 ? found : Set.of();
      }
    }
    return Set.of();
  }

  private static Optional<Integer> subject(AnnotatedSentence sentence, int verb) {
    return sentence.dependents(verb, "nsubj").stream().findFirst();
  }

  /** "It is clear that", "it seems", "it rained": nobody. */
  private static boolean isEmptySubject(AnnotatedSentence sentence, int pronoun) {
    Token token = sentence.token(pronoun);
    if (token.relation().startsWith("expl") || token.head() < 0) {
      return true;
    }
    if (!token.hasRelation("nsubj")) {
      return false;
    }
    int verb = token.head();
    Token above = sentence.token(verb);
    boolean copula = !sentence.dependents(verb, "cop").isEmpty();
    boolean clause =
        !sentence.dependents(verb, "ccomp").isEmpty()
            || !sentence.dependents(verb, "csubj").isEmpty()
            || !sentence.dependents(verb, "xcomp").isEmpty()
            || !sentence.dependents(verb, "advcl").isEmpty();
    boolean passive = !sentence.dependents(verb, "aux:pass").isEmpty();
    return (copula || passive) && clause
        || copula && !above.isNoun()
        || Set.of("seem", "appear", "rain", "snow", "happen", "matter", "take", "turn")
            .contains(ActorWords.lemma(above));
  }
}
