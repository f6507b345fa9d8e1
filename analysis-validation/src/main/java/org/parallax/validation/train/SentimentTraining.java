package org.parallax.validation.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.classify.ClassifierFormat;
import org.parallax.core.classify.Features;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.error.OutputException;
import org.parallax.core.measure.sentiment.SentimentFeatures;
import org.parallax.core.measure.sentiment.Target;
import org.parallax.validation.gold.RememberedParses;
import org.parallax.validation.gold.SentimentTargets;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelScore;

/**
 * Trains the sentiment head that goes without the encoder, by words and dependencies, from labelled
 * mentions: scores it in ten-fold cross-validation by article, fits the calibration on the held-out
 * scores, trains on everything and writes the head. Model card: docs/models/sentiment.md.
 */
public final class SentimentTraining {

  private static final List<String> LABELS = List.of("negative", "neutral", "positive");
  private static final int FOLDS = 10;

  private final GoldFile gold;
  private final List<Integer> labels;
  private final PrintStream report;

  private SentimentTraining(GoldFile gold, PrintStream report) {
    this.gold = gold;
    this.report = report;
    this.labels = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      labels.add(LABELS.indexOf(gold.text(i, "label")));
    }
  }

  /**
   * @param arguments the labelled file, the folder to write the head into and, if parses are to be
   *     remembered, a folder for them
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("usage: SentimentTraining GOLD OUTPUT-FOLDER [CACHE]");
    }
    Annotator annotator = RememberedParses.annotator(arguments, 2);
    new SentimentTraining(GoldFile.read(Path.of(arguments[0])), System.out)
        .run(annotator, Path.of(arguments[1]));
  }

  private void run(Annotator annotator, Path folder) {
    List<Target> targets = SentimentTargets.of(gold, annotator);
    train(
        SentimentFeatures.ofWords(targets),
        new LinearTrainer(LABELS, 0.1, 1, 2, Map.of("name", "sentiment-words-1")),
        folder.resolve("sentiment-words.bin"));
  }

  private void train(List<Features> features, LinearTrainer trainer, Path file) {
    List<String> groups = gold.groups();
    List<LabelledItem> items = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      items.add(new LabelledItem(features.get(i), labels.get(i), groups.get(i)));
    }
    List<double[]> scores = CrossValidation.scores(trainer, items, FOLDS);
    List<double[]> probabilities = Calibrator.heldOut(scores, labels, groups);
    report.println(file.getFileName() + ", cross-validated by group:");
    report.print(score(probabilities, groups).table());
    report.printf(
        Locale.ROOT,
        "calibration error %.4f (before calibration %.4f)%n%n",
        Calibrator.expectedError(probabilities, labels),
        Calibrator.expectedError(uncalibrated(scores), labels));
    write(trainer.train(items).with(Calibrator.fit(scores, labels)), file);
  }

  private static List<double[]> uncalibrated(List<double[]> scores) {
    LinearClassifier.Calibration none = LinearClassifier.Calibration.none(LABELS.size());
    return scores.stream().map(s -> LinearClassifier.calibrated(s, none)).toList();
  }

  private LabelScore score(List<double[]> probabilities, List<String> groups) {
    return LabelScore.of(
        LABELS,
        labels.stream().map(LABELS::get).toList(),
        probabilities.stream().map(SentimentTraining::best).toList(),
        groups);
  }

  private static String best(double[] p) {
    int chosen = 0;
    for (int i = 1; i < p.length; i++) {
      chosen = p[i] > p[chosen] ? i : chosen;
    }
    return LABELS.get(chosen);
  }

  private static void write(LinearClassifier classifier, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      ClassifierFormat.write(classifier, out);
    } catch (IOException e) {
      throw new OutputException(file, "cannot be written: " + e.getMessage(), e);
    }
  }
}
