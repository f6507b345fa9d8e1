package org.parallax.report.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.analysis.AnalysedMention;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison.TalkingPoint;
import org.parallax.core.compare.SharedPoint;
import org.parallax.report.lesson.Sheet.Excerpt;
import org.parallax.report.lesson.Sheet.Grid;
import org.parallax.report.lesson.Sheet.Listing;

/** One matter as several sources put it. */
final class SameEvent {

  private static final int MOST = 7;

  private SameEvent() {}

  static Exercise of(Material material) {
    List<Excerpt> excerpts = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (SharedPoint point : pick(material)) {
      String before = "Point " + ++number + ", ";
      Set<String> shownOf = new HashSet<>();
      for (TalkingPoint passage : material.comparison().talkingPoints()) {
        // One passage a source: what matters is how the sources differ.
        if (passage.point() == point.number()
            && excerpts.size() < MOST
            && material.sentence(passage.sentence()).isPresent()
            && shownOf.add(passage.source())) {
          material
              .sentence(passage.sentence())
              .ifPresent(
                  sentence -> {
                    String label = before + material.letter(passage.source());
                    Passage shown = new Passage(passage.source(), List.of(sentence));
                    excerpts.add(new Excerpt(label, material.excerpt(shown).pieces()));
                    rows.add(
                        List.of(
                            label,
                            point.label(),
                            passage.kind().equals("verbatim") ? "the same words" : "other words",
                            String.format(Locale.ROOT, "%.2f", passage.similarity())));
                  });
        }
      }
    }
    String lead =
        "Sentences with the same number are about the same matter. What does each text say that the others do not? Which words"
            + " change who looks right?";
    if (excerpts.isEmpty()) {
      excerpts.addAll(sameActor(material));
      lead =
          "These sentences speak of the same actor. What does each text say that the others do not? Which words"
              + " change how the actor looks?";
    }
    Sheet sheet =
        new Sheet(
            "same-event",
            "The same event in different words",
            lead,
            excerpts,
            List.of(
                new Grid(
                    "Compare",
                    List.of("What all say", "Only in one text", "Words that change the picture"),
                    Said.empty(3, 3))),
            List.of(
                new Listing(
                    "Then",
                    List.of("Write one sentence about it that all the authors could accept."))),
            2);
    Sheet answers =
        new Sheet(
            "same-event",
            "The same event: what the tool found",
            "The tool puts sentences side by side that share words or mean nearly the same (1.00 is the same"
                + " wording). That two sources say the same does not tell who had it from whom.",
            List.of(),
            List.of(
                new Grid("The points", List.of("Text", "Point", "How", "Similarity"), rows),
                names(material)),
            List.of(),
            0);
    return new Exercise(sheet, answers);
  }

  private static List<SharedPoint> pick(Material material) {
    List<SharedPoint> able = new ArrayList<>();
    for (SharedPoint point : material.comparison().points()) {
      long shown =
          material.comparison().talkingPoints().stream()
              .filter(
                  p -> p.point() == point.number() && material.sentence(p.sentence()).isPresent())
              .map(TalkingPoint::source)
              .distinct()
              .count();
      if (!point.name() && shown >= 2 && able.size() < 8) {
        able.add(point);
      }
    }
    Collections.shuffle(able, material.random("same-event"));
    return able.subList(0, Math.min(able.size(), material.level().of(2, 3)));
  }

  /** Where no point is shared: a sentence of each source about the actor that most of them name. */
  private static List<Excerpt> sameActor(Material material) {
    return material.comparison().actors().stream()
        .map(actor -> about(material, actor.id()))
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .orElse(List.of());
  }

  private static List<Excerpt> about(Material material, String actor) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (DocumentAnalysis text : material.texts()) {
      List<AnalysedSentence> able =
          text.mentions().stream()
              .filter(mention -> mention.actor().equals(actor))
              .map(AnalysedMention::evidence)
              .map(place -> material.sentence(place.sentence()))
              .flatMap(Optional::stream)
              .filter(AnalysedSentence::isMeasured)
              .distinct()
              .toList();
      if (!able.isEmpty() && excerpts.size() < 6) {
        int chosen = material.random("same-actor" + text.id()).nextInt(able.size());
        excerpts.add(material.excerpt(new Passage(text.id(), List.of(able.get(chosen)))));
      }
    }
    return excerpts;
  }

  private static Grid names(Material material) {
    List<List<String>> rows = new ArrayList<>();
    material.comparison().naming().stream()
        .filter(name -> rows.size() < 200)
        .sorted((a, b) -> Integer.compare(b.count(), a.count()))
        .limit(14)
        .forEach(
            name ->
                rows.add(
                    List.of(
                        material.actor(name.actor()),
                        name.label(),
                        material.letter(name.source()),
                        String.valueOf(name.count()))));
    return new Grid(
        "What the actors are called, most frequent first",
        List.of("Actor", "Called", "Text", "Times"),
        rows);
  }
}
