package org.parallax.validation.train;

import java.util.BitSet;
import java.util.List;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.encode.EncodedSentence;

/**
 * A sentence whose devices are marked.
 *
 * @param writer who wrote it
 * @param sentence the sentence
 * @param vectors its vectors
 * @param inDevice for each device which words stand in it
 * @param listed what the catalogue finds in it, by words
 */
record DeviceSentence(
    String writer,
    AnnotatedSentence sentence,
    EncodedSentence vectors,
    List<BitSet> inDevice,
    List<DeviceHead.Found> listed) {

  DeviceSentence {
    inDevice = List.copyOf(inDevice);
    listed = List.copyOf(listed);
  }

  float[][] middle() {
    return vectors.middle();
  }

  boolean isIn(int word, int device) {
    return inDevice.get(device).get(word);
  }
}
