package org.parallax.core.measure.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.lexicon.CueCatalogue;
import org.parallax.core.lexicon.CueCatalogueReader;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.Reading;
import org.parallax.core.voice.QuoteVoiceFinder;
import org.parallax.core.voice.Voices;

class CueMeasurerTest {

  private static final CueCatalogue CATALOGUE = CueCatalogueReader.shipped();
  private static final CueMeasurer MEASURER = new CueMeasurer(CATALOGUE);

  @Test
  void everyExampleOfTheCatalogueHoldsTrue() {
    assertThat(CueExamples.problems(CATALOGUE, Pipeline.annotator())).isEmpty();
  }

  @Test
  void theCatalogueIsLargeEnough() {
    assertThat(CATALOGUE.cues()).hasSizeGreaterThan(600);
  }

  @Test
  void grammarTellsSuperlativesFromQuantities() {
    assertThat(found("It was the worst storm and the most dangerous night.", "superlative"))
        .containsExactly("worst", "most dangerous");
    assertThat(found("Most of the boats, at least ten, were lost at most.", "superlative"))
        .isEmpty();
    assertThat(found("Most old houses are empty.", "superlative")).isEmpty();
  }

  @Test
  void aPassiveThatNamesItsAgentHidesNobody() {
    assertThat(found("The island has been occupied since May.", "agentless_passive"))
        .containsExactly("has been occupied");
    assertThat(found("The island was occupied by Norland in May.", "agentless_passive")).isEmpty();
    assertThat(found("The village was cleared by decree.", "agentless_passive"))
        .containsExactly("was cleared");
    assertThat(found("The clerk was surprised.", "agentless_passive")).isEmpty();
  }

  @Test
  void quotationMarksAroundAFewWordsOfTheAuthorAreDistance() {
    assertThat(found("The “liberation” of the town cost many lives.", "scare_quotes"))
        .containsExactly("“liberation”");
    assertThat(found("The “Contract of the Decade” was signed in May.", "scare_quotes")).isEmpty();
    assertThat(found("The word “liberation” was printed in bold.", "scare_quotes")).isEmpty();
  }

  @Test
  void anActIsHiddenOnlyWhereItsPhraseNamesNobody() {
    assertThat(found("The expulsion of the families took a night.", "nominalisation"))
        .containsExactly("expulsion");
    assertThat(found("Norland's expulsion of the families took a night.", "nominalisation"))
        .isEmpty();
    assertThat(found("The reconstruction ministry was shut.", "nominalisation")).isEmpty();
    assertThat(found("They voted to repeal the law.", "nominalisation")).isEmpty();
  }

  @Test
  void aWordWithAPlainSenseNeedsItsContext() {
    assertThat(found("The reform was a disaster.", "loaded_evaluative"))
        .containsExactly("disaster");
    assertThat(found("They sent disaster relief.", "loaded_evaluative")).isEmpty();
    assertThat(found("They sold crude oil.", "loaded_evaluative")).isEmpty();
    assertThat(found("Territorial claims were dropped.", "doubting_saying")).isEmpty();
  }

  @Test
  void negatedJudgementsDistancedOnesAndNamesDoNotCount() {
    assertThat(found("The plan was not brilliant.", "loaded_evaluative")).isEmpty();
    assertThat(found("There was no brilliant plan.", "loaded_evaluative")).isEmpty();
    assertThat(found("Their “brilliant” plan was printed.", "loaded_evaluative")).isEmpty();
    assertThat(found("Mr Noble lives in Savage Street.", "loaded_evaluative")).isEmpty();
    assertThat(found("The plan was not only brilliant but cheap.", "loaded_evaluative"))
        .containsExactly("brilliant");
  }

  @Test
  void theLongestOfOneDeviceWins() {
    assertThat(found("It goes without saying that nobody came.", "presupposed_agreement"))
        .containsExactly("it goes without saying");
  }

  private static List<String> found(String text, String device) {
    AnnotatedDocument document = Pipeline.annotate(text);
    Voices voices = new Voices(new QuoteVoiceFinder().find(document, List.of()));
    return MEASURER.measure(new Reading(document, List.of(), voices, List.of())).stream()
        .map(CueObservation.class::cast)
        .filter(cue -> cue.device().equals(device))
        .map(CueObservation::words)
        .collect(Collectors.toList());
  }
}
