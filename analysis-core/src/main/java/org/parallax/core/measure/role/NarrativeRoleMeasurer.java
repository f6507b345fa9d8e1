package org.parallax.core.measure.role;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.NarrativeRoleObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;

/**
 * Tells what each mention is cast as: one who does good, one who does harm, one who suffers, or
 * none of these. Immutable; can be shared between threads. Method, figures and known failures:
 * docs/methods/roles.md.
 */
public final class NarrativeRoleMeasurer implements Measurer {

  /** The roles, in the order of the probabilities. */
  public static final List<String> LABELS =
      List.of("protagonist", "antagonist", "innocent", "none");

  private final RoleFeatures features = new RoleFeatures();
  private final LinearClassifier head;

  private NarrativeRoleMeasurer(LinearClassifier head) {
    this.head = head;
  }

  /**
   * With the head that is shipped.
   *
   * @throws org.parallax.core.error.ModelException if it is not on the class path
   */
  public static NarrativeRoleMeasurer load() {
    return new NarrativeRoleMeasurer(
        LinearClassifier.load(NarrativeRoleMeasurer.class, "role-head.bin"));
  }

  /** The name of the head, as written into the settings of an analysis. */
  public String modelName() {
    return head.name();
  }

  /** The probabilities of the {@link #LABELS} for the reading's mentions, in their order. */
  public List<double[]> probabilities(Reading reading) {
    return features.of(reading).stream().map(head::probabilities).toList();
  }

  @Override
  public List<Observation> measure(Reading reading) {
    if (reading.vectors().isEmpty()) {
      return List.of();
    }
    List<double[]> probabilities = probabilities(reading);
    List<Observation> found = new ArrayList<>();
    for (int i = 0; i < probabilities.size(); i++) {
      Mention mention = reading.mentions().get(i);
      AnnotatedSentence sentence = reading.sentenceOf(mention);
      double[] p = probabilities.get(i);
      if (reading.isMeasured(sentence)) {
        found.add(
            new NarrativeRoleObservation(
                mention.actor(),
                reading.voice(mention.span()),
                p[0],
                p[1],
                p[2],
                p[3],
                reading.evidence(sentence, mention.span())));
      }
    }
    return found;
  }
}
