package org.parallax.validation.planted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.AnalysisSettings;
import org.parallax.core.CorpusAnalyzer;
import org.parallax.core.Stages;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;
import org.parallax.core.text.Span;

/** Measures an example corpus and compares the cues found with its {@code key.yaml}. */
public final class PlantedCorpus {

  private PlantedCorpus() {}

  /**
   * Scores the language devices of a corpus.
   *
   * @param folder a corpus with {@code corpus.yaml}, texts in {@code texts/ID.txt} and {@code
   *     key.yaml}
   */
  public static DeviceScores score(Path folder) {
    Corpus corpus = CorpusReader.read(folder);
    Stages stages =
        new Stages(Optional.empty(), Optional.empty(), AnalysisSettings.DEFAULT, Optional.empty());
    List<PlantedDevice> found = new ArrayList<>();
    for (DocumentAnalysis analysis :
        new CorpusAnalyzer(stages).analyze(corpus, new Silent()).analyses()) {
      for (CueObservation cue : analysis.observations(CueObservation.class)) {
        Span place = cue.evidence().extent();
        found.add(new PlantedDevice("texts/" + analysis.id() + ".txt", place, cue.device()));
      }
    }
    return DeviceScores.of(PlantedDevice.read(folder.resolve("key.yaml")), found);
  }

  private static final class Silent implements CorpusAnalyzer.Progress {
    @Override
    public void begins(String source) {}

    @Override
    public void ended(String source) {}
  }
}
