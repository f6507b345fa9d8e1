package org.parallax.core.encode;

/**
 * The vectors of a sentence's word pieces out of one of the encoder's layers, between the vectors
 * of the two marks that frame them. Immutable by convention: callers do not write into the arrays.
 *
 * @param vectors one vector a piece; the first and the last are the frame's
 * @param firstOf for each token of the sentence the index of its first piece
 * @param endOf for each token the index after its last piece; the same as {@code firstOf} if it has
 *     none
 */
@SuppressWarnings(
    "ArrayRecordComponent") // 384 numbers a piece: lists of boxed numbers would be ten times the
// size
public record PieceVectors(float[][] vectors, int[] firstOf, int[] endOf) {

  /** The number of pieces, the frame included. */
  public int size() {
    return vectors.length;
  }

  /** The mean over the pieces; the first vector where there are none. */
  float[] mean() {
    return size() == 2 ? vectors[0].clone() : mean(1, size() - 1);
  }

  /** One vector for each token: the mean of its pieces. */
  float[][] ofTokens() {
    float[] mean = mean();
    float[][] tokens = new float[firstOf.length][];
    for (int token = 0; token < tokens.length; token++) {
      // A mark the vocabulary knows nothing of has no piece; the sentence stands for it.
      tokens[token] =
          firstOf[token] < endOf[token] ? mean(firstOf[token], endOf[token]) : mean.clone();
    }
    return tokens;
  }

  private float[] mean(int from, int to) {
    float[] mean = new float[EncoderNetwork.WIDTH];
    for (int i = from; i < to; i++) {
      EncoderNetwork.add(mean, vectors[i], 1f / (to - from));
    }
    return mean;
  }
}
