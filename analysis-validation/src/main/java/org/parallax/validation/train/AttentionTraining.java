package org.parallax.validation.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.encode.LowerLayers;
import org.parallax.core.encode.TunedWeights;
import org.parallax.core.measure.sentiment.AttentionHead;
import org.parallax.core.measure.sentiment.MarkedMention;
import org.parallax.core.measure.sentiment.Target;
import org.parallax.core.text.Span;
import org.parallax.validation.gold.AnnotatedTexts;
import org.parallax.validation.gold.AnnotatedTexts.Place;
import org.parallax.validation.gold.RememberedParses;
import org.parallax.validation.gold.SentimentTargets;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelScore;

/**
 * Trains the sentiment head that attends: scores it in cross-validation by article, fits the
 * calibration on the held-out scores, trains on everything and writes the head. Made sentences with
 * two actors are trained on in every fold and never judged. Model card: docs/models/sentiment.md.
 */
public final class AttentionTraining {

  private static final List<String> LABELS = List.of("negative", "neutral", "positive");
  private static final int FOLDS = 5;
  private static final int MADE = 5000;
  private static final double MADE_SHARE = 0.4;
  private static final double NAMES_MASKED = 0.3;
  private static final String NAME = "sentiment-attention-1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final GoldFile gold;
  private final Annotator annotator;
  private final List<Integer> labels = new ArrayList<>();
  private final List<String> groups;
  private final Path work;
  private final PrintStream report;
  private Optional<Material> material = Optional.empty();

  private AttentionTraining(GoldFile gold, Annotator annotator, Path work, PrintStream report) {
    this.gold = gold;
    this.annotator = annotator;
    this.work = work;
    this.report = report;
    this.groups = gold.groups();
    for (int i = 0; i < gold.size(); i++) {
      labels.add(LABELS.indexOf(gold.text(i, "label")));
    }
  }

  /**
   * What is trained on and judged.
   *
   * @param mentions the labelled mentions
   * @param items the same with their labels
   * @param named the same with all other names masked too
   * @param made the mentions of made sentences
   */
  private record Material(
      List<MarkedMention> mentions,
      List<MarkedItem> items,
      List<MarkedItem> named,
      List<MarkedItem> made) {}

  /** Parses and encodes on first use, which takes minutes. */
  private Material material() {
    if (material.isEmpty()) {
      List<Target> targets = SentimentTargets.of(gold, annotator);
      LowerLayers encoder = LowerLayers.load();
      List<MarkedMention> mentions = MarkedMention.of(targets, encoder);
      material =
          Optional.of(
              new Material(
                  mentions,
                  items(mentions),
                  items(MarkedMention.ofNames(targets, encoder)),
                  made(annotator, encoder)));
    }
    return material.orElseThrow();
  }

  private List<MarkedItem> items(List<MarkedMention> mentions) {
    List<MarkedItem> items = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      items.add(item(mentions.get(i), labels.get(i)));
    }
    return items;
  }

  private static MarkedItem item(MarkedMention mention, int label) {
    return new MarkedItem(mention.pieces(), mention.from(), mention.to(), label);
  }

  /**
   * @param arguments the labelled file, the folder to write the head into, a folder for parses and
   *     for finished parts, and, to do these parts alone, the numbers of folds, {@code all} for the
   *     training on everything and {@code write} for the judgement and the head out of the parts
   *     that are finished; finished parts are not done again
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    if (arguments.length < 3) {
      throw new IllegalArgumentException("usage: AttentionTraining GOLD OUTPUT WORK [PART…]");
    }
    Path work = Path.of(arguments[2]);
    try {
      Files.createDirectories(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Annotator annotator =
        RememberedParses.annotator(Optional.of(RememberedParses.folder(work.resolve("parses"))));
    AttentionTraining training =
        new AttentionTraining(GoldFile.read(Path.of(arguments[0])), annotator, work, System.out);
    List<String> parts =
        arguments.length > 3
            ? List.of(arguments).subList(3, arguments.length)
            : List.of("0", "1", "2", "3", "4", "all", "write");
    for (String part : parts) {
      switch (part) {
        case "all" -> training.onEverything();
        case "write" -> training.assemble(Path.of(arguments[1]));
        default -> training.heldOut(Integer.parseInt(part));
      }
    }
  }

  /** Judges what the finished folds held out, and writes the head with the calibration from it. */
  private void assemble(Path folder) {
    List<double[]> scores = new ArrayList<>();
    List<Integer> truth = new ArrayList<>();
    List<String> articles = new ArrayList<>();
    int[] folds = folds();
    for (int fold = 0; fold < FOLDS; fold++) {
      if (!Files.exists(scoresOf(fold))) {
        report.println("without fold " + fold + ", which is not finished");
        continue;
      }
      scores.addAll(heldOut(fold));
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          truth.add(labels.get(i));
          articles.add(groups.get(i));
        }
      }
    }
    List<double[]> probabilities = Calibrator.heldOut(scores, truth, articles);
    report.println("cross-validated by group:");
    report.print(
        LabelScore.of(
                LABELS,
                truth.stream().map(LABELS::get).toList(),
                probabilities.stream().map(AttentionTraining::best).toList(),
                articles)
            .table());
    report.printf(
        Locale.ROOT, "calibration error %.4f%n", Calibrator.expectedError(probabilities, truth));
    TunedWeights weights = onEverything();
    Path file = folder.resolve("sentiment-attention.bin");
    write(AttentionHead.calibrated(weights, Calibrator.fit(scores, truth)), file);
  }

  /** The weights that are shipped, still without calibration. */
  private TunedWeights onEverything() {
    Path file = work.resolve("all.bin");
    if (!Files.exists(file)) {
      write(train(-1), file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return TunedWeights.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(TunedWeights weights, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      weights.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int[] folds() {
    return CrossValidation.foldsOf(groups, FOLDS);
  }

  private Path scoresOf(int fold) {
    return work.resolve("fold-" + fold + ".json");
  }

  /** The scores of a fold's items, in their order, by a head that was trained on the others. */
  private List<double[]> heldOut(int fold) {
    Path file = scoresOf(fold);
    try {
      if (!Files.exists(file)) {
        TunedWeights weights = train(fold).rounded();
        int[] folds = folds();
        List<MarkedMention> left = new ArrayList<>();
        for (int i = 0; i < folds.length; i++) {
          if (folds[i] == fold) {
            left.add(material().mentions().get(i));
          }
        }
        JSON.writeValue(
            file.toFile(), AttentionHead.scores(weights, left).toArray(double[][]::new));
        write(weights, work.resolve("fold-" + fold + ".bin"));
      }
      return List.of(JSON.readValue(file.toFile(), double[][].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TunedWeights train(int without) {
    report.println(without < 0 ? "training on everything" : "fold " + without);
    int[] folds = folds();
    List<Integer> used = new ArrayList<>();
    for (int i = 0; i < folds.length; i++) {
      if (folds[i] != without) {
        used.add(i);
      }
    }
    return new AttentionTrainer(LABELS.size(), 1, report)
        .train(
            used.stream().map(material().items()::get).toList(),
            epoch -> itemsOf(used, new Random(epoch)),
            Map.of("name", NAME));
  }

  /** What is trained on in an epoch: the items, some with all names masked, and made sentences. */
  private List<MarkedItem> itemsOf(List<Integer> used, Random random) {
    List<MarkedItem> chosen = new ArrayList<>();
    for (int i : used) {
      boolean masked = random.nextDouble() < NAMES_MASKED;
      chosen.add((masked ? material().named() : material().items()).get(i));
    }
    List<MarkedItem> drawn = new ArrayList<>(material().made());
    Collections.shuffle(drawn, random);
    chosen.addAll(drawn.subList(0, (int) (MADE_SHARE * drawn.size())));
    return chosen;
  }

  private static List<MarkedItem> made(Annotator annotator, LowerLayers encoder) {
    List<TwoActorSentences.Example> examples = TwoActorSentences.of(MADE, 1);
    AnnotatedTexts texts =
        AnnotatedTexts.of(
            examples.stream().map(TwoActorSentences.Example::text).toList(), annotator);
    List<Target> targets = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    for (TwoActorSentences.Example example : examples) {
      for (Span span : example.mentions()) {
        Place place = texts.place(example.text(), span).orElseThrow();
        targets.add(Target.of(place.sentence(), place.first(), place.last()));
      }
      signs.append(example.signs());
    }
    List<MarkedMention> marked = MarkedMention.of(targets, encoder);
    List<MarkedItem> made = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      int label = "-0+".indexOf(signs.charAt(i));
      if (label >= 0) {
        made.add(item(marked.get(i), label));
      }
    }
    return made;
  }

  private static String best(double[] p) {
    int[] order = {0, 1, 2};
    return LABELS.get(Arrays.stream(order).reduce((a, b) -> p[b] > p[a] ? b : a).orElseThrow());
  }
}
