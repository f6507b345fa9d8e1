package org.parallax.core.measure.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.ActionObservation.Part;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.role.Factuality.Telling;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.Span;

/**
 * Keeps the ledger of responsibility: for each verb or event noun, which actor does it, which
 * undergoes it, and which acts have nobody named as doing them. Immutable; can be shared between
 * threads.
 *
 * <p>An entry rests on grammar, not on knowledge of the world: an actor is an agent where it or its
 * army, government or the like is the subject of an active verb. An actor that has the same part in
 * an act twice, such as "Norland and its army", has one entry. An act without any actor has an
 * entry without one if it is a passive that names nobody as its agent, or an event noun.
 */
public final class ActionMeasurer implements Measurer {

  private final WordClasses words = WordClasses.load();
  private final ControlWords control = ControlWords.load();
  private final EventNouns nouns = EventNouns.load();

  @Override
  public List<Observation> measure(Reading reading) {
    List<List<Mention>> bySentence = new ArrayList<>();
    reading.document().sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    reading.mentions().forEach(mention -> bySentence.get(mention.sentence()).add(mention));
    List<Observation> found = new ArrayList<>();
    for (int i = 0; i < bySentence.size(); i++) {
      AnnotatedSentence sentence = reading.sentence(i);
      if (reading.isMeasured(sentence)) {
        found.addAll(new Ledger(reading, sentence, bySentence.get(i)).entries());
      }
    }
    return found;
  }

  /** The entries of one sentence. */
  private final class Ledger {

    private final Reading reading;
    private final AnnotatedSentence sentence;
    private final Participants participants;
    private final Phrases phrases;
    private final Clauses clauses;
    private final ClauseObjects objects;
    private final Factuality factuality;
    private final Nominals nominals;
    private final Set<String> seen = new HashSet<>();
    private final List<ActionObservation> entries = new ArrayList<>();

    Ledger(Reading reading, AnnotatedSentence sentence, List<Mention> mentions) {
      this.reading = reading;
      this.sentence = sentence;
      this.participants = new Participants(sentence, mentions, words);
      this.phrases = new Phrases(sentence, words);
      this.clauses = new Clauses(sentence, phrases, words, control);
      this.objects = new ClauseObjects(sentence, clauses, phrases, words);
      this.factuality = new Factuality(sentence, clauses, phrases, words, control);
      this.nominals = new Nominals(sentence, words, nouns);
    }

    List<ActionObservation> entries() {
      for (int i = 0; i < sentence.size(); i++) {
        if (nominals.at(i).isPresent()) {
          enterNoun(i);
        } else if (clauses.isAct(i)) {
          enterVerb(i);
        }
      }
      entries.sort(Comparator.comparing(entry -> entry.evidence().extent()));
      return entries;
    }

    private void enterVerb(int verb) {
      Telling telling = factuality.ofVerb(verb);
      if (!clauses.passive(verb)) {
        clauses.subjects(verb).forEach(i -> enter(i, Part.AGENT, verb, telling));
        objects.of(verb).forEach(i -> enter(i, Part.PATIENT, verb, telling));
        return;
      }
      List<Integer> agents = phrases.byPhrases(verb);
      Part patient = agents.isEmpty() ? Part.AGENTLESS_PATIENT : Part.PATIENT;
      agents.forEach(i -> enter(i, Part.PASSIVE_AGENT, verb, telling));
      List<Integer> patients = clauses.subjects(verb);
      long named = patients.stream().filter(i -> enter(i, patient, verb, telling)).count();
      if (named == 0 && agents.isEmpty() && !patients.isEmpty()) {
        enterNobody(Part.AGENTLESS_PATIENT, verb, telling);
      }
    }

    private void enterNoun(int noun) {
      Telling telling = factuality.ofNoun(noun);
      boolean owned =
          nominals.owners(noun).stream()
              .map(i -> enter(i, Part.NOMINAL_OWNER, noun, telling))
              .reduce(false, Boolean::logicalOr);
      boolean aimed =
          nominals.objects(noun).stream()
              .map(i -> enter(i, Part.NOMINAL_OBJECT, noun, telling))
              .reduce(false, Boolean::logicalOr);
      if (!owned && !aimed) {
        enterNobody(Part.NOMINAL_OBJECT, noun, telling);
      }
    }

    /** Enters the actors that take part through a token; whether there is one. */
    private boolean enter(int token, Part part, int predicate, Telling telling) {
      List<Mention> mentions = participants.through(token);
      for (Mention mention : mentions) {
        if (part == Part.PATIENT && isOwnDoing(mention, token, predicate)) {
          continue;
        }
        if (seen.add(mention.actor() + " " + part + " " + predicate)) {
          add(mention.actor(), part, predicate, telling, mention.span());
        }
      }
      return !mentions.isEmpty();
    }

    /** "Norland withdrew its troops": what is one's own is not acted on by another. */
    private boolean isOwnDoing(Mention mention, int token, int predicate) {
      return mention.head() != token
          && (seen.contains(mention.actor() + " " + Part.AGENT + " " + predicate)
              || seen.contains(mention.actor() + " " + Part.PASSIVE_AGENT + " " + predicate));
    }

    private void enterNobody(Part part, int predicate, Telling telling) {
      add("", part, predicate, telling, sentence.token(predicate).span());
    }

    private void add(String actor, Part part, int predicate, Telling telling, Span words) {
      Span act = sentence.token(predicate).span();
      List<Span> places =
          Stream.of(words, act)
              .distinct()
              .sorted()
              .map(reading.document().document().text()::original)
              .toList();
      entries.add(
          new ActionObservation(
              actor,
              part,
              predicate(predicate),
              telling.negated(),
              telling.modality(),
              telling.controlled(),
              reading.voice(words),
              new Evidence(sentence.id(), places)));
    }

    /** The lemma, with the particle of a verb: "carry out". */
    private String predicate(int token) {
      StringBuilder written = new StringBuilder(lemma(token));
      sentence.dependents(token, "compound:prt").forEach(i -> written.append(' ').append(lemma(i)));
      return written.toString();
    }

    private String lemma(int token) {
      return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
  }
}
