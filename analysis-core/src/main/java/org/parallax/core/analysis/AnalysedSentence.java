package org.parallax.core.analysis;

import java.util.Optional;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * A sentence of a stored analysis.
 *
 * @param id its stable name
 * @param span where it stands in the original, from its first character to its last; what cleaning
 *     cut out in between lies inside
 * @param kind what its paragraph is; headings are shown but not measured
 * @param section the number of its section
 * @param words how many words it has in each voice
 * @param text its cleaned text, aligned with the original; absent where texts are not stored
 */
public record AnalysedSentence(
    SentenceId id,
    Span span,
    Paragraph.Kind kind,
    int section,
    WordsByVoice words,
    Optional<AlignedText> text) {

  /** Whether it is counted. */
  public boolean isMeasured() {
    return kind != Paragraph.Kind.HEADING;
  }

  /**
   * Words by the voice they stand in.
   *
   * @param author the source's own
   * @param quote quoted
   * @param reported reported
   */
  public record WordsByVoice(int author, int quote, int reported) {

    public WordsByVoice {
      if (author < 0 || quote < 0 || reported < 0) {
        throw new IllegalArgumentException("a negative number of words");
      }
    }

    public int total() {
      return author + quote + reported;
    }
  }
}
