package org.parallax.core.encode;

/**
 * The vectors of a sentence's word pieces below the encoder's top, between the vectors of the two
 * marks that frame them. Immutable by convention: callers do not write into the arrays.
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
}
