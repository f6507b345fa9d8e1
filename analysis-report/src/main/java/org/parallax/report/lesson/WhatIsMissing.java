package org.parallax.report.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.core.actor.Actor;
import org.parallax.core.analysis.AnalysedSentence;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison.Omission;
import org.parallax.report.lesson.Sheet.Excerpt;
import org.parallax.report.lesson.Sheet.Grid;
import org.parallax.report.lesson.Sheet.Listing;

/** What one source never mentions while most others do. */
final class WhatIsMissing {

  private WhatIsMissing() {}

  static Exercise of(Material material) {
    List<Omission> gaps = gaps(material);
    List<Excerpt> excerpts = new ArrayList<>();
    for (Omission gap : gaps) {
      elsewhere(material, gap).ifPresent(excerpts::add);
    }
    List<String> actors =
        gaps.stream().map(Omission::actor).distinct().map(material::actor).toList();
    Sheet sheet =
        new Sheet(
            "missing",
            "What is missing",
            gaps.isEmpty()
                ? "All texts speak of the same actors. Whose view would you still want to hear? Write down three."
                : "Each of these sentences stands in one text and speaks of somebody or something that at least"
                    + " one other text never mentions. Guess which, then look it up in the texts (texts.html, or the printed ones).",
            excerpts,
            List.of(
                new Grid(
                    "Mentioned or not? Put a cross where you find it.",
                    heads(material),
                    actors.stream().map(actor -> row(actor, material)).toList())),
            List.of(
                new Listing(
                    "Then",
                    List.of(
                        "Choose one gap. Would the story look different with it?",
                        "Not everything left out is hidden: space is short. How could you find out which it is?"))),
            3);
    List<List<String>> rows = new ArrayList<>();
    for (Actor actor : material.comparison().actors()) {
      List<String> row = new ArrayList<>(List.of(actor.name()));
      for (DocumentAnalysis text : material.texts()) {
        row.add(String.valueOf(count(material, actor.id(), text.id())));
      }
      if (actors.contains(actor.name())) {
        rows.add(row);
      }
    }
    Sheet answers =
        new Sheet(
            "missing",
            "What is missing: what the tool found",
            "Number of mentions. The tool counts names, descriptions and pronouns that it can lead back to an actor"
                + " of the register; a 0 may be a wording it does not know. What no text mentions it cannot see.",
            List.of(),
            List.of(new Grid("Mentions", heads(material), rows)),
            List.of(),
            0);
    return new Exercise(sheet, answers);
  }

  private static List<Omission> gaps(Material material) {
    List<Omission> gaps = new ArrayList<>();
    for (Omission row : material.comparison().omissions()) {
      long having =
          material.texts().stream()
              .filter(text -> count(material, row.actor(), text.id()) > 0)
              .count();
      if (!row.present()
          && isShown(material, row.source())
          && 2 * having >= material.texts().size()) {
        gaps.add(row);
      }
    }
    Collections.shuffle(gaps, material.random("missing"));
    return gaps.stream()
        .collect(Collectors.toMap(Omission::actor, gap -> gap, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .limit(material.level().of(4, 6))
        .toList();
  }

  private static boolean isShown(Material material, String source) {
    return material.texts().stream().anyMatch(text -> text.id().equals(source));
  }

  private static Optional<Excerpt> elsewhere(Material material, Omission gap) {
    List<AnalysedSentence> able =
        material.texts().stream()
            .flatMap(text -> text.mentions().stream())
            .filter(mention -> mention.actor().equals(gap.actor()))
            .flatMap(mention -> material.sentence(mention.evidence().sentence()).stream())
            .filter(sentence -> sentence.isMeasured() && sentence.words().total() <= 45)
            .toList();
    if (able.isEmpty()) {
      return Optional.empty();
    }
    AnalysedSentence chosen =
        able.get(material.random("missing" + gap.actor()).nextInt(able.size()));
    return Optional.of(material.excerpt(new Passage(chosen.id().source(), List.of(chosen))));
  }

  private static int count(Material material, String actor, String source) {
    return material.comparison().omissions().stream()
        .filter(row -> row.actor().equals(actor) && row.source().equals(source))
        .mapToInt(Omission::mentions)
        .sum();
  }

  private static List<String> heads(Material material) {
    List<String> heads = new ArrayList<>(List.of("Actor"));
    material.texts().forEach(text -> heads.add(material.letter(text.id())));
    return heads;
  }

  private static List<String> row(String actor, Material material) {
    List<String> row = new ArrayList<>(List.of(actor));
    row.addAll(Collections.nCopies(material.texts().size(), ""));
    return row;
  }
}
