package org.parallax.core.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.actor.pronoun.KnownNames;
import org.parallax.core.actor.pronoun.PronounRanker;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.text.Span;

/**
 * Finds whom "he" and "she" speak of with the trained ranker, and through them what "his country"
 * is. Immutable.
 */
final class PersonPronouns {

  private static final Set<String> OWN_COUNTRY =
      Set.of("country", "nation", "state", "republic", "kingdom", "homeland", "motherland");

  private final Map<String, Actor> actors = new HashMap<>();
  private final PronounRanker ranker;

  PersonPronouns(ActorRegister register, PronounRanker ranker) {
    register.actors().forEach(actor -> actors.put(actor.id(), actor));
    this.ranker = ranker;
  }

  /** The mentions that pronouns add to those by name and description. */
  List<Mention> find(AnnotatedDocument document, List<Mention> mentions) {
    List<Mention> found = new ArrayList<>();
    for (PronounRanker.Resolved resolved : ranker.resolve(document.sentences(), known(mentions))) {
      Optional<String> id = resolved.antecedent().flatMap(PronounRanker.Antecedent::known);
      if (id.isPresent()) {
        AnnotatedSentence sentence = document.sentences().get(resolved.sentence());
        found.add(
            mention(
                id.get(), sentence, resolved.sentence(), resolved.token(), MentionForm.PRONOUN));
        country(id.get(), sentence, resolved.sentence(), resolved.token()).ifPresent(found::add);
      }
    }
    return found;
  }

  private KnownNames known(List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
    }
    return (sentence, first, last) -> {
      Optional<Mention> only = Optional.empty();
      for (Mention mention : bySentence.getOrDefault(sentence, List.of())) {
        boolean overlaps = mention.first() <= last && first <= mention.last();
        if (overlaps && mention.form() != MentionForm.DEMONYM) {
          if (only.isPresent() && !only.get().actor().equals(mention.actor())) {
            return Optional.empty();
          }
          only = Optional.of(mention);
        }
      }
      return only.map(Mention::actor).flatMap(this::knownActor);
    };
  }

  private Optional<KnownNames.Known> knownActor(String id) {
    return Optional.ofNullable(actors.get(id))
        .map(
            actor ->
                new KnownNames.Known(
                    id, NameAtoms.written(actor.name()), actor.kind() == ActorKind.PERSON));
  }

  /** The country in "his country", where the register says whose part he is. */
  private Optional<Mention> country(
      String person, AnnotatedSentence sentence, int index, int pronoun) {
    Token token = sentence.token(pronoun);
    if (!token.hasRelation("nmod:poss") || token.head() < 0) {
      return Optional.empty();
    }
    Token owned = sentence.token(token.head());
    if (!OWN_COUNTRY.contains(ActorWords.lemma(owned)) || owned.tag().endsWith("S")) {
      return Optional.empty();
    }
    Optional<Actor> whole = Optional.ofNullable(actors.get(person));
    for (int step = 0; step < 10 && whole.isPresent(); step++) {
      if (whole.get().kind() == ActorKind.COUNTRY) {
        return Optional.of(
            mention(whole.get().id(), sentence, index, token.head(), MentionForm.DESCRIPTION));
      }
      whole = whole.get().partOf().map(actors::get);
    }
    return Optional.empty();
  }

  static Mention mention(
      String actor, AnnotatedSentence sentence, int index, int token, MentionForm form) {
    Span span = sentence.token(token).span();
    return new Mention(actor, index, token, token, token, span, form, sentence.token(token).text());
  }
}
