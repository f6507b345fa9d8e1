package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Analyses;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparison.Contrast;
import org.parallax.core.compare.Comparison.Portrayal;

class ComparerTest {

  private final List<DocumentAnalysis> corpus = Corpora.drawn(4, 12);

  @Test
  void the_same_input_and_seed_give_the_same_comparison() {
    assertThat(Corpora.compare(corpus)).isEqualTo(Corpora.compare(corpus));
  }

  @Test
  void the_order_of_sources_orders_rows_and_changes_no_figure() {
    List<DocumentAnalysis> shuffled = new ArrayList<>(corpus);
    Collections.rotate(shuffled, 2);
    Comparison one = Corpora.compare(corpus);
    Comparison other = Corpora.compare(shuffled);
    assertThat(other.portrayals().get(0).source()).isEqualTo("s2");
    assertThat(other.portrayals()).containsExactlyInAnyOrderElementsOf(one.portrayals());
    assertThat(other.roles()).containsExactlyInAnyOrderElementsOf(one.roles());
    assertThat(other.frames()).containsExactlyInAnyOrderElementsOf(one.frames());
    assertThat(other.language()).containsExactlyInAnyOrderElementsOf(one.language());
    assertThat(other.voices()).containsExactlyInAnyOrderElementsOf(one.voices());
    assertThat(other.keyness()).containsExactlyInAnyOrderElementsOf(one.keyness());
    assertThat(other.positions()).containsExactlyInAnyOrderElementsOf(one.positions());
    assertThat(other.profiles()).containsExactlyInAnyOrderElementsOf(one.profiles());
    assertThat(other.findings()).isEqualTo(one.findings());
  }

  @Test
  void swapping_two_sources_flips_the_signs_of_their_contrast_and_nothing_else() {
    Contrast ab = Corpora.compare(List.of(corpus.get(0), corpus.get(3))).contrasts().get(0);
    Contrast ba = Corpora.compare(List.of(corpus.get(3), corpus.get(0))).contrasts().get(0);
    assertThat(ab.sourceA()).isEqualTo("s0");
    assertThat(ba.sourceA()).isEqualTo("s3");
    assertThat(ba.difference()).isEqualTo(ab.difference().negated());
    assertThat(ba.effectSize()).isEqualTo(-ab.effectSize());
    assertThat(ba.p()).isEqualTo(ab.p());
    assertThat(ba.q()).isEqualTo(ab.q());
  }

  @Test
  void a_source_added_changes_no_row_of_the_others() {
    Comparison without = Corpora.compare(corpus.subList(0, 3));
    Comparison with = Corpora.compare(corpus);
    assertThat(with.portrayals()).containsAll(without.portrayals());
    assertThat(with.frames()).containsAll(without.frames());
  }

  @Test
  void with_many_sources_each_is_contrasted_with_all_others_together() {
    Comparison comparison = Corpora.compare(Corpora.drawn(8, 6));
    assertThat(comparison.contrasts())
        .filteredOn(row -> row.actor().equals("norland"))
        .hasSize(8)
        .allMatch(row -> row.sourceB().equals(Comparison.REST));
  }

  @Test
  void too_few_mentions_are_withheld_with_the_reason_also_in_contrasts() {
    Comparison comparison =
        Corpora.compare(
            List.of(Corpora.drawn("long", 12, 0.4, 0, 1), Corpora.drawn("short", 2, 0, 0, 2)));
    Portrayal row =
        comparison.portrayals().stream()
            .filter(r -> r.source().equals("short") && r.actor().equals("norland"))
            .findFirst()
            .orElseThrow();
    assertThat(row.score()).isEqualTo(new Estimate.Withheld("fewer than 5 mentions", 2));
    assertThat(row.verdict()).isEqualTo(Verdict.WITHHELD);
    Contrast contrast = comparison.contrasts().get(0);
    assertThat(contrast.difference())
        .isEqualTo(new Estimate.Withheld("fewer than 5 mentions in short", 14));
    assertThat(contrast.p()).isNaN();
    assertThat(contrast.q()).isNaN();
  }

  @Test
  void q_values_are_not_below_p_values_and_keep_their_order() {
    List<Contrast> measured =
        Corpora.compare(corpus).contrasts().stream()
            .filter(row -> row.difference() instanceof Estimate.Measured)
            .sorted(Comparator.comparingDouble(Contrast::p))
            .toList();
    assertThat(measured).isNotEmpty().allMatch(row -> row.q() >= row.p());
    assertThat(measured).isSortedAccordingTo(Comparator.comparingDouble(Contrast::q));
  }

  @Test
  void an_actor_is_rolled_up_with_its_parts_without_counting_a_mention_twice() {
    Comparison comparison = Corpora.compare(corpus);
    assertThat(comparison.rollUps()).extracting(Portrayal::actor).containsOnly("norland");
    assertThat(comparison.rollUps().get(0).mentions()).isEqualTo(24);
  }

  @Test
  void two_sources_of_one_id_are_refused() {
    assertThatThrownBy(() -> Corpora.compare(List.of(corpus.get(0), corpus.get(0))))
        .hasMessage("two sources are called s0");
  }

  @Test
  void frames_of_an_actor_are_shares_of_the_sentences_that_mention_it() {
    Comparison comparison =
        Corpora.compare(
            List.of(
                Corpora.drawn("a", 8, 0.5, 0, 1),
                Analyses.source("b")
                    .sentence("Norland spoke.")
                    .mention("norland", "Norland")
                    .build()));
    List<Comparison.ActorFrame> norland =
        comparison.actorFrames().stream().filter(row -> row.actor().equals("norland")).toList();
    assertThat(norland)
        .extracting(Comparison.ActorFrame::source, Comparison.ActorFrame::frame)
        .containsExactly(
            tuple("a", "economic"),
            tuple("a", "security"),
            tuple("b", "economic"),
            tuple("b", "security"));
    // Each sentence on Norland has one of the two frames, those on Southmark have none.
    assertThat(norland.get(0).of()).isEqualTo(8);
    assertThat(norland.get(0).sentences() + norland.get(1).sentences()).isEqualTo(8);
    assertThat(norland.get(0).share().value().orElseThrow())
        .isEqualTo(norland.get(0).sentences() / 8.0);
    assertThat(norland.get(2).share()).isInstanceOf(Estimate.Withheld.class);
    assertThat(comparison.actorFrames())
        .filteredOn(row -> row.actor().equals("southmark"))
        .allMatch(row -> row.sentences() == 0);
  }

  @Test
  void groups_are_compared_as_sources_are_and_passages_keep_their_sources() {
    Comparison comparison =
        new Comparer(Corpora.REGISTER, Corpora.FRAMES, ComparisonSettings.withSeed(1))
            .compareGroups(
                List.of(
                    Corpora.drawn("a1", 4, 0.5, 0, 1),
                    Corpora.drawn("a2", 4, 0.5, 0, 2),
                    Corpora.drawn("b1", 8, -0.2, 0, 3)),
                "outlet");
    assertThat(comparison.analyses())
        .extracting(DocumentAnalysis::id)
        .containsExactly("Outlet-a", "Outlet-b");
    assertThat(comparison.portrayals().get(0).mentions()).isEqualTo(8);
    assertThat(comparison.contrasts().get(0).difference().value()).isPresent();
  }

  @Test
  void one_group_alone_cannot_be_compared() {
    assertThatThrownBy(
            () ->
                new Comparer(Corpora.REGISTER, Corpora.FRAMES, ComparisonSettings.withSeed(1))
                    .compareGroups(corpus, "outlet"))
        .hasMessage(
            "groups by 'outlet': all sources that have a value have the same, 'Outlet s', so there is"
                + " nothing to compare");
  }
}
