package org.parallax.validation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One thing the tool claims to do, scored against labelled data. */
public interface ValidationTask {

  /** The name on the command line. */
  String name();

  /**
   * What the tool says of each item, as it is written into a file of predictions.
   *
   * @throws org.parallax.core.error.InputException if an item lacks a field
   * @throws org.parallax.core.error.ModelException if a model is missing
   */
  List<JsonNode> predict(GoldFile gold);

  /** How the predictions agree with the labels. */
  Score score(GoldFile gold, List<JsonNode> predicted);
}
