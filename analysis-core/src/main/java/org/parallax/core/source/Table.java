package org.parallax.core.source;

import java.util.Map;

/** How the rows of a table are written. */
interface Table {

  /** What could not be understood about a row. */
  final class BadRow extends Exception {

    private static final long serialVersionUID = 1L;

    BadRow(String problem) {
      // Bad rows can be many, and where they were found says nothing.
      super(problem, null, false, false);
    }

    String problem() {
      return String.valueOf(getMessage());
    }
  }

  /** Whether a row may go on over several lines. */
  boolean spansLines();

  /**
   * The values of one row by their columns, empty ones left out.
   *
   * @throws BadRow if the text is not exactly one row
   */
  Map<String, String> values(String row) throws BadRow;
}
