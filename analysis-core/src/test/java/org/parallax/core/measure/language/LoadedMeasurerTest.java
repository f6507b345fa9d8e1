package org.parallax.core.measure.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.core.measure.Reading;
import org.parallax.core.voice.Voices;

class LoadedMeasurerTest {

  private static final String PLAIN =
      "The council approved the budget for the new bridge on Monday.";
  private static final String LOADED =
      "The shameless cronies of the mayor rammed their disgraceful budget down our throats.";

  @Test
  void aTiradeIsMoreLoadedThanANotice() {
    List<Double> probabilities = probabilities(LoadedMeasurer.load());
    assertThat(probabilities.get(0)).isLessThan(0.3);
    assertThat(probabilities.get(1)).isGreaterThan(0.7);
  }

  @Test
  void withoutTheEncoderTheWordsStillTellThemApart() {
    List<Double> probabilities = probabilities(LoadedMeasurer.loadWithoutEncoder());
    assertThat(probabilities.get(0)).isLessThan(probabilities.get(1));
  }

  @Test
  void everyMeasuredSentenceHasAnObservation() {
    AnnotatedDocument document = Pipeline.annotate(PLAIN + " " + LOADED);
    Reading reading = new Reading(document, List.of(), new Voices(List.of()), List.of());
    assertThat(LoadedMeasurer.load().measure(reading))
        .extracting(observation -> observation.label())
        .containsExactly("plain", "loaded");
    assertThat(LoadedMeasurer.load().measure(reading))
        .allSatisfy(o -> assertThat(o).isInstanceOf(LoadedObservation.class));
  }

  private static List<Double> probabilities(LoadedMeasurer measurer) {
    return measurer.probabilities(List.of(Pipeline.sentence(PLAIN), Pipeline.sentence(LOADED)));
  }
}
