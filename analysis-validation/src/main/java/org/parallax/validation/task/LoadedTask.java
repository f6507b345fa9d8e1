package org.parallax.validation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.lexicon.CueCatalogueReader;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.language.CueMeasurer;
import org.parallax.core.measure.language.LoadedMeasurer;
import org.parallax.core.voice.QuoteVoiceFinder;
import org.parallax.core.voice.Voices;
import org.parallax.validation.gold.AnnotatedTexts;
import org.parallax.validation.gold.WholeTexts;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelScore;
import org.parallax.validation.score.LabelTask;
import org.parallax.validation.score.Score;
import org.parallax.validation.task.LoadedScore.Both;

/**
 * Whether readers find a sentence's wording loaded; and where the head that says so and the
 * catalogue of cues disagree.
 */
public final class LoadedTask extends LabelTask {

  private static final List<String> LABELS = List.of("true", "false");

  /** Devices that are grammar or ordinary modality say little about how loaded the wording is. */
  private static final Set<String> PLAIN =
      Set.of("agentless_passive", "nominalisation", "hedge", "obligation", "concession");

  private final Annotator annotator;
  private final LoadedMeasurer measurer;
  private final CueMeasurer cues = new CueMeasurer(CueCatalogueReader.shipped());
  private final QuoteVoiceFinder voices = new QuoteVoiceFinder();

  public LoadedTask(Annotator annotator, LoadedMeasurer measurer) {
    this.annotator = annotator;
    this.measurer = measurer;
  }

  @Override
  public String name() {
    return "loaded";
  }

  @Override
  protected List<String> labels(GoldFile gold) {
    return LABELS;
  }

  @Override
  protected List<String> predictLabels(GoldFile gold) {
    return probabilities(gold, annotated(gold)).stream()
        .map(probability -> String.valueOf(probability >= LoadedObservation.LIKELY))
        .toList();
  }

  @Override
  public Score score(GoldFile gold, List<JsonNode> predicted) {
    LabelScore labels = (LabelScore) super.score(gold, predicted);
    AnnotatedTexts annotated = annotated(gold);
    List<Double> probabilities = probabilities(gold, annotated);
    List<Both> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      String text = gold.text(i, "text");
      if (seen.add(text)) {
        items.add(
            new Both(
                i + 1,
                text,
                gold.text(i, "label").equals("true"),
                probabilities.get(i),
                cues(annotated.alone(text))));
      }
    }
    return new LoadedScore(labels, items);
  }

  /** The words of the cues that a text has, each with its device. */
  private List<String> cues(AnnotatedDocument document) {
    Voices found = new Voices(voices.find(document, List.of()));
    Set<String> words = new TreeSet<>();
    cues.measure(new Reading(document, List.of(), found, List.of())).stream()
        .map(CueObservation.class::cast)
        .filter(cue -> !PLAIN.contains(cue.device()))
        .forEach(cue -> words.add(cue.device() + ": " + cue.words()));
    return List.copyOf(words);
  }

  private AnnotatedTexts annotated(GoldFile gold) {
    return AnnotatedTexts.of(texts(gold), annotator);
  }

  private List<Double> probabilities(GoldFile gold, AnnotatedTexts annotated) {
    return measurer.probabilities(WholeTexts.of(texts(gold), annotated));
  }

  private static List<String> texts(GoldFile gold) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      texts.add(gold.text(i, "text"));
    }
    return texts;
  }
}
