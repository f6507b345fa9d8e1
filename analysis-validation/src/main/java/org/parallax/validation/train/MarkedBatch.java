package org.parallax.validation.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * Items that are trained on together, padded to the longest.
 *
 * @param tokens their vectors: items × pieces × width
 * @param marked 1 where a piece is the mention's: items × pieces
 * @param view what is added to attention, 0 or so little that it is none: items × 1 × 1 × pieces
 * @param places the weights of pieces in the two places that are judged: items × 2 × pieces
 * @param labels 1 where an item bears a label: items × labels
 */
record MarkedBatch(NDArray tokens, NDArray marked, NDArray view, NDArray places, NDArray labels) {

  private static final int WIDTH = 384;
  private static final float HIDDEN = -1e4f;

  static MarkedBatch of(List<MarkedItem> items, int labels, NDManager manager) {
    int count = items.size();
    int length = items.stream().mapToInt(MarkedItem::length).max().orElseThrow();
    FloatBuffer tokens = FloatBuffer.allocate(count * length * WIDTH);
    float[] marked = new float[count * length];
    float[] view = new float[count * length];
    float[] places = new float[count * 2 * length];
    float[] truth = new float[count * labels];
    for (int item = 0; item < count; item++) {
      MarkedItem one = items.get(item);
      truth[item * labels + one.label()] = 1;
      for (int piece = 0; piece < length; piece++) {
        int at = item * length + piece;
        if (piece >= one.length()) {
          view[at] = HIDDEN;
          continue;
        }
        tokens.position(at * WIDTH);
        tokens.put(one.pieces().vectors()[piece]);
        if (one.from() <= piece && piece < one.to()) {
          marked[at] = 1;
          places[item * 2 * length + piece] = 1f / (one.to() - one.from());
        }
      }
      places[(item * 2 + 1) * length] = 1;
    }
    tokens.rewind();
    return new MarkedBatch(
        manager.create(tokens, new Shape(count, length, WIDTH)),
        manager.create(marked, new Shape(count, length)),
        manager.create(view, new Shape(count, 1, 1, length)),
        manager.create(places, new Shape(count, 2, length)),
        manager.create(truth, new Shape(count, labels)));
  }
}
