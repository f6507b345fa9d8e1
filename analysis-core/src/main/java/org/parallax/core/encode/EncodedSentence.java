package org.parallax.core.encode;

/**
 * The vectors of one sentence. Immutable by convention: callers do not write into the arrays.
 *
 * @param tokens one vector for each token of the sentence, in order; a token of several word pieces
 *     has their mean
 * @param summary the vector of the encoder's first position, which stands for the whole
 * @param mean the mean over the word pieces
 * @param middle one vector for each token from the encoder's middle layer, which tells more of how
 *     something is said: the last layers were trained to tell topics apart and drop it
 */
@SuppressWarnings("ArrayRecordComponent") // lists of boxed floats would be ten times the size
public record EncodedSentence(float[][] tokens, float[] summary, float[] mean, float[][] middle) {

  /** The sentence's own vectors, without those of its tokens, which take most of the memory. */
  public EncodedSentence withoutTokens() {
    return new EncodedSentence(new float[0][], summary, mean, new float[0][]);
  }

  /** The number of dimensions. */
  public int width() {
    return summary.length;
  }
}
