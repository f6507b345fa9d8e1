package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.core.Analyses;
import org.parallax.core.actor.Actor;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.EventWordings.EventWording;
import org.parallax.core.measure.ActionObservation.Part;

class EventWordingsTest {

  private static final Actor NORLAND = Analyses.actor("norland", "Norland", ActorKind.COUNTRY);
  private static final Actor WAR = Analyses.actor("river-war", "River War", ActorKind.EVENT);

  private final DocumentAnalysis herald =
      Analyses.source("herald")
          .paragraph()
          .sentence("Norland's withdrawal began.")
          .act("norland", Part.NOMINAL_OWNER, "withdrawal")
          .sentence("Norland withdrew.")
          .act("norland", Part.AGENT, "withdraw")
          .sentence("The River War is over.")
          .mention("river-war", "River War")
          .build();

  private final DocumentAnalysis courier =
      Analyses.source("courier")
          .paragraph()
          .sentence("The withdrawal was peaceful.")
          .act("", Part.NOMINAL_OBJECT, "withdrawal")
          .sentence("Norland waged the war of the river.")
          .mention("norland", "Norland")
          .act("norland", Part.AGENT, "wage")
          .mention("river-war", "war of the river")
          .act("river-war", Part.PATIENT, "wage")
          .sentence("The River War is over.")
          .mention("river-war", "River War")
          .build();

  private final List<EventWording> rows =
      EventWordings.of(
          List.of(herald, courier),
          List.of(NORLAND, WAR),
          new LabelSpellings(List.of(herald, courier)));

  @Test
  void theWordingsOfAnActStandSideBySide() {
    assertThat(rows)
        .filteredOn(row -> row.event().equals("withdraw"))
        .extracting(EventWording::source, EventWording::wording, EventWording::unnamed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("herald", "withdrawal", 0),
            org.assertj.core.groups.Tuple.tuple("herald", "withdraw", 0),
            org.assertj.core.groups.Tuple.tuple("courier", "withdrawal", 1));
  }

  @Test
  void aLabelInOtherLettersIsTheSameWording() {
    DocumentAnalysis loud =
        Analyses.source("loud")
            .paragraph()
            .sentence("The RIVER WAR is over.")
            .mention("river-war", "The RIVER WAR")
            .build();
    List<DocumentAnalysis> all = List.of(herald, courier, loud);
    assertThat(EventWordings.of(all, List.of(NORLAND, WAR), new LabelSpellings(all)))
        .filteredOn(row -> row.source().equals("loud"))
        .extracting(EventWording::wording)
        .containsExactly("River War");
  }

  @Test
  void whoIsNamedAsAgentOfARegisteredEvent() {
    assertThat(rows)
        .filteredOn(row -> row.wording().equals("war of the river"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.agents()).isEqualTo(Map.of("norland", 1));
              assertThat(row.unnamed()).isZero();
            });
  }

  @Test
  void passagesAreTheSentencesCounted() {
    assertThat(rows).allSatisfy(row -> assertThat(row.passages()).hasSize(row.count()));
  }
}
