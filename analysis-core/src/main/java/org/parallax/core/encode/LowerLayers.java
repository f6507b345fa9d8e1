package org.parallax.core.encode;

import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.error.ModelException;

/**
 * The packaged encoder cut off below the layers that others were trained to take the place of.
 * There is one for the whole process. Can be shared between threads.
 */
public final class LowerLayers {

  /** The highest of these layers, from 0. */
  public static final int HIGHEST = 4;

  private final EncoderNetwork network;

  private LowerLayers(EncoderNetwork network) {
    this.network = network;
  }

  private static final class Lower {
    static final LowerLayers SHARED =
        new LowerLayers(EncoderNetwork.load(model -> GraphCut.after(model, HIGHEST)));
  }

  /**
   * The layers of this process; the first call loads them, which takes some tenths of a second.
   *
   * @throws ModelException if the model is missing or this machine cannot run it
   */
  public static LowerLayers load() {
    return EncoderNetwork.shared(() -> Lower.SHARED);
  }

  /** The vectors of a sentence's word pieces. */
  public PieceVectors pieces(AnnotatedSentence sentence) {
    return network.pieces(sentence).get(0);
  }
}
