package org.parallax.core.compare;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  @Test
  void many_sources_of_the_same_sentences_cost_time_and_memory_by_their_number_alone() {
    List<SourceView> sources = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Analyses source = Analyses.source(String.format("s%03d", i));
      for (int s = 0; s < 50; s++) {
        // Two of three sentences are the same in all sources, the third says the same in like
        // words.
        String mark = "word" + s + (s % 3 == 0 ? "in" + i : "") + "at";
        String words = IntStream.range(0, 12).mapToObj(w -> mark + w).collect(joining(" "));
        double[] vector = new double[50];
        vector[s] = 1;
        vector[(s + 1) % 50] = 0.001 * i;
        source.sentence(words + ".").vector(vector);
      }
      sources.add(new SourceView(source.build(), new RandomStreams(1), 200));
    }

    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    List<SharedSequences.Match> matches = new SharedSequences(sources).matches();
    TalkingPoints.Result result =
        new TalkingPoints(sources, new PointLabels(sources, Map.of())).find(matches);
    Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);

    assertThat(matches).hasSizeLessThan(200 * 50);
    assertThat(result.points()).hasSize(50).allMatch(point -> point.sources().size() == 200);
    assertThat(result.points().stream().filter(point -> point.kind().equals("verbatim")))
        .hasSize(33);
    assertThat(result.passages()).hasSize(200 * 50);
    assertThat(took).as("processor time").isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void in_many_places_the_longest_sequence_of_each_two_is_still_found_whole() {
    List<Analyses> sources = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String end =
          i < 2 ? "" : i < 4 ? " and every mill beside the old weir" : " for ever and a day " + i;
      sources.add(
          Analyses.source(String.format("s%02d", i))
              .sentence("The dam will drown the lower valley" + end + "."));
    }
    Comparison comparison = compare(sources.toArray(Analyses[]::new));
    assertThat(comparison.points()).hasSize(1);
    assertThat(comparison.points().get(0).sources()).hasSize(40);
    assertThat(comparison.points().get(0).words()).isGreaterThanOrEqualTo(11);
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
