package org.parallax.core.measure.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.classify.LinearClassifier;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.encode.SentenceEncoder;
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

  private final Optional<Encoders> encoders;
  private final LinearClassifier head;

  /** The two layers that are read and the head that scores words. */
  private record Encoders(SentenceEncoder middle, SentenceEncoder last, LinearClassifier words) {}

  private LoadedMeasurer(Optional<Encoders> encoders, LinearClassifier head) {
    this.encoders = encoders;
    this.head = head;
  }

  /**
   * With the packaged encoder.
   *
   * @throws ModelException if the encoder cannot run on this machine
   */
  public static LoadedMeasurer load() {
    return new LoadedMeasurer(
        Optional.of(
            new Encoders(
                OnnxSentenceEncoder.loadMiddle(),
                OnnxSentenceEncoder.load(),
                LinearClassifier.load(LoadedMeasurer.class, "loaded-words.bin"))),
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
        sentences, encoders.map(e -> e.last().encode(sentences)).orElse(List.of()));
  }

  private List<Double> probabilities(
      List<AnnotatedSentence> sentences, List<EncodedSentence> last) {
    if (encoders.isEmpty()) {
      return sentences.stream()
          .map(sentence -> head.probabilities(LoadedFeatures.ofLemmas(sentence))[1])
          .toList();
    }
    LinearClassifier words = encoders.get().words();
    List<EncodedSentence> middle = encoders.get().middle().encode(sentences);
    List<Double> probabilities = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Double> scores = wordScores(sentences.get(i), middle.get(i), words);
      probabilities.add(head.probabilities(LoadedFeatures.ofSentence(last.get(i), scores))[1]);
    }
    return probabilities;
  }

  /**
   * How loaded each content word is in its sentence: above 0 where it looks more like the words
   * that readers marked.
   *
   * @param middle the sentence's vectors from the encoder's middle layer
   * @param words the head for words
   */
  public static List<Double> wordScores(
      AnnotatedSentence sentence, EncodedSentence middle, LinearClassifier words) {
    List<Double> scores = new ArrayList<>();
    for (int token : LoadedFeatures.contentWords(sentence)) {
      double[] score = words.scores(LoadedFeatures.ofWord(middle, token));
      scores.add(score[1] - score[0]);
    }
    return scores;
  }

  @Override
  public List<Observation> measure(Reading reading) {
    List<AnnotatedSentence> measured = new ArrayList<>();
    List<EncodedSentence> last = new ArrayList<>();
    for (int i = 0; i < reading.document().sentences().size(); i++) {
      AnnotatedSentence sentence = reading.sentence(i);
      if (reading.isMeasured(sentence)) {
        measured.add(sentence);
        if (!reading.vectors().isEmpty()) {
          last.add(reading.vectors().get(i));
        }
      }
    }
    List<Double> probabilities =
        reading.vectors().isEmpty() ? probabilities(measured) : probabilities(measured, last);
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
