package org.parallax.validation.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.core.classify.ClassifierFormat;
import org.parallax.core.classify.Features;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.error.OutputException;
import org.parallax.core.lexicon.Frame;
import org.parallax.core.lexicon.FrameCatalogue;
import org.parallax.core.lexicon.FrameCatalogueReader;
import org.parallax.core.measure.frame.FrameVectors;
import org.parallax.validation.score.LabelScore;

/**
 * Trains the frame head from the definitions and examples of the shipped catalogue, with {@code
 * none} for its unframed sentences: scores it in ten-fold cross-validation, fits the calibration on
 * the held-out scores, trains on everything and writes the head. Model card: docs/models/frames.md.
 */
public final class FrameTraining {

  /** The label of sentences in no frame. */
  static final String NONE = "none";

  private static final int FOLDS = 10;

  private FrameTraining() {}

  /**
   * @param arguments the file to write the head to, such as {@code frame-head.bin}
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: FrameTraining OUTPUT-FILE");
    }
    run(Path.of(arguments[0]), System.out);
  }

  private static void run(Path file, PrintStream report) {
    FrameCatalogue catalogue = FrameCatalogueReader.shipped();
    List<String> labels = new ArrayList<>(catalogue.frames().stream().map(Frame::id).toList());
    labels.add(NONE);
    List<LabelledItem> items = items(catalogue, labels);
    LinearTrainer trainer = new LinearTrainer(labels, 1, 0.1, 1, Map.of("name", "frames-1"));
    List<double[]> scores = CrossValidation.scores(trainer, items, FOLDS);
    List<Integer> truth = items.stream().map(LabelledItem::label).toList();
    List<String> groups = items.stream().map(LabelledItem::group).toList();
    report.print(
        LabelScore.of(
                labels,
                truth.stream().map(labels::get).toList(),
                scores.stream().map(s -> labels.get(best(s))).toList(),
                groups)
            .table());
    LinearClassifier head = trainer.train(items).with(Calibrator.fit(scores, truth));
    try (OutputStream out = Files.newOutputStream(file)) {
      ClassifierFormat.write(head, out);
    } catch (IOException e) {
      throw new OutputException(file, "cannot be written: " + e.getMessage(), e);
    }
  }

  private static List<LabelledItem> items(FrameCatalogue catalogue, List<String> labels) {
    List<LabelledItem> items = new ArrayList<>();
    for (Frame frame : catalogue.frames()) {
      add(
          items,
          Stream.concat(frame.definitions().stream(), frame.examples().stream()).toList(),
          labels.indexOf(frame.id()));
    }
    add(items, catalogue.unframed(), labels.indexOf(NONE));
    return items;
  }

  private static void add(List<LabelledItem> items, List<String> texts, int label) {
    for (float[] vector : FrameVectors.of(texts, OnnxSentenceEncoder.load())) {
      items.add(new LabelledItem(Features.ofDense(vector), label, "sentence " + items.size()));
    }
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
