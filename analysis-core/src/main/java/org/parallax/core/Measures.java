package org.parallax.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.measure.Measurer;

/**
 * What measures a document once it is read.
 *
 * @param encoder makes the sentences' vectors, if any are used
 * @param measurers what looks at the document, in order
 * @param settings what the results depend on beside the text, as written into analyses
 */
record Measures(
    Optional<SentenceEncoder> encoder, List<Measurer> measurers, Map<String, String> settings) {

  Measures {
    measurers = List.copyOf(measurers);
    settings = Map.copyOf(settings);
  }
}
