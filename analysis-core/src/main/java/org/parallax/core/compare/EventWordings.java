package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.analysis.AnalysedMention;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.ActionObservation.Part;
import org.parallax.core.measure.role.EventNouns;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * How sources word the same event, and whom they name as its agent: "the withdrawal of Norland's
 * army" beside "the departure". Events are the register's actors of kind {@code event}, whose
 * wordings are the labels of their mentions, and the acts that have both a verb and a noun, or
 * several nouns, whose wordings are these.
 *
 * <p>Only actors of the register count as named; an agent outside of it leaves an event noun
 * without one. What a clause before or after says of the agent is not seen.
 */
public final class EventWordings {

  private static final Set<Part> ACTING =
      Set.of(Part.AGENT, Part.PASSIVE_AGENT, Part.NOMINAL_OWNER);

  private static final Set<Part> HIDING = Set.of(Part.AGENTLESS_PATIENT, Part.NOMINAL_OBJECT);

  /** Rarer acts are no matter on which wordings can be compared. */
  private static final int FEWEST = 3;

  /**
   * A wording of an event in a source.
   *
   * @param event the event actor's id, or the verb of the act
   * @param source the source's id
   * @param wording the label or the predicate
   * @param count in how many sentences it stands
   * @param agents how often each actor is named as the agent, by id
   * @param unnamed how often nobody is
   * @param passages the sentences, in reading order
   */
  public record EventWording(
      String event,
      String source,
      String wording,
      int count,
      Map<String, Integer> agents,
      int unnamed,
      List<SentenceId> passages) {

    public EventWording {
      agents = Map.copyOf(new TreeMap<>(agents));
      passages = List.copyOf(passages);
      if (count < 1 || unnamed < 0 || unnamed > count) {
        throw new IllegalArgumentException("not counts: " + unnamed + " of " + count);
      }
    }
  }

  private record Key(String event, String source, String wording) {}

  /** The agents of one event in one sentence; empty where a part hides who acted. */
  private static final class Sightings {
    private final Map<SentenceId, Set<String>> agents = new LinkedHashMap<>();

    void see(SentenceId sentence, Set<String> named) {
      agents.computeIfAbsent(sentence, s -> new TreeSet<>()).addAll(named);
    }
  }

  private final Map<Key, Sightings> sightings = new LinkedHashMap<>();
  private final EventNouns nouns = EventNouns.load();

  private final LabelSpellings spellings;

  private EventWordings(LabelSpellings spellings) {
    this.spellings = spellings;
  }

  /**
   * The wordings of the events that have at least two, those of most sentences first, a source
   * after the other.
   *
   * @param analyses the sources
   * @param actors the register's actors
   * @param spellings how labels of mentions are written
   */
  static List<EventWording> of(
      List<DocumentAnalysis> analyses, List<Actor> actors, LabelSpellings spellings) {
    EventWordings wordings = new EventWordings(spellings);
    for (DocumentAnalysis analysis : analyses) {
      List<ActionObservation> acts = analysis.observations(ActionObservation.class);
      for (Actor actor : actors) {
        if (actor.kind() == ActorKind.EVENT) {
          wordings.seeRegistered(analysis, actor.id(), acts);
        }
      }
      wordings.seeActs(analysis.id(), acts);
    }
    return wordings.rows();
  }

  private void seeRegistered(
      DocumentAnalysis analysis, String event, List<ActionObservation> acts) {
    for (AnalysedMention mention : analysis.mentions()) {
      if (!mention.actor().equals(event)) {
        continue;
      }
      SentenceId sentence = mention.evidence().sentence();
      Set<String> named = new LinkedHashSet<>();
      for (ActionObservation act : acts) {
        if (act.evidence().sentence().equals(sentence)
            && ACTING.contains(act.part())
            && !act.actor().equals(event)
            && (stands(act, mention) || isDoneTo(event, act, acts))) {
          named.add(act.actor());
        }
      }
      sighting(event, analysis.id(), spellings.of(mention.label())).see(sentence, named);
    }
  }

  /** Whether the act's own noun is a word of the mention. */
  private static boolean stands(ActionObservation act, AnalysedMention mention) {
    Span words = mention.evidence().extent();
    return act.part() == Part.NOMINAL_OWNER
        && act.evidence().spans().stream().anyMatch(words::overlaps);
  }

  /** Whether the event is what somebody launches, starts or wages. */
  private static boolean isDoneTo(
      String event, ActionObservation agent, List<ActionObservation> acts) {
    return acts.stream()
        .anyMatch(
            act ->
                act.actor().equals(event)
                    && act.part() == Part.PATIENT
                    && act.predicate().equals(agent.predicate())
                    && act.evidence().sentence().equals(agent.evidence().sentence()));
  }

  private void seeActs(String source, List<ActionObservation> acts) {
    for (ActionObservation act : acts) {
      String event = nouns.event(act.predicate());
      if (event.isEmpty()) {
        continue;
      }
      if (ACTING.contains(act.part())) {
        sighting(event, source, act.predicate())
            .see(act.evidence().sentence(), Set.of(act.actor()));
      } else if (HIDING.contains(act.part())) {
        sighting(event, source, act.predicate()).see(act.evidence().sentence(), Set.of());
      }
    }
  }

  private Sightings sighting(String event, String source, String wording) {
    return sightings.computeIfAbsent(new Key(event, source, wording), key -> new Sightings());
  }

  private List<EventWording> rows() {
    Map<String, Integer> sentences = new TreeMap<>();
    Map<String, Set<String>> different = new TreeMap<>();
    sightings.forEach(
        (key, seen) -> {
          sentences.merge(key.event(), seen.agents.size(), Integer::sum);
          different.computeIfAbsent(key.event(), e -> new TreeSet<>()).add(key.wording());
        });
    List<EventWording> rows = new ArrayList<>();
    sightings.forEach(
        (key, seen) -> {
          if (sentences.getOrDefault(key.event(), 0) >= FEWEST
              && different.getOrDefault(key.event(), Set.of()).size() > 1) {
            rows.add(row(key, seen));
          }
        });
    rows.sort(
        Comparator.comparingInt((EventWording row) -> -sentences.getOrDefault(row.event(), 0))
            .thenComparing(EventWording::event));
    return List.copyOf(rows);
  }

  private static EventWording row(Key key, Sightings seen) {
    Map<String, Integer> agents = new TreeMap<>();
    int unnamed = 0;
    for (Set<String> named : seen.agents.values()) {
      named.forEach(actor -> agents.merge(actor, 1, Integer::sum));
      unnamed += named.isEmpty() ? 1 : 0;
    }
    return new EventWording(
        key.event(),
        key.source(),
        key.wording(),
        seen.agents.size(),
        agents,
        unnamed,
        List.copyOf(seen.agents.keySet()));
  }
}
