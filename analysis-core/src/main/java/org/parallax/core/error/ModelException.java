package org.parallax.core.error;

/** A model that the analysis needs is missing or cannot be loaded. */
public final class ModelException extends ParallaxException {

  private static final long serialVersionUID = 1L;

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }

  public ModelException(String message) {
    super(message);
  }
}
