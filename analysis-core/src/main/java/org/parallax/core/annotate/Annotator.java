package org.parallax.core.annotate;

import org.parallax.core.clean.CleanDocument;
import org.parallax.core.error.ModelException;

/** Finds sentences, tokens and their grammar. Can be shared between threads. */
public interface Annotator {

  /**
   * The document with its sentences, annotated paragraph by paragraph.
   *
   * @throws ModelException if a model is missing
   */
  AnnotatedDocument annotate(CleanDocument document);

  /** The name, version and settings that the result depends on. */
  String name();
}
