package org.parallax.core.error;

/** A document is sound but in another language than the one that can be measured. */
public final class ForeignLanguageException extends InputException {

  private static final long serialVersionUID = 1L;

  /**
   * @param document the id of the document
   * @param problem which language it is in
   */
  public ForeignLanguageException(String document, String problem) {
    super(document, problem);
  }
}
