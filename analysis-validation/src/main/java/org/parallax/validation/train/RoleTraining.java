package org.parallax.validation.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.classify.ClassifierFormat;
import org.parallax.core.classify.Features;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.error.ModelException;
import org.parallax.core.error.OutputException;
import org.parallax.core.measure.role.NarrativeRoleMeasurer;
import org.parallax.core.measure.role.RoleFeatures;
import org.parallax.core.text.Span;
import org.parallax.validation.gold.RoleReadings;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelScore;

/**
 * Trains the narrative-role head from sentences written for it and, as weak teachers, from mentions
 * labelled with sentiment: positive stands in for protagonist, negative for antagonist, neutral for
 * none. Each written sentence counts as much as many weak ones. Model card: docs/models/roles.md.
 */
public final class RoleTraining {

  private static final List<String> LABELS = NarrativeRoleMeasurer.LABELS;

  /** So often stands each written sentence among the items. */
  private static final int REPEATED = 20;

  private static final int WEAK_OF_A_LABEL = 1000;
  private static final int FOLDS = 10;

  private record Example(String text, Span span, String label, boolean weak) {}

  private RoleTraining() {}

  /**
   * @param arguments the file of mentions labelled with sentiment and the file to write the head to
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: RoleTraining SENTIMENT.jsonl OUTPUT-FILE");
    }
    run(GoldFile.read(Path.of(arguments[0])), Path.of(arguments[1]), System.out);
  }

  private static void run(GoldFile sentiment, Path file, PrintStream report) {
    List<Example> examples = written();
    int own = examples.size();
    examples.addAll(weak(sentiment));
    List<Features> features =
        new RoleFeatures()
            .of(
                RoleReadings.of(
                    examples.stream().map(Example::text).toList(),
                    examples.stream().map(Example::span).toList(),
                    CoreNlpAnnotator.shared(),
                    OnnxSentenceEncoder.load()));
    List<LabelledItem> items = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      LabelledItem item =
          new LabelledItem(features.get(i), LABELS.indexOf(example.label()), example.text());
      items.addAll(Collections.nCopies(example.weak() ? 1 : REPEATED, item));
    }
    LinearTrainer trainer = new LinearTrainer(LABELS, 0.05, 0.1, 1, Map.of("name", "roles-1"));
    List<double[]> all = CrossValidation.scores(trainer, items, FOLDS);
    List<double[]> scores = new ArrayList<>();
    List<Integer> truth = new ArrayList<>();
    for (int i = 0; i < own; i++) {
      scores.add(all.get(i * REPEATED));
      truth.add(items.get(i * REPEATED).label());
    }
    report.print(
        LabelScore.of(
                LABELS,
                truth.stream().map(LABELS::get).toList(),
                scores.stream().map(s -> LABELS.get(best(s))).toList(),
                examples.subList(0, own).stream().map(Example::text).toList())
            .table());
    LinearClassifier head = trainer.train(items).with(Calibrator.fit(scores, truth));
    try (OutputStream out = Files.newOutputStream(file)) {
      ClassifierFormat.write(head, out);
    } catch (IOException e) {
      throw new OutputException(file, "cannot be written: " + e.getMessage(), e);
    }
  }

  /** The sentences of {@code role-examples.txt}, whose mention stands in brackets. */
  private static List<Example> written() {
    String name = "/org/parallax/validation/role/role-examples.txt";
    List<Example> examples = new ArrayList<>();
    try (InputStream in = RoleTraining.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ModelException(name + " is missing from the class path");
      }
      for (String line :
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          String marked = line.substring(tab + 1);
          Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
          String text = marked.replace("[", "").replace("]", "");
          examples.add(new Example(text, span, line.substring(0, tab), false));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private static List<Example> weak(GoldFile gold) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(1));
    int[] taken = new int[LABELS.size()];
    List<Example> examples = new ArrayList<>();
    for (int i : order) {
      String label =
          switch (gold.text(i, "label").toLowerCase(Locale.ROOT)) {
            case "positive" -> "protagonist";
            case "negative" -> "antagonist";
            default -> "none";
          };
      if (taken[LABELS.indexOf(label)]++ < WEAK_OF_A_LABEL) {
        Span span = new Span(gold.offset(i, "from"), gold.offset(i, "to"));
        examples.add(new Example(gold.text(i, "text"), span, label, true));
      }
    }
    return examples;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
