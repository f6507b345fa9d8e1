package org.parallax.core.encode;

import java.util.List;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.error.ModelException;

/**
 * The whole packaged encoder: vectors from its last layer and, out of the same run, from its middle
 * one. There is one for the whole process. Sentences run beside each other on all processors, each
 * by itself; see {@link EncoderNetwork}. Can be shared between threads.
 */
public final class OnnxSentenceEncoder implements SentenceEncoder {

  /** The layer that {@link EncodedSentence#middle} comes from, from 0. */
  static final int MIDDLE_LAYER = 6;

  private static final String NAME = "bge-small-en-v1.5-q";

  private final EncoderNetwork network;

  private OnnxSentenceEncoder(EncoderNetwork network) {
    this.network = network;
  }

  private static final class Whole {
    static final OnnxSentenceEncoder SHARED =
        new OnnxSentenceEncoder(EncoderNetwork.load(model -> GraphCut.beside(model, MIDDLE_LAYER)));
  }

  /**
   * The encoder of this process; the first call loads it, which takes about half a second.
   *
   * @throws ModelException if the model is missing or this machine cannot run it
   */
  public static OnnxSentenceEncoder load() {
    return EncoderNetwork.shared(() -> Whole.SHARED);
  }

  @Override
  public List<EncodedSentence> encode(List<AnnotatedSentence> sentences) {
    return sentences.parallelStream().map(this::encode).toList();
  }

  private EncodedSentence encode(AnnotatedSentence sentence) {
    List<PieceVectors> outputs = network.pieces(sentence);
    PieceVectors last = outputs.get(0);
    return new EncodedSentence(
        last.ofTokens(), last.vectors()[0], last.mean(), outputs.get(1).ofTokens());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int width() {
    return EncoderNetwork.WIDTH;
  }
}
