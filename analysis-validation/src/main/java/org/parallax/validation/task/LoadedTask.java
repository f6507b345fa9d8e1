package org.parallax.validation.task;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.measure.language.LoadedMeasurer;
import org.parallax.validation.gold.WholeTexts;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelTask;

/** Whether readers find a sentence's wording loaded. */
public final class LoadedTask extends LabelTask {

  private static final List<String> LABELS = List.of("true", "false");

  private final Annotator annotator;
  private final LoadedMeasurer measurer;

  public LoadedTask(Annotator annotator, LoadedMeasurer measurer) {
    this.annotator = annotator;
    this.measurer = measurer;
  }

  @Override
  public String name() {
    return "loaded";
  }

  @Override
  protected List<String> labels(GoldFile gold) {
    return LABELS;
  }

  @Override
  protected List<String> predictLabels(GoldFile gold) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      texts.add(gold.text(i, "text"));
    }
    return measurer.probabilities(WholeTexts.of(texts, annotator)).stream()
        .map(probability -> String.valueOf(probability >= 0.5))
        .toList();
  }
}
