package org.parallax.core.measure.role;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.actor.Mention;
import org.parallax.core.classify.Features;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.MentionLook;
import org.parallax.core.measure.MentionReader;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;

/**
 * Measures the sentiment toward each mention and tells what it is cast as: one who does good, one
 * who does harm, one who suffers, or none of these. The two go together because roles are read off
 * what the sentiment was read off, so that nothing is encoded twice. Immutable; can be shared
 * between threads. Method, figures and known failures: docs/methods/roles.md.
 */
public final class NarrativeRoleMeasurer implements Measurer {

  /** The roles, in the order of the probabilities. */
  public static final List<String> LABELS =
      List.of("protagonist", "antagonist", "innocent", "none");

  /** The file of the head for mentions by name or pronoun. */
  public static final String NAMED = "role-head.bin";

  /** The file of the head for mentions by description. */
  public static final String DESCRIBED = "role-head-described.bin";

  private final RoleFeatures features = new RoleFeatures();
  private final MentionReader reader;
  private final LinearClassifier named;
  private final LinearClassifier described;

  private NarrativeRoleMeasurer(
      MentionReader reader, LinearClassifier named, LinearClassifier described) {
    this.reader = reader;
    this.named = named;
    this.described = described;
  }

  /**
   * With the heads that are shipped.
   *
   * @param reader what looks at the mentions, with the encoder
   * @throws org.parallax.core.error.ModelException if a head is not on the class path
   */
  public static NarrativeRoleMeasurer load(MentionReader reader) {
    return new NarrativeRoleMeasurer(
        reader,
        LinearClassifier.load(NarrativeRoleMeasurer.class, NAMED),
        LinearClassifier.load(NarrativeRoleMeasurer.class, DESCRIBED));
  }

  /** The name of the heads, as written into the settings of an analysis. */
  public String modelName() {
    return named.name();
  }

  /** The probabilities of the {@link #LABELS} for the mentions looked at, in their order. */
  public List<double[]> probabilities(Reading reading, List<MentionLook> looks) {
    List<Features> all = features.of(reading, looks);
    List<double[]> probabilities = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Mention mention = looks.get(i).mention();
      probabilities.add(
          RoleFeatures.isNamed(reading.sentenceOf(mention), mention)
              ? named.probabilities(RoleFeatures.masked(all.get(i)))
              : described.probabilities(all.get(i)));
    }
    return probabilities;
  }

  /** The probabilities of the {@link #LABELS} for the reading's mentions, in their order. */
  public List<double[]> probabilities(Reading reading) {
    return probabilities(reading, reader.looks(reading));
  }

  /** The sentiments, then the roles, both in reading order; no roles without vectors. */
  @Override
  public List<Observation> measure(Reading reading) {
    List<MentionLook> looks = reader.looks(reading);
    List<Observation> found = new ArrayList<>();
    looks.forEach(look -> found.add(look.sentiment()));
    if (reading.vectors().isEmpty()) {
      return found;
    }
    List<double[]> probabilities = probabilities(reading, looks);
    for (int i = 0; i < looks.size(); i++) {
      Mention mention = looks.get(i).mention();
      double[] p = probabilities.get(i);
      found.add(
          new NarrativeRoleObservation(
              mention.actor(),
              reading.voice(mention.span()),
              p[0],
              p[1],
              p[2],
              p[3],
              reading.evidence(reading.sentenceOf(mention), mention.span())));
    }
    return found;
  }
}
