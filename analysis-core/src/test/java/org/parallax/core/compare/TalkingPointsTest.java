package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Analyses;
import org.parallax.core.analysis.DocumentAnalysis;

class TalkingPointsTest {

  private static Comparison compare(Analyses... sources) {
    return Corpora.compare(java.util.Arrays.stream(sources).map(Analyses::build).toList());
  }

  @Test
  void the_longest_shared_sequence_is_one_point_with_its_sources_and_those_that_lack_it() {
    Comparison comparison =
        compare(
            Analyses.source("a")
                .sentence("Critics fear that the dam will drown the lower valley soon."),
            Analyses.source("b")
                .sentence("He warned that the dam will drown the lower valley for good."),
            Analyses.source("c").sentence("The council met on Monday and rose early that day."));
    assertThat(comparison.points())
        .containsExactly(
            new SharedPoint(
                1,
                "dam will drown the lower valley",
                "verbatim",
                8,
                false,
                1,
                List.of("a", "b"),
                List.of("c")));
    assertThat(comparison.talkingPoints())
        .extracting(row -> row.sentence().toString())
        .containsExactly("a#1.1", "b#1.1");
  }

  @Test
  void a_long_name_is_told_from_an_argued_point() {
    Comparison comparison =
        compare(
            Analyses.source("a")
                .sentence("They praised the Norland Council of River Ports and Locks again."),
            Analyses.source("b")
                .sentence("Nobody asked the Norland Council of River Ports and Locks about it."));
    assertThat(comparison.points()).hasSize(1);
    assertThat(comparison.points().get(0).name()).isTrue();
  }

  @Test
  void a_sequence_across_two_sentences_is_none() {
    Comparison comparison =
        compare(
            Analyses.source("a").sentence("The dam broke.").sentence("Water rose fast."),
            Analyses.source("b").sentence("The dam broke water rose fast."));
    assertThat(comparison.points()).isEmpty();
  }

  @Test
  void sentences_of_like_vectors_are_a_paraphrase_and_join_over_sources() {
    Comparison comparison =
        compare(
            Analyses.source("a")
                .sentence("Farmers along the river will lose their best fields next spring.")
                .vector(1, 0.1, 0),
            Analyses.source("b")
                .sentence("Next year the good land beside the water is gone for growers.")
                .vector(1, 0.2, 0)
                .sentence("Tourism has had a splendid season in all of the eastern hills.")
                .vector(0, 0.2, 1),
            Analyses.source("c")
                .sentence("Those who till the banks stand to be robbed of prime soil soon.")
                .vector(1, 0.15, 0.05));
    assertThat(comparison.points()).hasSize(1);
    assertThat(comparison.points().get(0).kind()).isEqualTo("paraphrase");
    assertThat(comparison.points().get(0).sources()).containsExactly("a", "b", "c");
    assertThat(comparison.talkingPoints()).allMatch(row -> row.similarity() > 0.9);
  }

  @Test
  void where_texts_are_not_stored_a_point_is_told_by_its_actors_and_acts() {
    List<DocumentAnalysis> sources = List.of(withoutText("a"), withoutText("b"));
    assertThat(Corpora.compare(sources).points().get(0).label()).isEqualTo("Norland: drown");
  }

  private static DocumentAnalysis withoutText(String id) {
    return Analyses.source(id)
        .withoutText()
        .sentence("It is clear that Norland will drown the lower valley and its farms.")
        .mention("norland", "Norland")
        .act("norland", org.parallax.core.measure.ActionObservation.Part.AGENT, "drown")
        .build();
  }
}
