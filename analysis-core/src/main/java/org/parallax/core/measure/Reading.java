package org.parallax.core.measure;

import java.util.List;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.encode.EncodedSentence;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.Span;
import org.parallax.core.voice.Voice;
import org.parallax.core.voice.Voices;

/**
 * All that has been found out about a document before anything is measured.
 *
 * @param document the annotated document
 * @param mentions the mentions of actors, in reading order
 * @param voices in whose voice each place stands
 * @param vectors the sentences' vectors, one a sentence; empty where no encoder is used
 */
public record Reading(
    AnnotatedDocument document,
    List<Mention> mentions,
    Voices voices,
    List<EncodedSentence> vectors) {

  public Reading {
    mentions = List.copyOf(mentions);
    vectors = List.copyOf(vectors);
    if (!vectors.isEmpty() && vectors.size() != document.sentences().size()) {
      throw new IllegalArgumentException(
          vectors.size() + " vectors for " + document.sentences().size() + " sentences");
    }
  }

  public AnnotatedSentence sentence(int index) {
    return document.sentences().get(index);
  }

  public AnnotatedSentence sentenceOf(Mention mention) {
    return sentence(mention.sentence());
  }

  /** Whether a sentence is measured: headings are shown but not counted. */
  public boolean isMeasured(AnnotatedSentence sentence) {
    return sentence.kind() != Paragraph.Kind.HEADING;
  }

  public Voice voice(Span span) {
    return voices.voice(span);
  }

  /** Evidence in terms of the original for a span of the cleaned text. */
  public Evidence evidence(AnnotatedSentence sentence, Span span) {
    return document.evidence(sentence.id(), span);
  }

  /** The voice that most words of a sentence stand in; the author's where two are even. */
  public Voice mainVoice(AnnotatedSentence sentence) {
    int[] words = new int[Voice.values().length];
    sentence.tokens().stream()
        .filter(token -> token.isWord())
        .forEach(token -> words[voice(token.span()).ordinal()]++);
    Voice most = Voice.AUTHOR;
    for (Voice voice : Voice.values()) {
      if (words[voice.ordinal()] > words[most.ordinal()]) {
        most = voice;
      }
    }
    return most;
  }
}
