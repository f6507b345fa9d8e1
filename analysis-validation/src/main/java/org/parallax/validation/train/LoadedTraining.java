package org.parallax.validation.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.classify.ClassifierFormat;
import org.parallax.core.classify.Features;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.error.OutputException;
import org.parallax.core.measure.language.LoadedFeatures;
import org.parallax.core.measure.language.LoadedMeasurer;
import org.parallax.validation.gold.RememberedParses;
import org.parallax.validation.gold.WholeTexts;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelScore;

/**
 * Trains the heads for loaded language: one that scores words from those that annotators marked,
 * one that judges sentences from their vector and their words' scores, and one that judges by
 * lemmas alone. Scores them in ten-fold cross-validation by topic, in which no word head sees the
 * topic that it scores for, fits the calibration on the held-out scores, trains on everything and
 * writes the heads. Model card: docs/models/loaded.md.
 */
public final class LoadedTraining {

  private static final int FOLDS = 10;

  /** Word scores of the training part come from word heads that were trained on the rest of it. */
  private static final int INNER_FOLDS = 3;

  private static final int PLAIN_WORDS_PER_MARKED = 6;

  private final LinearTrainer wordTrainer =
      new LinearTrainer(LoadedMeasurer.LABELS, 0.1, 0.1, 1, Map.of("name", "loaded-words-1"));
  private final LinearTrainer sentenceTrainer =
      new LinearTrainer(LoadedMeasurer.LABELS, 0.3, 0.1, 1, Map.of("name", "loaded-encoder-1"));
  private final LinearTrainer lemmaTrainer =
      new LinearTrainer(LoadedMeasurer.LABELS, 0.05, 1, 2, Map.of("name", "loaded-lemmas-1"));

  private final GoldFile gold;
  private final PrintStream report;
  private final List<AnnotatedSentence> sentences;
  private final List<Integer> labels = new ArrayList<>();
  private final List<String> groups;
  private final int[] fold;
  private final List<EncodedSentence> encoded;

  private LoadedTraining(GoldFile gold, Annotator annotator, PrintStream report) {
    this.gold = gold;
    this.report = report;
    this.groups = gold.groups();
    List<String> texts = new ArrayList<>();
    List<LabelledItem> bare = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      texts.add(gold.text(i, "text"));
      labels.add(gold.text(i, "label").equals("true") ? 1 : 0);
      bare.add(new LabelledItem(Features.ofPresent(Set.of()), labels.get(i), groups.get(i)));
    }
    this.fold = CrossValidation.folds(bare, FOLDS);
    this.sentences = WholeTexts.of(texts, annotator);
    this.encoded = OnnxSentenceEncoder.load().encode(sentences);
  }

  /**
   * @param arguments the labelled file, the folder to write the heads into and, if parses are to be
   *     remembered, a folder for them
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("usage: LoadedTraining GOLD OUTPUT-FOLDER [CACHE]");
    }
    Annotator annotator = RememberedParses.annotator(arguments, 2);
    new LoadedTraining(GoldFile.read(Path.of(arguments[0])), annotator, System.out)
        .run(Path.of(arguments[1]));
  }

  private void run(Path folder) {
    List<double[]> scores = new ArrayList<>(Collections.nCopies(sentences.size(), new double[0]));
    for (int f = 0; f < FOLDS; f++) {
      int left = f;
      LinearClassifier head = sentenceTrainer.train(items(i -> fold[i] != left));
      LinearClassifier words = wordTrainer.train(words(i -> fold[i] != left));
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == left) {
          scores.set(i, head.scores(features(i, words)));
        }
      }
    }
    LinearClassifier head = sentenceTrainer.train(items(i -> true));
    report("loaded-sentences.bin", scores);
    write(head.with(Calibrator.fit(scores, labels)), folder.resolve("loaded-sentences.bin"));
    write(wordTrainer.train(words(i -> true)), folder.resolve("loaded-words.bin"));

    List<LabelledItem> byLemmas = new ArrayList<>();
    for (int i = 0; i < fold.length; i++) {
      byLemmas.add(
          new LabelledItem(
              LoadedFeatures.ofLemmas(sentences.get(i)), labels.get(i), groups.get(i)));
    }
    List<double[]> lemmaScores = CrossValidation.scores(lemmaTrainer, byLemmas, FOLDS);
    report("loaded-lemmas.bin", lemmaScores);
    write(
        lemmaTrainer.train(byLemmas).with(Calibrator.fit(lemmaScores, labels)),
        folder.resolve("loaded-lemmas.bin"));
  }

  /** Sentences to learn from; none has word scores from a head that was trained on its topic. */
  private List<LabelledItem> items(IntPredicate wanted) {
    List<LabelledItem> items = new ArrayList<>();
    for (int inner = 0; inner < INNER_FOLDS; inner++) {
      int left = inner;
      LinearClassifier words =
          wordTrainer.train(words(i -> wanted.test(i) && fold[i] % INNER_FOLDS != left));
      for (int i = 0; i < fold.length; i++) {
        if (wanted.test(i) && fold[i] % INNER_FOLDS == left) {
          items.add(new LabelledItem(features(i, words), labels.get(i), groups.get(i)));
        }
      }
    }
    return items;
  }

  private Features features(int i, LinearClassifier words) {
    return LoadedFeatures.ofSentence(
        encoded.get(i), LoadedMeasurer.wordScores(sentences.get(i), encoded.get(i), words));
  }

  /** The marked words and, drawn at random, six times as many that are not. */
  private List<LabelledItem> words(IntPredicate wanted) {
    List<LabelledItem> marked = new ArrayList<>();
    List<LabelledItem> plain = new ArrayList<>();
    for (int i = 0; i < fold.length; i++) {
      if (wanted.test(i)) {
        Set<String> terms = terms(i);
        AnnotatedSentence sentence = sentences.get(i);
        for (int token : LoadedFeatures.contentWords(sentence)) {
          boolean isMarked = terms.contains(sentence.token(token).text().toLowerCase(Locale.ROOT));
          (isMarked ? marked : plain)
              .add(
                  new LabelledItem(
                      LoadedFeatures.ofWord(encoded.get(i), token),
                      isMarked ? 1 : 0,
                      groups.get(i)));
        }
      }
    }
    Collections.shuffle(plain, new Random(1));
    marked.addAll(plain.subList(0, Math.min(plain.size(), PLAIN_WORDS_PER_MARKED * marked.size())));
    return marked;
  }

  private Set<String> terms(int i) {
    Set<String> terms = new HashSet<>();
    for (JsonNode term : gold.items().get(i).path("terms")) {
      terms.addAll(List.of(term.asText().toLowerCase(Locale.ROOT).split("\\s+")));
    }
    return terms;
  }

  private void report(String name, List<double[]> scores) {
    List<double[]> probabilities = calibratedByOtherFolds(scores);
    report.println(name + ", cross-validated by topic:");
    report.print(
        LabelScore.of(
                LoadedMeasurer.LABELS,
                labels.stream().map(LoadedMeasurer.LABELS::get).toList(),
                probabilities.stream()
                    .map(p -> LoadedMeasurer.LABELS.get(p[1] >= 0.5 ? 1 : 0))
                    .toList(),
                groups)
            .table());
    report.printf(
        Locale.ROOT, "calibration error %.4f%n%n", Calibrator.expectedError(probabilities, labels));
  }

  /** Topics are few and differ: halves would be too small to calibrate on. */
  private List<double[]> calibratedByOtherFolds(List<double[]> scores) {
    List<double[]> result = new ArrayList<>(scores);
    for (int f = 0; f < FOLDS; f++) {
      List<double[]> others = new ArrayList<>();
      List<Integer> otherLabels = new ArrayList<>();
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] != f) {
          others.add(scores.get(i));
          otherLabels.add(labels.get(i));
        }
      }
      LinearClassifier.Calibration fitted = Calibrator.fit(others, otherLabels);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == f) {
          result.set(i, LinearClassifier.calibrated(scores.get(i), fitted));
        }
      }
    }
    return result;
  }

  private static void write(LinearClassifier classifier, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      ClassifierFormat.write(classifier, out);
    } catch (IOException e) {
      throw new OutputException(file, "cannot be written: " + e.getMessage(), e);
    }
  }
}
