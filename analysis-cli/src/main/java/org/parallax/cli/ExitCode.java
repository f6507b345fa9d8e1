package org.parallax.cli;

/** How the command ends. */
final class ExitCode {

  /** All was done. */
  static final int DONE = 0;

  /** A bug in Parallax. */
  static final int BUG = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The input, a setting or the output folder is wrong. */
  static final int INPUT = 3;

  /** A model is missing. */
  static final int MODEL = 4;

  /** Finished, but some documents failed; the report says which and why. */
  static final int PARTLY = 5;

  /** Nothing was done, since only short work was asked for and this is not. */
  static final int LONG = 75;

  private ExitCode() {}
}
