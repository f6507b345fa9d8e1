package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Analyses;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison.Finding;
import org.parallax.core.voice.Voice;

class FindingsTest {

  private static Analyses paragraphs(String id, double norland, double southmark) {
    Analyses source = Analyses.source(id);
    for (int p = 0; p < 8; p++) {
      source
          .paragraph()
          .sentence("Norland built bridge " + id + p + " at the time.")
          .mention("norland", "Norland", norland + 0.01 * p)
          .sentence("Southmark shut gate " + id + p + " at the time.")
          .mention("southmark", "Southmark", southmark - 0.01 * p);
    }
    return source;
  }

  private static List<String> texts(Comparison comparison) {
    return comparison.findings().stream().map(Finding::text).toList();
  }

  @Test
  void sources_that_agree_are_said_to_agree_with_figures_and_passages() {
    Comparison comparison =
        Corpora.compare(
            List.of(
                paragraphs("a", 0.6, -0.6).build(),
                paragraphs("b", 0.6, -0.6).build(),
                paragraphs("c", 0.6, -0.6).build()));
    assertThat(texts(comparison))
        .contains(
            "All three sources lean the same way: actors of the camp “north” fare better than those"
                + " of “south”, by 1.27 on the scale from −1 to +1.",
            "All three sources speak more negatively than positively of Southmark: of 24 mentions, 24 are"
                + " negative and 0 are positive (mean score −0.64, 95% interval −0.64 to −0.63; certain"
                + " for each of them alone).",
            "No two sources differ in their sentiment toward an actor by more than chance allows (6"
                + " contrasts tested, smallest q 1.00).");
    assertThat(comparison.findings())
        .filteredOn(finding -> finding.kind().equals("portrayal-negative"))
        .allMatch(finding -> finding.evidence().size() >= 3);
  }

  @Test
  void sources_on_opposite_sides_are_said_to_be() {
    Comparison comparison =
        Corpora.compare(
            List.of(paragraphs("a", 0.6, -0.6).build(), paragraphs("b", -0.5, 0.5).build()));
    assertThat(comparison.findings())
        .filteredOn(finding -> finding.kind().equals("sides"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.text())
                  .startsWith(
                      "Sources take different sides: a speaks of the camp “north” (Norland) more"
                          + " favourably (+1.27) than of “south” (Southmark), b less favourably");
              assertThat(finding.evidence()).hasSize(12);
            });
  }

  @Test
  void a_source_that_takes_no_side_is_not_said_to_take_one() {
    Comparison comparison =
        Corpora.compare(
            List.of(Corpora.drawn("a", 10, 0.8, -0.8, 1), Corpora.drawn("b", 10, -0.05, 0.05, 2)));
    assertThat(comparison.findings())
        .filteredOn(finding -> finding.kind().equals("sides"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.text())
                    .startsWith("Sources lean unequally: a speaks of")
                    .contains(", by itself not certain); the difference"));
  }

  @Test
  void which_camp_is_let_speak_is_said_where_it_has_nearly_all_the_words() {
    assertThat(
            texts(Corpora.compare(List.of(speakers("a", "norland"), speakers("b", "southmark")))))
        .contains(
            "Sources let different camps speak: of the words quoted or reported from actors of a"
                + " camp, a 100% to “north” (6 quotations) and b 100% to “south” (6 quotations).");
  }

  private static DocumentAnalysis speakers(String id, String speaker) {
    Analyses source = Analyses.source(id);
    for (int p = 0; p < 6; p++) {
      source
          .paragraph()
          .sentence("We will finish the bridge " + id + p + ", the minister said.")
          .voice(Voice.QUOTE)
          .quote(speaker, speaker, "actor", 6);
    }
    return source.build();
  }

  @Test
  void what_no_source_shows_alone_can_be_certain_of_all_together_and_is_said_to_be_so() {
    Comparison comparison =
        Corpora.compare(
            java.util.stream.Stream.of("a", "b", "c", "d")
                .map(
                    id ->
                        Analyses.source(id)
                            .paragraph()
                            .sentence("River League lost " + id + " again.")
                            .mention("river-league", "River League", -0.5)
                            .paragraph()
                            .sentence("River League fell " + id + " once more.")
                            .mention("river-league", "River League", -0.7)
                            .paragraph()
                            .sentence("River League broke " + id + " at last.")
                            .mention("river-league", "River League", -0.6)
                            .build())
                .toList());
    assertThat(texts(comparison))
        .anyMatch(
            text ->
                text.startsWith("All four sources speak more negatively than positively of River")
                    && text.endsWith("certain only for all of them together)."));
  }

  @Test
  void a_source_that_hardly_names_the_other_camp_leans_too() {
    Analyses silent = Analyses.source("silent");
    for (int p = 0; p < 8; p++) {
      silent
          .paragraph()
          .sentence("Norland built a fine wall " + p + " at that time.")
          .mention("norland", "Norland", 0.6);
    }
    Comparison comparison =
        Corpora.compare(
            List.of(
                paragraphs("a", 0.6, -0.6).build(),
                paragraphs("b", 0.6, -0.6).build(),
                silent.build()));
    assertThat(texts(comparison))
        .anyMatch(
            text ->
                text.startsWith("All three sources lean the same way: in a and b actors")
                    && text.contains("silent speaks well of the camp “north” and hardly names"));
  }

  @Test
  void a_source_that_leans_without_certainty_is_told_beside_those_that_certainly_do() {
    Analyses unsure = Analyses.source("unsure");
    for (double score : new double[] {0.9, -0.8, 0.9, 0.7, -0.6}) {
      unsure
          .paragraph()
          .sentence("Norland and Southmark met at that time.")
          .mention("norland", "Norland", score)
          .mention("southmark", "Southmark", score);
    }
    Comparison comparison =
        Corpora.compare(
            List.of(
                paragraphs("a", 0.6, -0.6).build(),
                paragraphs("b", 0.6, -0.6).build(),
                unsure.build()));
    assertThat(texts(comparison))
        .contains(
            "Two of the three sources lean the same way: in a and b actors of the camp “north” fare"
                + " better than those of “south”, by 1.27 on the scale from −1 to +1; unsure (mean"
                + " score +0.22 over 5 mentions) speaks well of the camp “north” too, though that is"
                + " not certain.");
  }

  @Test
  void a_certain_difference_is_told_with_both_sides_and_its_interval() {
    Comparison comparison =
        Corpora.compare(
            List.of(paragraphs("a", 0.6, -0.6).build(), paragraphs("b", -0.4, -0.6).build()));
    assertThat(texts(comparison))
        .anyMatch(
            text ->
                text.startsWith(
                    "The sources differ most about Norland: a is more favourable than b by 1.00"));
  }

  @Test
  void an_actor_that_only_one_source_leaves_out_is_told_where_chance_would_not_do_it() {
    Analyses silent = Analyses.source("silent");
    for (int p = 0; p < 8; p++) {
      silent
          .paragraph()
          .sentence("Norland built a wall " + p + " at that time for sure, they say, and it stood.")
          .mention("norland", "Norland", 0.6);
    }
    Comparison comparison =
        Corpora.compare(
            List.of(
                paragraphs("a", 0.6, -0.6).build(),
                paragraphs("b", 0.6, -0.6).build(),
                silent.build()));
    assertThat(texts(comparison))
        .contains(
            "silent never mentions Southmark (16 mentions elsewhere), which the other two sources do.");
  }

  @Test
  void one_speaker_who_has_much_of_the_word_is_named() {
    Analyses voiced = paragraphs("a", 0.6, -0.6);
    for (int p = 0; p < 6; p++) {
      voiced
          .paragraph()
          .sentence("This is a great day for all of us and it will be long remembered here.")
          .voice(Voice.QUOTE)
          .quote("Professor Lind", "", "named", 16);
    }
    Comparison comparison =
        Corpora.compare(List.of(voiced.build(), paragraphs("b", 0.6, -0.6).build()));
    assertThat(texts(comparison))
        .anyMatch(
            text ->
                text.endsWith(
                    "of the words of a are those of one speaker, Professor Lind, quoted or reported."));
  }

  @Test
  void no_more_than_eight_are_told_and_none_says_who_is_right() {
    Comparison comparison = Corpora.compare(Corpora.drawn(5, 14));
    assertThat(comparison.findings()).hasSizeBetween(3, 8);
    assertThat(texts(comparison))
        .noneMatch(text -> text.matches("(?i).*\\b(true|false|right|wrong|lie|biased)\\b.*"));
  }
}
