package org.parallax.core.measure.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * The vectors that frames are told apart by, the same in training and in use: the mean over a
 * sentence's word pieces, scaled to length 1.
 */
public final class FrameVectors {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  private FrameVectors() {}

  /** The vector of a sentence that is already encoded. */
  public static float[] of(EncodedSentence encoded) {
    return unit(encoded.mean());
  }

  /** The vectors of texts that need no grammar, such as definitions. */
  public static List<float[]> of(List<String> texts, SentenceEncoder encoder) {
    return encoder.encode(texts.stream().map(FrameVectors::sentence).toList()).stream()
        .map(FrameVectors::of)
        .toList();
  }

  /** A sentence that is only to be encoded: words and marks, without grammar. */
  private static AnnotatedSentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(span, matcher.group(), matcher.group(), "X", "O", -1, "root"));
    }
    return new AnnotatedSentence(
        new SentenceId("frame", 1, 1), new Span(0, text.length()), Paragraph.Kind.PROSE, tokens);
  }

  /** The vector scaled to length 1; a zero vector stays one. */
  static float[] unit(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    float[] unit = vector.clone();
    for (int i = 0; i < unit.length && length > 0; i++) {
      unit[i] = (float) (unit[i] / length);
    }
    return unit;
  }

  static float[] minus(float[] a, float[] b) {
    float[] difference = a.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= b[i];
    }
    return difference;
  }

  /** The mean of vectors, at least one. */
  static float[] mean(List<float[]> vectors) {
    float[] mean = new float[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    return mean;
  }

  static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
