package org.parallax.validation.planted;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
   * Prints the scores over all texts, then over the texts named (those that were looked at while
   * the catalogue was written) and over the others (those that were not).
   *
   * @param arguments the corpus's folder, then ids of texts
   */
  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length), System.out);
  }

  private static void run(Path folder, List<String> seen, PrintStream report) {
    List<PlantedDevice> planted = PlantedDevice.read(folder.resolve("key.yaml"));
    List<PlantedDevice> found = found(folder);
    report.println(DeviceScores.of(planted, found).markdown());
    if (!seen.isEmpty()) {
      Predicate<PlantedDevice> isSeen =
          device -> seen.stream().anyMatch(id -> device.file().equals("texts/" + id + ".txt"));
      report.println("Looked at: " + seen);
      report.println(part(planted, found, isSeen).markdown());
      report.println("Not looked at: the others");
      report.println(part(planted, found, isSeen.negate()).markdown());
    }
  }

  private static DeviceScores part(
      List<PlantedDevice> planted, List<PlantedDevice> found, Predicate<PlantedDevice> in) {
    return DeviceScores.of(
        planted.stream().filter(in).toList(), found.stream().filter(in).toList());
  }

  /**
   * Scores the language devices of a corpus.
   *
   * @param folder a corpus with {@code corpus.yaml}, texts in {@code texts/ID.txt} and {@code
   *     key.yaml}
   */
  public static DeviceScores score(Path folder) {
    return DeviceScores.of(PlantedDevice.read(folder.resolve("key.yaml")), found(folder));
  }

  private static List<PlantedDevice> found(Path folder) {
    Corpus corpus = CorpusReader.read(folder);
    Stages stages =
        new Stages(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            AnalysisSettings.DEFAULT,
            Optional.empty());
    List<PlantedDevice> found = new ArrayList<>();
    for (DocumentAnalysis analysis :
        new CorpusAnalyzer(stages).analyze(corpus, new Silent()).analyses()) {
      for (CueObservation cue : analysis.observations(CueObservation.class)) {
        Span place = cue.evidence().extent();
        found.add(new PlantedDevice("texts/" + analysis.id() + ".txt", place, cue.device()));
      }
    }
    return found;
  }

  private static final class Silent implements CorpusAnalyzer.Progress {
    @Override
    public void begins(String source) {}

    @Override
    public void ended(String source) {}
  }
}
