package org.parallax.validation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.lexicon.FrameCatalogueReader;
import org.parallax.core.measure.frame.FrameMeasurer;
import org.parallax.core.measure.frame.FrameVectors;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelTask;

/** The leading frame of a sentence; the candidates are the labels that occur in the file. */
public final class FramesTask extends LabelTask {

  private final SentenceEncoder encoder;

  public FramesTask(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public String name() {
    return "frames";
  }

  @Override
  protected List<String> labels(GoldFile gold) {
    TreeSet<String> labels = new TreeSet<>();
    for (int i = 0; i < gold.size(); i++) {
      labels.add(gold.text(i, "label"));
    }
    return List.copyOf(labels);
  }

  @Override
  protected List<String> predictLabels(GoldFile gold) {
    List<String> candidates = labels(gold);
    FrameMeasurer measurer = new FrameMeasurer(FrameCatalogueReader.shipped(), encoder);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      texts.add(gold.text(i, "text"));
    }
    return FrameVectors.of(texts, encoder).stream()
        .map(vector -> best(measurer.probabilities(vector), candidates))
        .toList();
  }

  private static String best(Map<String, Double> probabilities, List<String> candidates) {
    String best = candidates.get(0);
    for (String candidate : candidates) {
      if (probabilities.getOrDefault(candidate, -1.0) > probabilities.getOrDefault(best, -1.0)) {
        best = candidate;
      }
    }
    return best;
  }
}
