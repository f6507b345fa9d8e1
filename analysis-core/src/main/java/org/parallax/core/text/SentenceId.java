package org.parallax.core.text;

/**
 * The stable name of a sentence, written {@code source#paragraph.sentence}.
 *
 * @param source the id of the source, without {@code #}
 * @param paragraph the paragraph's number in the cleaned document, from 1
 * @param sentence the sentence's number in its paragraph, from 1
 */
public record SentenceId(String source, int paragraph, int sentence)
    implements Comparable<SentenceId> {

  public SentenceId {
    if (source.isEmpty() || source.indexOf('#') >= 0) {
      throw new IllegalArgumentException("not a source id: '" + source + "'");
    }
    if (paragraph < 1 || sentence < 1) {
      throw new IllegalArgumentException(
          "paragraphs and sentences are counted from 1: " + paragraph + "." + sentence);
    }
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if the text is not of the form {@code source#p.s}
   */
  public static SentenceId parse(String written) {
    int hash = written.lastIndexOf('#');
    int dot = written.indexOf('.', hash + 1);
    if (hash < 1 || dot < 0) {
      throw new IllegalArgumentException("not a sentence id: '" + written + "'");
    }
    try {
      return new SentenceId(
          written.substring(0, hash),
          Integer.parseInt(written.substring(hash + 1, dot)),
          Integer.parseInt(written.substring(dot + 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a sentence id: '" + written + "'", e);
    }
  }

  /** In reading order within a source; sources by name. */
  @Override
  public int compareTo(SentenceId other) {
    int bySource = source.compareTo(other.source);
    if (bySource != 0) {
      return bySource;
    }
    int byParagraph = Integer.compare(paragraph, other.paragraph);
    return byParagraph != 0 ? byParagraph : Integer.compare(sentence, other.sentence);
  }

  @Override
  public String toString() {
    return source + "#" + paragraph + "." + sentence;
  }
}
