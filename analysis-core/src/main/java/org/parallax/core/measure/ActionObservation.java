package org.parallax.core.measure;

import java.util.Locale;
import java.util.Optional;
import org.parallax.core.text.Evidence;
import org.parallax.core.voice.Voice;

/**
 * The part that an actor has in an act: one entry of the responsibility ledger.
 *
 * @param actor the actor's id; empty where an act has no named agent and no actor as patient
 * @param part the grammatical part
 * @param predicate the lemma of the verb or event noun
 * @param negated whether the act is said not to happen
 * @param modality whether it is told as done, possible, demanded or to come
 * @param controlled whether it depends on another act, such as "agreed to withdraw"
 * @param voice the voice it stands in
 * @param evidence the sentence, the actor's words and the predicate's
 */
public record ActionObservation(
    String actor,
    Part part,
    String predicate,
    boolean negated,
    Modality modality,
    boolean controlled,
    Voice voice,
    Evidence evidence)
    implements Observation {

  /** The grammatical part of an actor in an act. */
  public enum Part {
    AGENT,
    /** Named with "by" in a passive. */
    PASSIVE_AGENT,
    PATIENT,
    /** Patient of a passive whose agent is not named. */
    AGENTLESS_PATIENT,
    /** Owner of an event noun: "Norland's occupation". */
    NOMINAL_OWNER,
    /** Object of an event noun: "the occupation of Norland". */
    NOMINAL_OBJECT;

    /** The name used in files: lower case with underscores. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether an act is told as a fact or otherwise. */
  public enum Modality {
    DID,
    MAY,
    MUST,
    WILL
  }

  @Override
  public String measure() {
    return "action";
  }

  @Override
  public Optional<String> actorId() {
    return actor.isEmpty() ? Optional.empty() : Optional.of(actor);
  }

  @Override
  public String label() {
    return part.label();
  }

  /** 1, or 0 where the act is negated. */
  @Override
  public double value() {
    return negated ? 0 : 1;
  }
}
