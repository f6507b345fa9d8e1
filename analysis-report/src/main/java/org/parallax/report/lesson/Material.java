package org.parallax.report.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.parallax.core.actor.Actor;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison;
import org.parallax.core.error.InputException;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;
import org.parallax.report.lesson.Sheet.Excerpt;
import org.parallax.report.lesson.Sheet.Piece;

/**
 * What a lesson is made from: the sources that have their text, under letters in an order that the
 * seed decides, so that no name of an outlet does the class's thinking.
 */
final class Material {

  /** Letters run out after these. */
  private static final int MOST_SOURCES = 26;

  private final Comparison comparison;
  private final Level level;
  private final long seed;
  private final List<DocumentAnalysis> texts = new ArrayList<>();
  private final Map<String, String> letters = new LinkedHashMap<>();
  private final Map<SentenceId, AnalysedSentence> sentences = new HashMap<>();

  Material(Comparison comparison, String corpus, Level level, long seed) {
    this.comparison = comparison;
    this.level = level;
    this.seed = seed;
    comparison.analyses().stream().filter(DocumentAnalysis::hasText).forEach(texts::add);
    if (texts.size() < 2) {
      throw new InputException(
          corpus,
          "a lesson needs the texts of at least two sources, and "
              + texts.size()
              + " of "
              + comparison.analyses().size()
              + " have one; put the texts beside the manifest and do not use --text none");
    }
    Collections.shuffle(texts, random("letters"));
    if (texts.size() > MOST_SOURCES) {
      texts.subList(MOST_SOURCES, texts.size()).clear();
    }
    for (DocumentAnalysis text : texts) {
      letters.put(text.id(), "Text " + (char) ('A' + letters.size()));
      text.sentences().forEach(sentence -> sentences.put(sentence.id(), sentence));
    }
  }

  Comparison comparison() {
    return comparison;
  }

  Level level() {
    return level;
  }

  /** The sources with text, by letter. */
  List<DocumentAnalysis> texts() {
    return texts;
  }

  /** Chance for one purpose, the same for the same seed whatever else is drawn. */
  Random random(String purpose) {
    return new Random(seed * 31 + purpose.hashCode());
  }

  /** The letter a source goes by, or its id if it has no text. */
  String letter(String source) {
    return letters.getOrDefault(source, source);
  }

  String actor(String id) {
    return comparison.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse(id);
  }

  Optional<AnalysedSentence> sentence(SentenceId id) {
    return Optional.ofNullable(sentences.get(id)).filter(s -> s.text().isPresent());
  }

  static String text(AnalysedSentence sentence) {
    return sentence.text().orElseThrow().text();
  }

  /** The words of a place, in its sentence; an ellipsis joins what stands apart. */
  String words(Evidence evidence) {
    return sentence(evidence.sentence())
        .map(
            sentence ->
                String.join(
                    " … ",
                    evidence.spans().stream()
                        .map(span -> here(sentence, span).in(text(sentence)))
                        .toList()))
        .orElse("");
  }

  static Span here(AnalysedSentence sentence, Span original) {
    return sentence.text().orElseThrow().here(original);
  }

  /** The paragraphs of a source that are measured, in reading order. */
  static List<Passage> paragraphs(DocumentAnalysis analysis) {
    Map<Integer, List<AnalysedSentence>> paragraphs = new LinkedHashMap<>();
    for (AnalysedSentence sentence : analysis.sentences()) {
      if (sentence.isMeasured() && sentence.text().isPresent()) {
        paragraphs.computeIfAbsent(sentence.id().paragraph(), p -> new ArrayList<>()).add(sentence);
      }
    }
    return paragraphs.values().stream()
        .map(list -> new Passage(analysis.id(), list))
        .filter(passage -> !isTitle(passage, analysis))
        .toList();
  }

  /** A headline that was taken for a paragraph would give away what the sheets leave out. */
  private static boolean isTitle(Passage passage, DocumentAnalysis analysis) {
    String words = String.join(" ", passage.sentences().stream().map(Material::text).toList());
    return words.strip().equalsIgnoreCase(analysis.source().title().strip());
  }

  /** The cues in a passage, in reading order. */
  List<CueObservation> cues(Passage passage) {
    return texts.stream()
        .filter(text -> text.id().equals(passage.source()))
        .flatMap(text -> text.observations(CueObservation.class).stream())
        .filter(
            cue ->
                passage.sentences().stream()
                    .anyMatch(s -> s.id().equals(cue.evidence().sentence())))
        .sorted(Comparator.comparing(cue -> cue.evidence().extent()))
        .toList();
  }

  Excerpt excerpt(Passage passage) {
    List<String> parts = passage.sentences().stream().map(Material::text).toList();
    return new Excerpt(letter(passage.source()), List.of(new Piece(String.join(" ", parts), "")));
  }

  /** A passage with marks and what is said of them. Where marks overlap, the earlier wins. */
  Excerpt marked(Passage passage, Collection<Note> notes) {
    List<Piece> pieces = new ArrayList<>();
    for (AnalysedSentence sentence : passage.sentences()) {
      String text = text(sentence);
      int at = 0;
      for (Note note : notes.stream().sorted(Comparator.comparing(Note::from)).toList()) {
        if (!note.sentence().equals(sentence.id())
            || note.from() < at
            || note.to() > text.length()) {
          continue;
        }
        pieces.add(new Piece(text.substring(at, note.from()), ""));
        pieces.add(new Piece(text.substring(note.from(), note.to()), note.said()));
        at = note.to();
      }
      pieces.add(new Piece(text.substring(at) + " ", ""));
    }
    return new Excerpt(
        letter(passage.source()), pieces.stream().filter(p -> !p.text().isEmpty()).toList());
  }

  /**
   * Something said of words of a sentence.
   *
   * @param from the first position in the sentence's own text
   * @param to the position after the last
   */
  record Note(SentenceId sentence, int from, int to, String said) {}

  /** Notes for the places of an observation, each with the same words. */
  List<Note> notes(Evidence evidence, String said) {
    return sentence(evidence.sentence()).stream()
        .flatMap(
            sentence ->
                evidence.spans().stream()
                    .map(span -> here(sentence, span))
                    .filter(span -> !span.isEmpty())
                    .map(span -> new Note(sentence.id(), span.from(), span.to(), said)))
        .toList();
  }
}
