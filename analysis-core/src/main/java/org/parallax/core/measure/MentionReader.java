package org.parallax.core.measure;

import java.util.List;

/** Looks at mentions in their sentences, once for all measures that rest on it. */
public interface MentionReader {

  /** What is seen of the mentions in measured sentences, in reading order. */
  List<MentionLook> looks(Reading reading);
}
