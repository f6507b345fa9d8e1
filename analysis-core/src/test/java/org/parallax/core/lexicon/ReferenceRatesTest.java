package org.parallax.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceRatesTest {

  @Test
  void theShippedRatesWereCountedWithTheShippedCatalogue() {
    assertThat(ReferenceRates.shipped().catalogue())
        .as("count again: docs/methods/cues.md has the command")
        .isEqualTo(CueCatalogueReader.shipped().fingerprint());
  }

  @Test
  void theShippedRatesSayWhatTheyWereCountedOver() {
    assertThat(String.join(" ", ReferenceRates.shipped().provenance()))
        .contains("targeted-sentiment.train.jsonl", "words", "articles", "docs/methods/cues.md")
        .containsPattern("on \\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void everyDeviceOfTheCatalogueAndTheHeadHaveARate() {
    Map<String, Double> figures = ReferenceRates.shipped().figures(CueCatalogueReader.shipped());
    assertThat(figures)
        .containsKeys("device:booster", "device:agentless_passive", "cue:booster-clearly")
        .hasEntrySatisfying("loaded-sentences", share -> assertThat(share).isBetween(0.01, 0.99));
    for (CueDevice device : CueCatalogueReader.shipped().devices()) {
      assertThat(figures).containsKey("device:" + device.id());
    }
  }

  @Test
  void whatAUserPutsInPlaceOfAShippedDeviceHasNoReference() {
    CueCatalogue own =
        CueCatalogueReader.parse(
            Path.of("own.yaml"),
            """
            device: booster
            source: "made up"
            cues:
              - pattern: verily
                match: "[Verily], it rained."
                no_match: "It rained."
            """);
    Map<String, Double> figures =
        ReferenceRates.shipped().figures(CueCatalogueReader.shipped().with(own));
    assertThat(figures).containsKey("device:hedge").doesNotContainKey("device:booster");
  }

  @Test
  void aCueThatTheNewsNeverHadHasTheRateOfNothing() {
    ReferenceRates none = new ReferenceRates("", List.of(), List.of());
    assertThat(none.figures(CueCatalogueReader.shipped()))
        .containsEntry("cue:booster-clearly", 0.0);
  }

  @Test
  void theWrittenFormIsReadAgain() {
    ReferenceRates rates =
        new ReferenceRates(
            "abc",
            List.of("Counted on a day."),
            List.of(new ReferenceRates.Rate("device:hedge", 12, 3.25, 2.5, 4.125)));
    assertThat(ReferenceRates.parse(rates.written())).isEqualTo(rates);
    assertThatThrownBy(() -> ReferenceRates.parse("device:hedge\t12"))
        .hasMessage("not a rate: device:hedge\t12");
  }
}
