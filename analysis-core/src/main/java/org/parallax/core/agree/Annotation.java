package org.parallax.core.agree;

import java.util.List;
import java.util.Set;
import org.parallax.core.text.SentenceId;

/**
 * What one reader marked.
 *
 * @param annotator the reader's name
 * @param read the sentences that the reader went through; what is not marked there was passed over
 *     on purpose, what is not read says nothing
 * @param marks the marks, all in sentences that were read
 */
public record Annotation(String annotator, Set<SentenceId> read, List<Mark> marks) {

  public Annotation {
    read = Set.copyOf(read);
    marks = List.copyOf(marks);
    for (Mark mark : marks) {
      if (!read.contains(mark.sentence())) {
        throw new IllegalArgumentException(
            annotator + " marked " + mark.sentence() + " without having read it");
      }
    }
  }
}
