package org.parallax.report.lesson;

import java.util.List;
import org.parallax.core.analysis.AnalysedSentence;

/**
 * Sentences of one paragraph that are shown together; all of them have their text.
 *
 * @param source the source's id
 * @param sentences the sentences in order, at least one
 */
record Passage(String source, List<AnalysedSentence> sentences) {

  Passage {
    sentences = List.copyOf(sentences);
  }

  int words() {
    return sentences.stream().mapToInt(sentence -> sentence.words().total()).sum();
  }

  boolean contains(AnalysedSentence sentence) {
    return sentences.contains(sentence);
  }
}
