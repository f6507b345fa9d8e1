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

/** What a mention is cast as; the label {@code none} is not asked for. */
public final class RolesTask extends LabelTask {

  private static final List<String> LABELS = List.of("protagonist", "antagonist", "innocent");

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
    return LABELS;
  }

  @Override
  protected List<String> predictLabels(GoldFile gold) {
    List<String> texts = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      texts.add(gold.text(i, "text"));
      spans.add(new Span(gold.offset(i, "from"), gold.offset(i, "to")));
    }
    return measurer.probabilities(RoleReadings.of(texts, spans, annotator, encoder)).stream()
        .map(RolesTask::best)
        .toList();
  }

  private static String best(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < LABELS.size(); i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return LABELS.get(best);
  }
}
