package org.parallax.core.measure.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.encode.SentenceEncoder;
import org.parallax.core.lexicon.Frame;
import org.parallax.core.lexicon.FrameCatalogue;
import org.parallax.core.lexicon.FrameCatalogueReader;
import org.parallax.core.measure.FrameObservation;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.voice.Voice;
import org.parallax.core.voice.Voices;

class FrameMeasurerTest {

  private static final SentenceEncoder ENCODER = OnnxSentenceEncoder.load();

  @Test
  void aSentenceAboutPricesIsEconomic() {
    assertThat(frames("The price of bread has doubled and the mills are laying off workers."))
        .contains("economic");
  }

  @Test
  void aSentenceAboutARulingIsAboutTheLaw() {
    assertThat(frames("The appeals court struck down the statute as unconstitutional."))
        .contains("legality");
  }

  @Test
  void aSentenceMayHaveNoFrame() {
    assertThat(frames("The second part of the interview follows on the next page.")).isEmpty();
  }

  @Test
  void shortSentencesAreLeftOut() {
    assertThat(frames("Taxes, taxes.")).isEmpty();
  }

  @Test
  void aUsersSentenceFindsItsPassages() {
    Frame ports =
        new Frame(
            "sea-trade", "Sea trade", List.of("Harbours, ships and freight by sea."), List.of());
    FrameMeasurer measurer =
        new FrameMeasurer(FrameCatalogueReader.shipped().with(List.of(ports)), ENCODER);
    assertThat(frames(measurer, "Container ships from the south now call at the deeper harbour."))
        .contains("sea-trade");
    assertThat(frames(measurer, "The pupils sang two songs and went home."))
        .doesNotContain("sea-trade");
  }

  @Test
  void anObservationCarriesItsSentenceAndProbability() {
    Observation first = observations(shipped(), "Police arrested two men for the murder.").get(0);
    assertThat(first).isInstanceOf(FrameObservation.class);
    assertThat(first.label()).isEqualTo("crime");
    assertThat(first.value()).isBetween(0.35, 1.0);
    assertThat(first.voice()).isEqualTo(Voice.AUTHOR);
    assertThat(first.evidence().sentence()).hasToString("test#1.1");
  }

  @Test
  void withoutVectorsNothingIsSeen() {
    AnnotatedDocument document = Pipeline.annotate("Police arrested two men for the murder.");
    assertThat(
            shipped().measure(new Reading(document, List.of(), new Voices(List.of()), List.of())))
        .isEmpty();
  }

  private static FrameMeasurer shipped() {
    FrameCatalogue catalogue = FrameCatalogueReader.shipped();
    return new FrameMeasurer(catalogue, ENCODER);
  }

  private static List<String> frames(String text) {
    return frames(shipped(), text);
  }

  private static List<String> frames(FrameMeasurer measurer, String text) {
    return observations(measurer, text).stream().map(Observation::label).toList();
  }

  private static List<Observation> observations(FrameMeasurer measurer, String text) {
    AnnotatedDocument document = Pipeline.annotate(text);
    return measurer.measure(
        new Reading(
            document, List.of(), new Voices(List.of()), ENCODER.encode(document.sentences())));
  }
}
