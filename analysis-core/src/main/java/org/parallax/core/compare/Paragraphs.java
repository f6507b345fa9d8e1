package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.RandomGenerator;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.text.SentenceId;

/**
 * The measured paragraphs of a source, and the bootstrap samples of them that all its rates share:
 * drawn once for a source, so that two rates of one source can be set against each other draw by
 * draw. Immutable; can be shared between threads.
 */
final class Paragraphs {

  private record Place(String source, int paragraph) {}

  /**
   * What something is counted in, by paragraph, such as words.
   *
   * @param values one a paragraph
   * @param drawn their sums in the bootstrap samples
   * @param filled how many paragraphs have any
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
  record Base(double[] values, double[] drawn, int filled) {}

  private final Map<Place, Integer> indices = new HashMap<>();
  private final byte[][] draws;
  private final int replicates;
  private final List<Base> words = new ArrayList<>();
  private final Base sentences;
  private final int measured;

  Paragraphs(DocumentAnalysis analysis, RandomStreams streams, int replicates) {
    List<AnalysedSentence> counted =
        analysis.sentences().stream().filter(AnalysedSentence::isMeasured).toList();
    for (AnalysedSentence sentence : counted) {
      indices.putIfAbsent(place(sentence.id()), indices.size());
    }
    measured = counted.size();
    this.replicates = replicates;
    draws = draw(indices.size(), streams.of("paragraphs", analysis.id()), replicates);
    sentences = base(counts(counted.stream().map(AnalysedSentence::id).toList()));
    for (VoiceScope voice : VoiceScope.values()) {
      double[] values = new double[indices.size()];
      for (AnalysedSentence sentence : counted) {
        values[index(sentence.id())] += voice.words(sentence.words());
      }
      words.add(base(values));
    }
  }

  /**
   * For each paragraph, how often it was drawn in each sample: once on average, and never 127
   * times, the chance of which is below 1e-200.
   */
  private static byte[][] draw(int size, RandomGenerator random, int replicates) {
    byte[][] draws = new byte[size][replicates];
    for (int r = 0; r < replicates; r++) {
      for (int i = 0; i < size; i++) {
        draws[random.nextInt(size)][r]++;
      }
    }
    return draws;
  }

  int size() {
    return indices.size();
  }

  /** The number of measured sentences. */
  int sentenceCount() {
    return measured;
  }

  boolean holds(SentenceId sentence) {
    return indices.containsKey(place(sentence));
  }

  /** The paragraph's position among the measured ones, from 0. */
  int index(SentenceId sentence) {
    Integer index = indices.get(place(sentence));
    if (index == null) {
      throw new IllegalArgumentException("not in a measured paragraph: " + sentence);
    }
    return index;
  }

  /** The words in a voice, by paragraph. */
  Base words(VoiceScope voice) {
    return words.get(voice.ordinal());
  }

  /** The sentences, by paragraph. */
  Base sentences() {
    return sentences;
  }

  /** How many of the sentences lie in each paragraph; one that is named twice counts twice. */
  double[] counts(List<SentenceId> places) {
    double[] counts = new double[size()];
    for (SentenceId place : places) {
      counts[index(place)]++;
    }
    return counts;
  }

  /** Values by paragraph as something to count in. */
  Base base(double[] values) {
    return new Base(values, drawn(values), filled(values));
  }

  /** The sums of values over the drawn paragraphs, one a bootstrap sample. */
  double[] drawn(double[] values) {
    double[] sums = new double[replicates];
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        double value = values[i];
        byte[] times = draws[i];
        for (int r = 0; r < sums.length; r++) {
          sums[r] += value * times[r];
        }
      }
    }
    return sums;
  }

  private static int filled(double[] values) {
    int filled = 0;
    for (double value : values) {
      filled += value != 0 ? 1 : 0;
    }
    return filled;
  }

  private static Place place(SentenceId sentence) {
    return new Place(sentence.source(), sentence.paragraph());
  }
}
