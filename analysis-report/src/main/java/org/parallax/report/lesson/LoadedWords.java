package org.parallax.report.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.measure.CueObservation;
import org.parallax.report.lesson.Sheet.Excerpt;
import org.parallax.report.lesson.Sheet.Grid;
import org.parallax.report.lesson.Sheet.Listing;

/** Passages with much wording to notice, and one with little. */
final class LoadedWords {

  private static final int SHORTEST = 25;
  private static final int LONGEST = 85;

  private LoadedWords() {}

  static Exercise of(Material material) {
    List<Passage> passages = pick(material, 4, "loaded");
    List<List<String>> rows = new ArrayList<>();
    List<Excerpt> marked = new ArrayList<>();
    for (Passage passage : passages) {
      List<Material.Note> notes = new ArrayList<>();
      for (CueObservation cue : material.cues(passage)) {
        Device device = Device.of(cue.device());
        notes.addAll(material.notes(cue.evidence(), device.name()));
        rows.add(
            List.of(
                material.letter(passage.source()),
                material.words(cue.evidence()),
                device.name(),
                Said.voice(cue.voice())));
      }
      marked.add(material.marked(passage, notes));
    }
    Sheet sheet =
        new Sheet(
            "loaded-words",
            "Loaded words",
            "Underline every word or phrase that does more than describe: that praises, blames, hardens,"
                + " softens or takes your agreement for granted. Then choose five and write a plainer wording.",
            passages.stream().map(material::excerpt).toList(),
            List.of(
                new Grid(
                    "Five wordings",
                    List.of("Words in the text", "What they do to the reader", "A plainer wording"),
                    Said.empty(5, 3))),
            List.of(),
            0);
    Sheet answers =
        new Sheet(
            "loaded-words",
            "Loaded words: what the tool found",
            "The tool knows a list of words and constructions. It misses what is not on the list, irony above"
                + " all, and it marks words that are fair where they stand. A passage without marks is not proof"
                + " of fairness.",
            marked,
            rows.isEmpty()
                ? List.of()
                : List.of(
                    new Grid(
                        "Each mark", List.of("Text", "Words", "Device", "In whose voice"), rows)),
            List.of(
                new Listing(
                    "To talk about",
                    List.of(
                        "Which marks would you take back? Which words did you underline that the tool did not?",
                        "Words inside a quotation are the speaker's. Why does a source choose to quote them?"))),
            0);
    return new Exercise(sheet, answers);
  }

  /**
   * Passages of different sources as far as there are, each drawn from the three that have the most
   * cues for their length.
   */
  static List<Passage> pick(Material material, int count, String purpose) {
    Random random = material.random(purpose);
    List<Passage> picked = new ArrayList<>();
    Set<Passage> taken = new HashSet<>();
    for (int round = 0; picked.size() < count && round < 8; round++) {
      for (DocumentAnalysis text : material.texts()) {
        List<Passage> best =
            Material.paragraphs(text).stream()
                .filter(p -> !taken.contains(p) && p.words() >= SHORTEST && p.words() <= LONGEST)
                .sorted(Comparator.comparingDouble(p -> -density(material, p)))
                .limit(3)
                .toList();
        if (!best.isEmpty() && picked.size() < count) {
          Passage passage = best.get(random.nextInt(best.size()));
          taken.add(passage);
          picked.add(passage);
        }
      }
    }
    return picked;
  }

  private static double density(Material material, Passage passage) {
    return material.cues(passage).size() / (double) passage.words();
  }
}
