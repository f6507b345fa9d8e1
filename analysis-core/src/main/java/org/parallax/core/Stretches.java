package org.parallax.core;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;

/**
 * Parts a long document into stretches of whole paragraphs that are encoded and measured one after
 * the other, so that the vectors of a book need no more memory than those of a report. Who is meant
 * and who speaks is settled over the whole before.
 */
final class Stretches {

  /** Some 10,000 words, of which the vectors take about 40 MB. */
  static final int SENTENCES = 500;

  private Stretches() {}

  /**
   * A stretch as a document of its own.
   *
   * @param document its sentences
   * @param mentions the mentions in them, counted from its first sentence
   */
  record Stretch(AnnotatedDocument document, List<Mention> mentions) {}

  /** The stretches of a document in their order; itself alone where it is not long. */
  static List<Stretch> of(AnnotatedDocument document, List<Mention> mentions) {
    return of(document, mentions, SENTENCES);
  }

  static List<Stretch> of(AnnotatedDocument document, List<Mention> mentions, int most) {
    List<AnnotatedSentence> sentences = document.sentences();
    if (sentences.size() <= most) {
      return List.of(new Stretch(document, mentions));
    }
    List<List<Mention>> bySentence = new ArrayList<>();
    sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
    mentions.forEach(mention -> bySentence.get(mention.sentence()).add(mention));
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    while (from < sentences.size()) {
      int to = end(sentences, from, most);
      List<Mention> within = new ArrayList<>();
      for (int i = from; i < to; i++) {
        for (Mention mention : bySentence.get(i)) {
          within.add(mention.inSentence(i - from));
        }
      }
      stretches.add(
          new Stretch(
              new AnnotatedDocument(document.document(), sentences.subList(from, to)), within));
      from = to;
    }
    return stretches;
  }

  /** The last border of paragraphs within reach, or the limit in a paragraph without end. */
  private static int end(List<AnnotatedSentence> sentences, int from, int most) {
    int limit = from + most;
    if (limit >= sentences.size()) {
      return sentences.size();
    }
    int end = limit;
    while (end > from
        && sentences.get(end).id().paragraph() == sentences.get(end - 1).id().paragraph()) {
      end--;
    }
    return end > from ? end : limit;
  }
}
