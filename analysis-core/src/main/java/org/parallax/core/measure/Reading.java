package org.parallax.core.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
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

  /** How many words of a sentence stand in each voice. */
  public Map<Voice, Integer> wordsByVoice(AnnotatedSentence sentence) {
    Map<Voice, Integer> words = new EnumMap<>(Voice.class);
    for (Voice voice : Voice.values()) {
      words.put(voice, 0);
    }
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        words.merge(voice(token.span()), 1, Integer::sum);
      }
    }
    return words;
  }

  /** The voice that most words of a sentence stand in; the earlier of the three where even. */
  public Voice mainVoice(AnnotatedSentence sentence) {
    return wordsByVoice(sentence).entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .orElseThrow()
        .getKey();
  }
}
