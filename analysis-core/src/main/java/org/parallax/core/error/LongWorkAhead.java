package org.parallax.core.error;

/** Only what is over in seconds was asked for, and this is not: texts have to be analysed first. */
public final class LongWorkAhead extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LongWorkAhead() {
    super("this takes longer than asked for");
  }
}
