package org.parallax.core.error;

/** A document cannot be used: missing, empty, binary, encrypted, of another language. */
public sealed class InputException extends ParallaxException permits ForeignLanguageException {

  private static final long serialVersionUID = 1L;

  private final String document;

  /**
   * @param document the id or path of the document
   * @param problem what is wrong and what to do, without the document's name
   */
  public InputException(String document, String problem) {
    super(document + ": " + problem);
    this.document = document;
  }

  public InputException(String document, String problem, Throwable cause) {
    super(document + ": " + problem, cause);
    this.document = document;
  }

  /** The id or path of the document. */
  public String document() {
    return document;
  }
}
