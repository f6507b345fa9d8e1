package org.parallax.report.lesson;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison.Portrayal;
import org.parallax.report.lesson.Sheet.Excerpt;
import org.parallax.report.lesson.Sheet.Grid;
import org.parallax.report.lesson.Sheet.Listing;

/** Openings without their headlines. */
final class Headlines {

  private Headlines() {}

  static Exercise of(Material material) {
    List<Excerpt> excerpts = new ArrayList<>();
    List<List<String>> titles = new ArrayList<>();
    int most = 3;
    for (DocumentAnalysis text : material.texts()) {
      titles.add(
          List.of(
              material.letter(text.id()),
              text.source().title(),
              text.source().outlet().orElse(text.id())));
      if (excerpts.size() < most) {
        Material.paragraphs(text).stream()
            .filter(passage -> passage.words() >= 20 && passage.words() <= 85)
            .findFirst()
            .ifPresent(passage -> excerpts.add(material.excerpt(passage)));
      }
    }
    Sheet sheet =
        new Sheet(
            "headlines",
            "Writing headlines",
            "Here are openings without their headlines. Write three headlines of at most ten words for one of them:"
                + " one that both sides could accept, one that favours one side, one that favours the other. All"
                + " three must be true to the text.",
            excerpts,
            List.of(
                new Grid(
                    "Three headlines",
                    List.of(
                        "For whom",
                        "Headline (ten words at most, true to the text)",
                        "The words that do it"),
                    List.of(
                        List.of("Both sides", "", ""),
                        List.of("One side", "", ""),
                        List.of("The other side", "", "")))),
            List.of(
                new Listing(
                    "Then",
                    List.of(
                        "Swap with a neighbour, who says which headline is which, and by which word."))),
            2);
    Sheet answers =
        new Sheet(
            "headlines",
            "Headlines: the real ones, and how the texts portray the actors",
            "A score runs from −1 (negative) to +1 (positive), with the 95% interval. It tells the tone of the"
                + " wording toward an actor; it does not tell whether the tone is deserved.",
            List.of(),
            List.of(
                new Grid("Which text is which", List.of("Letter", "Headline", "Source"), titles),
                portrayals(material)),
            List.of(),
            0);
    return new Exercise(sheet, answers);
  }

  private static Grid portrayals(Material material) {
    List<List<String>> rows = new ArrayList<>();
    for (Portrayal portrayal : material.comparison().portrayals()) {
      if (portrayal.voice().equals("all")
          && portrayal.score().value().isPresent()
          && rows.size() < 24) {
        rows.add(
            List.of(
                material.letter(portrayal.source()),
                material.actor(portrayal.actor()),
                Said.score(portrayal.score()),
                String.valueOf(portrayal.mentions())));
      }
    }
    return new Grid("Sentiment toward actors", List.of("Text", "Actor", "Score", "Mentions"), rows);
  }
}
