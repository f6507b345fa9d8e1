package org.parallax.core.encode;

import java.util.List;
import org.parallax.core.annotate.AnnotatedSentence;

/** Turns sentences into vectors. Can be shared between threads. */
public interface SentenceEncoder {

  /**
   * The vectors of sentences, in their order.
   *
   * @param sentences sentences of one cleaned text
   */
  List<EncodedSentence> encode(List<AnnotatedSentence> sentences);

  /** The name and version of the encoder, as written into analyses. */
  String name();

  /** The number of dimensions of its vectors. */
  int width();
}
