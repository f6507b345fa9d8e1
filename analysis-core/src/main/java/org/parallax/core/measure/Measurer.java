package org.parallax.core.measure;

import java.util.List;

/** Measures one thing in a document. Can be shared between threads. */
public interface Measurer {

  /** What is seen, in reading order. The same reading gives the same observations. */
  List<Observation> measure(Reading reading);
}
