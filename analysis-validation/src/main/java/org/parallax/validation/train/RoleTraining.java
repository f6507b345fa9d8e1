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
import java.util.stream.IntStream;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.classify.ClassifierFormat;
import org.parallax.core.classify.Features;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.classify.LinearClassifier.Calibration;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.error.ModelException;
import org.parallax.core.error.OutputException;
import org.parallax.core.measure.MentionLook;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.role.NarrativeRoleMeasurer;
import org.parallax.core.measure.role.RoleFeatures;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.core.text.Span;
import org.parallax.validation.gold.RememberedParses;
import org.parallax.validation.gold.RoleReadings;
import org.parallax.validation.gold.SentimentTargets;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelScore;

/**
 * Trains the two narrative-role heads from sentences written for them: scores them in ten-fold
 * cross-validation by sentence, fits the calibration on the held-out scores together with neutral
 * mentions of news, which set how frequent {@code none} is, trains on everything and writes the
 * heads. Model card: docs/models/roles.md.
 */
public final class RoleTraining {

  private static final List<String> LABELS = NarrativeRoleMeasurer.LABELS;
  private static final int FOLDS = 10;

  /** So many neutral mentions of news say how frequent no role is. */
  private static final int NEUTRAL = 200;

  private static final double SCALE = 0.1;
  private static final double COST = 0.5;
  private static final Map<String, String> NAME = Map.of("name", "roles-2");

  private record Example(String text, Span span, String label) {}

  /**
   * A mention to learn from or to judge.
   *
   * @param features all that may be told of it
   * @param example the sentence and its label
   * @param named whether it stands by its name or a pronoun
   */
  private record Described(Features features, Example example, boolean named) {

    LabelledItem item(boolean masked) {
      return new LabelledItem(
          masked ? RoleFeatures.masked(features) : features,
          LABELS.indexOf(example.label()),
          example.text());
    }
  }

  private final Annotator annotator;
  private final PrintStream report;

  private RoleTraining(Annotator annotator, PrintStream report) {
    this.annotator = annotator;
    this.report = report;
  }

  /**
   * @param arguments the file of mentions labelled with sentiment, the folder to write the heads to
   *     and, if parses are to be remembered, a folder for them
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("usage: RoleTraining SENTIMENT.jsonl FOLDER [CACHE]");
    }
    Annotator annotator = RememberedParses.annotator(arguments, 2);
    new RoleTraining(annotator, System.out)
        .run(GoldFile.read(Path.of(arguments[0])), Path.of(arguments[1]));
  }

  private void run(GoldFile sentiment, Path folder) {
    List<Example> examples = written("role-examples.txt");
    int plain = examples.size();
    examples.addAll(written("role-news-examples.txt"));
    List<Described> all = described(examples);
    List<Described> neutral = described(neutral(sentiment));
    head(all, neutral, plain, true, folder.resolve(NarrativeRoleMeasurer.NAMED));
    head(all, neutral, plain, false, folder.resolve(NarrativeRoleMeasurer.DESCRIBED));
  }

  /** Trains one head on all mentions; it is judged on those of the news-like that it is for. */
  private void head(
      List<Described> all, List<Described> neutral, int plain, boolean named, Path file) {
    LinearTrainer trainer = new LinearTrainer(LABELS, COST, SCALE, 1, NAME);
    List<LabelledItem> items = all.stream().map(one -> one.item(named)).toList();
    List<double[]> scores = CrossValidation.scores(trainer, items, FOLDS);
    LinearClassifier whole = trainer.train(items);
    List<LabelledItem> others =
        neutral.stream().filter(n -> n.named() == named).map(n -> n.item(named)).toList();
    List<double[]> ofNews = new ArrayList<>();
    List<Integer> truth = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = plain; i < all.size(); i++) {
      if (all.get(i).named() == named) {
        ofNews.add(scores.get(i));
        truth.add(items.get(i).label());
        texts.add(items.get(i).group());
      }
    }
    List<double[]> calibrating = new ArrayList<>(ofNews);
    List<Integer> labels = new ArrayList<>(truth);
    for (LabelledItem item : others) {
      calibrating.add(whole.scores(item.features()));
      labels.add(item.label());
    }
    Calibration calibration = Calibrator.fit(calibrating, labels);
    List<double[]> probabilities =
        ofNews.stream().map(s -> LinearClassifier.calibrated(s, calibration)).toList();
    report.println(file.getFileName() + ": news-like mentions, cross-validated by sentence");
    report.print(table(probabilities, truth, texts));
    report.printf(
        Locale.ROOT,
        "calibration error %.3f; log loss %.3f%n%n",
        Calibrator.expectedError(probabilities, truth),
        logLoss(probabilities, truth));
    write(whole.with(calibration), file);
  }

  private static String table(
      List<double[]> probabilities, List<Integer> truth, List<String> groups) {
    return LabelScore.of(
            LABELS,
            truth.stream().map(LABELS::get).toList(),
            probabilities.stream().map(p -> LABELS.get(best(p))).toList(),
            groups)
        .table();
  }

  private static double logLoss(List<double[]> probabilities, List<Integer> truth) {
    return IntStream.range(0, truth.size())
        .mapToDouble(i -> -Math.log(probabilities.get(i)[truth.get(i)]))
        .average()
        .orElse(0);
  }

  private static void write(LinearClassifier head, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      ClassifierFormat.write(head, out);
    } catch (IOException e) {
      throw new OutputException(file, "cannot be written: " + e.getMessage(), e);
    }
  }

  private List<Described> described(List<Example> examples) {
    Reading reading =
        RoleReadings.of(
            examples.stream().map(Example::text).toList(),
            examples.stream().map(Example::span).toList(),
            annotator,
            OnnxSentenceEncoder.load());
    List<MentionLook> looks = SentimentMeasurer.load().unexplained().looks(reading);
    List<Features> features = new RoleFeatures().of(reading, looks);
    return IntStream.range(0, examples.size())
        .mapToObj(
            i ->
                new Described(
                    features.get(i),
                    examples.get(i),
                    RoleFeatures.isNamed(
                        reading.sentenceOf(looks.get(i).mention()), looks.get(i).mention())))
        .toList();
  }

  /** The sentences of a file; the mention stands in brackets. */
  private static List<Example> written(String file) {
    String name = "/org/parallax/validation/role/" + file;
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
          examples.add(new Example(text, span, line.substring(0, tab)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  /** Some of the mentions labelled neutral; hardly any of them has a role. */
  private static List<Example> neutral(GoldFile gold) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (gold.text(i, "label").equalsIgnoreCase("neutral")) {
        order.add(i);
      }
    }
    Collections.shuffle(order, new Random(1));
    return order.stream()
        .limit(NEUTRAL)
        .map(i -> new Example(gold.text(i, "text"), SentimentTargets.span(gold, i), "none"))
        .toList();
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
