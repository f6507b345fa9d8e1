package org.parallax.validation.train;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.encode.TunedWeights;
import org.parallax.core.encode.TunedWeights.Matrix;
import org.parallax.core.lexicon.CueCatalogueReader;
import org.parallax.core.measure.language.CueMeasurer;
import org.parallax.validation.gold.RememberedParses;
import org.parallax.validation.planted.DeviceScores;
import org.parallax.validation.planted.PlantedDevice;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.train.DeviceHead.Bounds;

/**
 * What a trained head would add to the catalogue of cues: in cross-validation by writer it finds
 * for each device the bounds at which catalogue and head together are worth most; then it trains on
 * all passages and scores passages of yet another writer. A study; what came of it, and why the
 * head is not shipped: docs/methods/planted-corpus.md.
 */
public final class DeviceStudy {

  private static final String NAME = "devices-1";

  /**
   * What a wrong mark costs where a found device gains 1: readers look at a mark before they
   * believe it, and cannot look at what is not marked.
   */
  private static final double COST = 0.4;

  private static final float[] KEEP = {0, 0.02f, 0.05f, 0.1f, 0.2f, 0.3f, 0.4f, 0.5f};
  private static final float[] ADD = {
    Bounds.NEVER, 0.95f, 0.9f, 0.85f, 0.8f, 0.75f, 0.7f, 0.65f, 0.6f, 0.55f, 0.5f, 0.4f, 0.3f
  };

  private final PrintStream report;
  private final List<String> devices;
  private final DevicePassages train;
  private final DevicePassages test;

  private DeviceStudy(GoldFile train, GoldFile test, Annotator annotator, PrintStream report) {
    this.report = report;
    this.devices = DevicePassages.devices(train);
    CueMeasurer cues = new CueMeasurer(CueCatalogueReader.shipped());
    OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load();
    this.train = new DevicePassages(train, devices, annotator, encoder, cues);
    this.test = new DevicePassages(test, devices, annotator, encoder, cues);
  }

  /**
   * @param arguments the passages to train on, those to score and, if parses are to be remembered,
   *     a folder for them
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("usage: DeviceStudy TRAIN TEST [CACHE]");
    }
    Annotator annotator = RememberedParses.annotator(arguments, 2);
    new DeviceStudy(
            GoldFile.read(Path.of(arguments[0])),
            GoldFile.read(Path.of(arguments[1])),
            annotator,
            System.out)
        .run();
  }

  private void run() {
    Map<DeviceSentence, double[][]> heldOut = heldOut();
    Bounds bounds = bounds(heldOut);
    for (int device = 0; device < devices.size(); device++) {
      report.printf(
          Locale.ROOT,
          "%s: adds from %.2f, keeps from %.2f%n",
          devices.get(device),
          bounds.add()[device],
          bounds.keep()[device]);
    }
    report.println("\nCross-validated by writer, catalogue alone, then with the head:\n");
    show(train.marks(), train.found(heldOut, Bounds.open(devices.size())));
    show(train.marks(), train.found(heldOut, bounds));

    Map<String, Matrix> weights = new DeviceTrainer(1).train(train.sentences(), devices);
    TunedWeights head = DeviceTrainer.named(NAME, devices, weights, bounds).rounded();
    Map<DeviceSentence, double[][]> tested = new IdentityHashMap<>();
    DeviceHead whole = DeviceHead.of(head);
    test.sentences().forEach(s -> tested.put(s, whole.probabilities(s.vectors())));
    report.println("Another writer's passages, catalogue alone, then with the head:\n");
    show(test.marks(), test.found(tested, Bounds.open(devices.size())));
    show(test.marks(), test.found(tested, bounds));
  }

  /** The probabilities of each sentence from a head that has not seen its writer. */
  private Map<DeviceSentence, double[][]> heldOut() {
    Map<DeviceSentence, double[][]> heldOut = new IdentityHashMap<>();
    TreeSet<String> writers = new TreeSet<>();
    train.sentences().forEach(sentence -> writers.add(sentence.writer()));
    for (String writer : writers) {
      List<DeviceSentence> others =
          train.sentences().stream().filter(s -> !s.writer().equals(writer)).toList();
      Map<String, Matrix> weights = new DeviceTrainer(1).train(others, devices);
      Bounds open = Bounds.open(devices.size());
      DeviceHead head = DeviceHead.of(DeviceTrainer.named(NAME, devices, weights, open));
      train.sentences().stream()
          .filter(sentence -> sentence.writer().equals(writer))
          .forEach(s -> heldOut.put(s, head.probabilities(s.vectors())));
    }
    return heldOut;
  }

  /** The bounds at which catalogue and head together are worth most. */
  private Bounds bounds(Map<DeviceSentence, double[][]> heldOut) {
    Bounds bounds = Bounds.open(devices.size());
    for (int device = 0; device < devices.size(); device++) {
      choose(heldOut, device, bounds);
    }
    return bounds;
  }

  private void choose(Map<DeviceSentence, double[][]> heldOut, int device, Bounds bounds) {
    List<PlantedDevice> marks =
        train.marks().stream().filter(m -> m.device().equals(devices.get(device))).toList();
    double most = Double.NEGATIVE_INFINITY;
    float added = Bounds.NEVER;
    float kept = 0;
    for (float keep : KEEP) {
      for (float add : ADD) {
        bounds.add()[device] = add;
        bounds.keep()[device] = keep;
        double worth = worth(marks, train.found(heldOut, bounds, d -> d == device));
        if (worth > most) {
          most = worth;
          added = add;
          kept = keep;
        }
      }
    }
    bounds.add()[device] = added;
    bounds.keep()[device] = kept;
  }

  private static double worth(List<PlantedDevice> marks, List<PlantedDevice> found) {
    DeviceScores.Row all = DeviceScores.of(marks, found).all();
    return all.found() - COST * (all.marked() - all.right());
  }

  private void show(List<PlantedDevice> marks, List<PlantedDevice> found) {
    report.println(DeviceScores.of(marks, found).markdown());
  }
}
