package org.parallax.core.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.core.error.InputException;
import org.parallax.core.text.Evidence;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/** Checks what the records cannot check alone: that the parts of a stored analysis fit together. */
final class AnalysisCheck {

  private AnalysisCheck() {}

  /**
   * Refuses an analysis whose evidence points to sentences that it does not have or out of the
   * text.
   *
   * @throws InputException if it does not hold together
   */
  static void check(String name, DocumentAnalysis analysis) {
    Set<SentenceId> known = new HashSet<>();
    for (AnalysedSentence sentence : analysis.sentences()) {
      require(
          name, sentence.id().source().equals(analysis.id()), "has a sentence of another source");
      require(name, known.add(sentence.id()), "has two sentences " + sentence.id());
      require(name, inside(analysis, sentence.span()), "has a sentence outside of its text");
      require(
          name,
          sentence.section() >= 0 && sentence.section() < analysis.sections().size(),
          "has a sentence in a section that is not there");
    }
    Stream.of(
            analysis.mentions().stream().map(AnalysedMention::evidence),
            analysis.quotes().stream().flatMap(quote -> quote.evidence().stream()),
            analysis.observations().stream().map(observation -> observation.evidence()))
        .flatMap(evidence -> evidence)
        .forEach(evidence -> check(name, analysis, known, evidence));
  }

  private static void check(
      String name, DocumentAnalysis analysis, Set<SentenceId> known, Evidence evidence) {
    require(
        name,
        known.contains(evidence.sentence()),
        "points to a sentence that is not there: " + evidence.sentence());
    List<Span> spans = evidence.spans();
    require(
        name,
        spans.stream().allMatch(span -> inside(analysis, span)),
        "points outside of its text in " + evidence.sentence());
  }

  private static boolean inside(DocumentAnalysis analysis, Span span) {
    return span.to() <= analysis.characters();
  }

  private static void require(String name, boolean condition, String problem) {
    if (!condition) {
      throw new InputException(name, "is a broken analysis: it " + problem);
    }
  }
}
