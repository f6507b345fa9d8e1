package org.parallax.core.measure.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.classify.Features;
import org.parallax.core.encode.EncodedSentence;

/**
 * Describes sentences and words to the heads for loaded language, the same way in training and in
 * use.
 */
public final class LoadedFeatures {

  /** The score that stands in where a sentence has fewer words than are looked at. */
  private static final double NO_WORD = -3;

  private static final int STRONGEST = 5;

  private LoadedFeatures() {}

  /** The indices of the words that can be loaded: nouns, verbs, adjectives and adverbs. */
  public static List<Integer> contentWords(AnnotatedSentence sentence) {
    return IntStream.range(0, sentence.size())
        .filter(i -> isContent(sentence.token(i)))
        .boxed()
        .toList();
  }

  private static boolean isContent(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("VB")
        || tag.startsWith("JJ")
        || tag.startsWith("RB");
  }

  /** A word: its vector from the encoder's middle layer, which knows its sentence. */
  public static Features ofWord(EncodedSentence encoded, int token) {
    return Features.ofDense(encoded.middle()[token]);
  }

  /**
   * A sentence: the mean vector of the encoder's last layer, then how loaded its words are taken by
   * themselves.
   *
   * @param encoded the sentence's vectors
   * @param words the scores of its content words, in any order; the higher, the more loaded
   */
  public static Features ofSentence(EncodedSentence encoded, List<Double> words) {
    List<Double> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.reverseOrder());
    double sum = sorted.stream().mapToDouble(LoadedFeatures::logistic).sum();
    int count = sorted.size();
    while (sorted.size() < STRONGEST) {
      sorted.add(NO_WORD);
    }
    double top = sorted.subList(0, STRONGEST).stream().mapToDouble(d -> d).average().orElseThrow();
    double[] more = {
      sorted.get(0),
      sorted.get(1),
      sorted.get(2),
      top,
      count == 0 ? 0 : sum / count,
      Math.log1p(sum)
    };
    float[] vector = new float[encoded.width() + more.length];
    System.arraycopy(encoded.mean(), 0, vector, 0, encoded.width());
    for (int i = 0; i < more.length; i++) {
      vector[encoded.width() + i] = (float) more[i];
    }
    return Features.ofDense(vector);
  }

  /** A sentence without an encoder: the lemmas of its words, names left out. */
  public static Features ofLemmas(AnnotatedSentence sentence) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.isWord() && token.entity().equals("O")) {
        lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return Features.ofPresent(lemmas);
  }

  private static double logistic(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
