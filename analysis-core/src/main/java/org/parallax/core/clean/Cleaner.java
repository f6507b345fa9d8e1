package org.parallax.core.clean;

import org.parallax.core.source.SourceDocument;

/** Cuts furniture out of a document and finds its paragraphs. Can be shared between threads. */
public interface Cleaner {

  /** The document without its furniture; never loses the link to the original. */
  CleanDocument clean(SourceDocument document);
}
