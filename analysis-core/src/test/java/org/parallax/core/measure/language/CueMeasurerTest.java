package org.parallax.core.measure.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.lexicon.CueCatalogue;
import org.parallax.core.lexicon.CueDevice;
import org.parallax.core.measure.CueObservation;
import org.parallax.core.measure.Reading;
import org.parallax.core.voice.QuoteVoiceFinder;
import org.parallax.core.voice.Voices;

class CueMeasurerTest {

  private static final CueCatalogue CATALOGUE = CueCatalogue.shipped();
  private static final CueMeasurer MEASURER = new CueMeasurer(CATALOGUE);

  @Test
  void everyExampleOfTheCatalogueHoldsTrue() {
    List<String> wrong = new ArrayList<>();
    for (CueDevice device : CATALOGUE.devices()) {
      for (String example : device.matches()) {
        Matcher marked = Pattern.compile("\\[(.*?)]").matcher(example);
        assertThat(marked.find()).isTrue();
        String words = marked.group(1).toLowerCase(Locale.ROOT);
        if (!found(example.replaceAll("[\\[\\]]", ""), device.id()).contains(words)) {
          wrong.add(device.id() + " is not found in: " + example);
        }
      }
      for (String example : device.noMatches()) {
        if (!found(example, device.id()).isEmpty()) {
          wrong.add(device.id() + " is found in: " + example);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void grammarTellsSuperlativesFromQuantities() {
    assertThat(found("It was the worst storm and the most dangerous night.", "superlative"))
        .containsExactly("worst", "most dangerous");
    assertThat(found("Most of the boats, at least ten, were lost at most.", "superlative"))
        .isEmpty();
  }

  @Test
  void aPassiveThatNamesItsAgentHidesNobody() {
    assertThat(found("The island has been occupied since May.", "agentless_passive"))
        .containsExactly("has been occupied");
    assertThat(found("The island was occupied by Norland in May.", "agentless_passive")).isEmpty();
  }

  @Test
  void quotationMarksAroundAFewWordsOfTheAuthorAreDistance() {
    assertThat(found("The “liberation” of the town cost many lives.", "scare_quotes"))
        .containsExactly("“liberation”");
    assertThat(found("The “Contract of the Century” was signed in May.", "scare_quotes")).isEmpty();
  }

  @Test
  void negatedJudgementsAndNamesDoNotCount() {
    assertThat(found("The plan was not brilliant.", "loaded_evaluative")).isEmpty();
    assertThat(found("Mr Noble lives in Savage Street.", "loaded_evaluative")).isEmpty();
  }

  @Test
  void aDeviceWithoutCounterExampleIsRefused() {
    assertThatThrownBy(
            () ->
                CueCatalogue.parse(
                    Path.of("mine.yaml"),
                    "devices:\n  - id: mine\n    source: me\n    patterns: [a]\n    match: ['[a] b']\n"))
        .hasMessageStartingWith("mine.yaml:2: 'devices': needs examples under 'no_match'");
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
