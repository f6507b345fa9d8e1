package org.parallax.validation.train;

import org.parallax.core.encode.PieceVectors;

/**
 * A mention to learn from by attention.
 *
 * @param pieces its sentence below the layers that are trained
 * @param from the first of the mention's pieces
 * @param to the piece after the last of them
 * @param label the index of its label
 */
record MarkedItem(PieceVectors pieces, int from, int to, int label) {

  int length() {
    return pieces.size();
  }
}
