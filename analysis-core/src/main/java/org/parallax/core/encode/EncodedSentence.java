package org.parallax.core.encode;

/**
 * The vectors of one sentence. Immutable by convention: callers do not write into the arrays.
 *
 * @param tokens one vector for each token of the sentence, in order; a token of several word pieces
 *     has their mean
 * @param summary the vector of the encoder's first position, which stands for the whole
 * @param mean the mean over the word pieces
 */
@SuppressWarnings(
    "ArrayRecordComponent") // 384 numbers a token: a list of boxed floats would be ten times the
// size
public record EncodedSentence(float[][] tokens, float[] summary, float[] mean) {

  /** The sentence's own vectors, without those of its tokens, which take most of the memory. */
  public EncodedSentence withoutTokens() {
    return new EncodedSentence(new float[0][], summary, mean);
  }

  /** The number of dimensions. */
  public int width() {
    return summary.length;
  }
}
