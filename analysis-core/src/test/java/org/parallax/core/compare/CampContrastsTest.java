package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Analyses;
import org.parallax.core.analysis.DocumentAnalysis;

/** Whether sources take different sides between two camps. */
class CampContrastsTest {

  private static final List<String> NORTH = List.of("norland", "mayor-ash");
  private static final List<String> SOUTH = List.of("southmark");

  private final RandomStreams streams = new RandomStreams(1);
  private final CampContrasts contrasts = new CampContrasts(new Bootstrap(499), streams);

  @Test
  void the_gap_is_the_mean_of_one_camp_minus_that_of_the_other() {
    DocumentAnalysis source =
        Analyses.source("a")
            .paragraph()
            .sentence("Norland and Mayor Ash are praised.")
            .mention("norland", "Norland", 0.9)
            .mention("mayor-ash", "Mayor Ash", 0.5)
            .paragraph()
            .sentence("Norland is praised, Southmark blamed.")
            .mention("norland", "Norland", 0.4)
            .mention("southmark", "Southmark", -0.6)
            .mention("southmark", "Southmark", -0.2)
            .mention("southmark", "Southmark", -0.1)
            .paragraph()
            .sentence("Norland and Southmark met.")
            .mention("norland", "Norland", 0.0)
            .mention("norland", "Norland", 0.2)
            .mention("southmark", "Southmark", 0.1)
            .paragraph()
            .sentence("Southmark left.")
            .mention("southmark", "Southmark", 0.3)
            .build();
    List<CampContrasts.Gap> gaps = contrasts.gaps(views(source), NORTH, SOUTH);
    assertThat(gaps).hasSize(1);
    // (0.9 + 0.5 + 0.4 + 0.0 + 0.2) / 5 − (−0.6 − 0.2 − 0.1 + 0.1 + 0.3) / 5
    assertThat(gaps.get(0).value().point()).isCloseTo(0.4 + 0.1, within(1e-12));
  }

  @Test
  void a_source_that_hardly_names_one_camp_has_no_gap() {
    DocumentAnalysis source =
        Analyses.source("a")
            .paragraph()
            .sentence("Norland is praised, Southmark blamed.")
            .mention("norland", "Norland", 0.4)
            .mention("southmark", "Southmark", -0.6)
            .build();
    assertThat(contrasts.gaps(views(source), NORTH, SOUTH)).isEmpty();
  }

  @Test
  void opposite_sides_are_found_and_named_from_the_one_that_favours_the_first_camp() {
    List<CampContrasts.Sides> pairs =
        contrasts.pairs(
            contrasts.gaps(
                views(Corpora.drawn("x", 8, -0.4, 0.4, 3), Corpora.drawn("y", 8, 0.4, -0.4, 4)),
                NORTH,
                SOUTH));
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).a().source()).isEqualTo("y");
    assertThat(pairs.get(0).difference().low()).isPositive();
    assertThat(pairs.get(0).q()).isLessThan(0.05);
  }

  /** 400 pairs of sources of eight paragraphs: two standard errors of 0.05 are 0.022. */
  @Test
  void sources_of_one_mind_differ_no_more_often_than_the_level_says() {
    int rejected = 0;
    for (int i = 0; i < 400; i++) {
      List<SourceView> pair =
          views(
              Corpora.drawn("x" + i, 8, 0.3, -0.2, 2L * i),
              Corpora.drawn("y" + i, 8, 0.3, -0.2, 2L * i + 1));
      rejected += contrasts.pairs(contrasts.gaps(pair, NORTH, SOUTH)).get(0).p() <= 0.05 ? 1 : 0;
    }
    assertThat(rejected / 400.0).isBetween(0.02, 0.072);
  }

  private List<SourceView> views(DocumentAnalysis... analyses) {
    return List.of(analyses).stream()
        .map(analysis -> new SourceView(analysis, streams, 99))
        .toList();
  }
}
