package org.parallax.validation.task;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.measure.role.NarrativeRoleMeasurer;
import org.parallax.core.text.Span;
import org.parallax.validation.gold.RoleReadings;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelTask;

/**
 * What a mention is cast as. Where no item of a file is labelled {@code none}, that is no choice:
 * the most probable of the three roles counts.
 */
public final class RolesTask extends LabelTask {

  private static final List<String> ROLES = List.of("protagonist", "antagonist", "innocent");

  private final Annotator annotator;
  private final SentenceEncoder encoder;
  private final NarrativeRoleMeasurer measurer;

  public RolesTask(Annotator annotator, SentenceEncoder encoder, NarrativeRoleMeasurer measurer) {
    this.annotator = annotator;
    this.encoder = encoder;
    this.measurer = measurer;
  }

  @Override
  public String name() {
    return "roles";
  }

  @Override
  protected List<String> labels(GoldFile gold) {
    for (int i = 0; i < gold.size(); i++) {
      if (gold.text(i, "label").equals("none")) {
        return NarrativeRoleMeasurer.LABELS;
      }
    }
    return ROLES;
  }

  @Override
  protected List<String> predictLabels(GoldFile gold) {
    List<String> texts = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      texts.add(gold.text(i, "text"));
      spans.add(new Span(gold.offset(i, "from"), gold.offset(i, "to")));
    }
    List<String> labels = labels(gold);
    return measurer.probabilities(RoleReadings.of(texts, spans, annotator, encoder)).stream()
        .map(probabilities -> best(probabilities, labels))
        .toList();
  }

  private static String best(double[] probabilities, List<String> labels) {
    int best = 0;
    for (int i = 1; i < labels.size(); i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return labels.get(best);
  }
}
