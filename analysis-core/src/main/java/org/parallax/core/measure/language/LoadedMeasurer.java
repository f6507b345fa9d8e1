package org.parallax.core.measure.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.error.ModelException;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;

/**
 * Says for each measured sentence how likely readers find its wording loaded. One head scores each
 * word in its sentence, a second one judges the sentence from its vector and from its words'
 * scores. Can be shared between threads. Method, figures and known failures:
 * docs/methods/loaded-language.md.
 */
public final class LoadedMeasurer implements Measurer {

  /** The labels of both heads, in their order. */
  public static final List<String> LABELS = List.of("plain", "loaded");

  private final Optional<LinearClassifier> words;
  private final LinearClassifier head;

  private LoadedMeasurer(Optional<LinearClassifier> words, LinearClassifier head) {
    this.words = words;
    this.head = head;
  }

  /**
   * With the packaged encoder, for readings that have sentences' vectors.
   *
   * @throws ModelException if the encoder cannot run on this machine
   */
  public static LoadedMeasurer load() {
    OnnxSentenceEncoder.load();
    return new LoadedMeasurer(
        Optional.of(LinearClassifier.load(LoadedMeasurer.class, "loaded-words.bin")),
        LinearClassifier.load(LoadedMeasurer.class, "loaded-sentences.bin"));
  }

  /** By lemmas alone: for machines on which the encoder cannot run. */
  public static LoadedMeasurer loadWithoutEncoder() {
    return new LoadedMeasurer(
        Optional.empty(), LinearClassifier.load(LoadedMeasurer.class, "loaded-lemmas.bin"));
  }

  /** The name of the model in use, as written into the settings of an analysis. */
  public String modelName() {
    return head.name();
  }

  /** The calibrated probability, in [0, 1], that each sentence is found loaded, in their order. */
  public List<Double> probabilities(List<AnnotatedSentence> sentences) {
    return probabilities(
        sentences, words.isPresent() ? OnnxSentenceEncoder.load().encode(sentences) : List.of());
  }

  private List<Double> probabilities(
      List<AnnotatedSentence> sentences, List<EncodedSentence> vectors) {
    if (words.isEmpty()) {
      return sentences.stream()
          .map(sentence -> head.probabilities(LoadedFeatures.ofLemmas(sentence))[1])
          .toList();
    }
    List<Double> probabilities = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      EncodedSentence encoded = vectors.get(i);
      List<Double> scores = wordScores(sentences.get(i), encoded, words.get());
      probabilities.add(head.probabilities(LoadedFeatures.ofSentence(encoded, scores))[1]);
    }
    return probabilities;
  }

  /**
   * How loaded each content word is in its sentence: above 0 where it looks more like the words
   * that readers marked.
   *
   * @param encoded the sentence's vectors
   * @param words the head for words
   */
  public static List<Double> wordScores(
      AnnotatedSentence sentence, EncodedSentence encoded, LinearClassifier words) {
    List<Double> scores = new ArrayList<>();
    for (int token : LoadedFeatures.contentWords(sentence)) {
      double[] score = words.scores(LoadedFeatures.ofWord(encoded, token));
      scores.add(score[1] - score[0]);
    }
    return scores;
  }

  @Override
  public List<Observation> measure(Reading reading) {
    List<AnnotatedSentence> measured = new ArrayList<>();
    List<EncodedSentence> vectors = new ArrayList<>();
    for (int i = 0; i < reading.document().sentences().size(); i++) {
      AnnotatedSentence sentence = reading.sentence(i);
      if (reading.isMeasured(sentence)) {
        measured.add(sentence);
        if (!reading.vectors().isEmpty()) {
          vectors.add(reading.vectors().get(i));
        }
      }
    }
    List<Double> probabilities =
        reading.vectors().isEmpty() ? probabilities(measured) : probabilities(measured, vectors);
    List<Observation> found = new ArrayList<>();
    for (int i = 0; i < measured.size(); i++) {
      AnnotatedSentence sentence = measured.get(i);
      found.add(
          new LoadedObservation(
              probabilities.get(i),
              reading.mainVoice(sentence),
              reading.evidence(sentence, sentence.span())));
    }
    return found;
  }
}
