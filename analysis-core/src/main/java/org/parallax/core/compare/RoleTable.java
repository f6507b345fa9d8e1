package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.core.compare.Comparison.RoleProfile;
import org.parallax.core.measure.ActionObservation;
import org.parallax.core.measure.ActionObservation.Part;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.text.SentenceId;

/** Which parts an actor has in acts, and what it is cast as. */
final class RoleTable {

  /** The one who acts; the owner of an event noun acts too: "Norland's occupation". */
  private static final Set<Part> AGENTS =
      EnumSet.of(Part.AGENT, Part.PASSIVE_AGENT, Part.NOMINAL_OWNER);

  private static final Set<Part> PATIENTS =
      EnumSet.of(Part.PATIENT, Part.AGENTLESS_PATIENT, Part.NOMINAL_OBJECT);

  private static final List<String> CAST = List.of("protagonist", "antagonist", "innocent");

  private final Bootstrap bootstrap;
  private final RandomStreams streams;

  RoleTable(Bootstrap bootstrap, RandomStreams streams) {
    this.bootstrap = bootstrap;
    this.streams = streams;
  }

  /** The row of an actor in a source. */
  RoleProfile row(SourceView source, String actor) {
    Map<String, Blocks> shares = shares(source, actor);
    Map<String, Estimate> estimates = new LinkedHashMap<>();
    shares.forEach((name, blocks) -> estimates.put(name, estimate(source, actor, name, blocks)));
    return new RoleProfile(
        source.id(),
        actor,
        estimates.getOrDefault("agent", NONE),
        estimates.getOrDefault("patient", NONE),
        estimates.getOrDefault("agentless", NONE),
        estimates.getOrDefault("protagonist", NONE),
        estimates.getOrDefault("antagonist", NONE),
        estimates.getOrDefault("innocent", NONE),
        estimates.getOrDefault("none", NONE));
  }

  private static final Estimate NONE = new Estimate.Withheld("not measured", 0);

  /** The shares that a row consists of, by name. */
  static Map<String, Blocks> shares(SourceView source, String actor) {
    List<ActionObservation> parts = source.actions(actor);
    List<ActionObservation> patients =
        parts.stream().filter(part -> PATIENTS.contains(part.part())).toList();
    List<NarrativeRoleObservation> all = source.roles(actor);
    List<NarrativeRoleObservation> cast =
        all.stream().filter(role -> !role.label().equals("none")).toList();
    Map<String, Blocks> shares = new LinkedHashMap<>();
    shares.put("agent", share(parts, part -> AGENTS.contains(part.part())));
    shares.put("patient", share(parts, part -> PATIENTS.contains(part.part())));
    shares.put("agentless", share(patients, part -> part.part() == Part.AGENTLESS_PATIENT));
    for (String role : CAST) {
      shares.put(role, share(cast, mention -> mention.label().equals(role)));
    }
    shares.put("none", share(all, mention -> mention.label().equals("none")));
    return shares;
  }

  private Estimate estimate(SourceView source, String actor, String name, Blocks blocks) {
    return Withholding.reason(
            blocks,
            name.equals("none")
                ? "mentions"
                : CAST.contains(name) ? "mentions with a role" : "parts in acts")
        .orElseGet(() -> bootstrap.share(blocks, streams.of("role", source.id(), actor, name)));
  }

  private static <T extends Observation> Blocks share(
      List<T> observations, java.util.function.Predicate<T> counted) {
    Blocks.Builder blocks = Blocks.builder();
    for (T observation : observations) {
      SentenceId sentence = observation.evidence().sentence();
      blocks.add(sentence, counted.test(observation) ? 1 : 0);
    }
    return blocks.build();
  }

  /** The rows of all actors that have a part or role in the source. */
  List<RoleProfile> rows(SourceView source, List<String> actors) {
    List<RoleProfile> rows = new ArrayList<>();
    for (String actor : actors) {
      if (!source.actions(actor).isEmpty() || !source.roles(actor).isEmpty()) {
        rows.add(row(source, actor));
      }
    }
    return rows;
  }
}
