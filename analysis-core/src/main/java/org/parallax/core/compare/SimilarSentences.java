package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.analysis.TextProfile.SentenceVector;
import org.parallax.core.text.SentenceId;

/**
 * Sentences of different sources that say nearly the same, by the cosine of their vectors: each is
 * the other's nearest in the other's source.
 */
final class SimilarSentences {

  /** From here on two sentences are taken for the same point. */
  static final double SAME = 0.85;

  /** Sentences of fewer words resemble each other whatever they say. */
  private static final int MIN_WORDS = 8;

  /** Two sentences and the cosine of their vectors. */
  record Link(SentenceId a, SentenceId b, double similarity) {}

  /** The sentences of one source with their vectors. */
  @SuppressWarnings("ArrayRecordComponent") // bytes of vectors, never compared
  private record Side(List<SentenceId> sentences, int[][] vectors, double[] norms) {}

  private final List<Side> sides;
  private final Map<SentenceId, Integer> sourceOf = new HashMap<>();
  private final Map<SentenceId, Integer> indexOf = new HashMap<>();

  /**
   * The vectors of sources.
   *
   * @param sources in the order of their ids
   */
  SimilarSentences(List<SourceView> sources) {
    this.sides = sources.stream().map(source -> side(source.analysis())).toList();
    for (int s = 0; s < sides.size(); s++) {
      for (int i = 0; i < sides.get(s).sentences().size(); i++) {
        sourceOf.put(sides.get(s).sentences().get(i), s);
        indexOf.put(sides.get(s).sentences().get(i), i);
      }
    }
  }

  /** The cosine of two sentences' vectors; 0 where one has none. */
  double similarity(SentenceId a, SentenceId b) {
    Integer sourceA = sourceOf.get(a);
    Integer sourceB = sourceOf.get(b);
    if (sourceA == null || sourceB == null) {
      return 0;
    }
    return cosine(
        sides.get(sourceA),
        indexOf.getOrDefault(a, 0),
        sides.get(sourceB),
        indexOf.getOrDefault(b, 0));
  }

  /**
   * The links between sentences of two sources, in the order of sources and sentences.
   *
   * @param wanted which pairs are of use; the others are not kept, since in corpora that repeat
   *     themselves there are very many
   */
  List<Link> links(BiPredicate<SentenceId, SentenceId> wanted) {
    return IntStream.range(0, sides.size())
        .boxed()
        .flatMap(a -> IntStream.range(a + 1, sides.size()).mapToObj(b -> new int[] {a, b}))
        .toList()
        .parallelStream()
        .flatMap(
            pair ->
                links(sides.get(pair[0]), sides.get(pair[1])).stream()
                    .filter(link -> wanted.test(link.a(), link.b())))
        .toList();
  }

  private static List<Link> links(Side a, Side b) {
    int[] nearestOfB = new int[b.sentences().size()];
    double[] bestOfB = new double[b.sentences().size()];
    int[] nearestOfA = new int[a.sentences().size()];
    double[] bestOfA = new double[a.sentences().size()];
    for (int i = 0; i < bestOfA.length; i++) {
      for (int j = 0; j < bestOfB.length; j++) {
        double similarity = cosine(a, i, b, j);
        if (similarity > bestOfA[i]) {
          bestOfA[i] = similarity;
          nearestOfA[i] = j;
        }
        if (similarity > bestOfB[j]) {
          bestOfB[j] = similarity;
          nearestOfB[j] = i;
        }
      }
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < bestOfA.length; i++) {
      if (bestOfA[i] >= SAME && nearestOfB[nearestOfA[i]] == i) {
        links.add(
            new Link(
                a.sentences().get(i), b.sentences().get(nearestOfA[i]), Math.min(1, bestOfA[i])));
      }
    }
    return links;
  }

  private static double cosine(Side a, int i, Side b, int j) {
    int[] first = a.vectors()[i];
    int[] second = b.vectors()[j];
    // Vectors of two encoders cannot be set against each other.
    return first.length == second.length ? dot(first, second) / (a.norms()[i] * b.norms()[j]) : 0;
  }

  /** Ints, because the compiler multiplies them eight at a time, which it does not do to bytes. */
  private static int dot(int[] a, int[] b) {
    int sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  private static Side side(DocumentAnalysis analysis) {
    Map<SentenceId, Integer> words = new HashMap<>();
    for (AnalysedSentence sentence : analysis.sentences()) {
      words.put(sentence.id(), sentence.isMeasured() ? sentence.words().total() : 0);
    }
    List<SentenceVector> kept =
        analysis.profile().vectors().stream()
            .filter(vector -> words.getOrDefault(vector.sentence(), 0) >= MIN_WORDS)
            .toList();
    int[][] vectors = kept.stream().map(SimilarSentences::decode).toArray(int[][]::new);
    double[] norms = new double[vectors.length];
    for (int i = 0; i < norms.length; i++) {
      norms[i] = Math.max(1, Math.sqrt(dot(vectors[i], vectors[i])));
    }
    return new Side(kept.stream().map(SentenceVector::sentence).toList(), vectors, norms);
  }

  private static int[] decode(SentenceVector vector) {
    byte[] bytes = Base64.getDecoder().decode(vector.base64());
    int[] values = new int[bytes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes[i];
    }
    return values;
  }
}
