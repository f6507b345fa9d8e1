package org.parallax.core.error;

/**
 * A failure that a user can do something about. The message is one line that says what is wrong and
 * what to do.
 */
public abstract sealed class ParallaxException extends RuntimeException
    permits InputException, ConfigurationException, ModelException, OutputException {

  private static final long serialVersionUID = 1L;

  ParallaxException(String message) {
    super(message);
  }

  ParallaxException(String message, Throwable cause) {
    super(message, cause);
  }
}
