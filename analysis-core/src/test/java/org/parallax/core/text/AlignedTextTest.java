package org.parallax.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AlignedTextTest {

  private static final String ORIGINAL = "The har-\nbour 12 is open.";

  private static final AlignedText JOINED =
      AlignedText.builder()
          .keep(ORIGINAL, new Span(0, 7))
          .keep(ORIGINAL, new Span(9, 13))
          .keep(ORIGINAL, new Span(16, 25))
          .build();

  @Test
  void joinsWhatIsKept() {
    assertThat(JOINED.text()).isEqualTo("The harbour is open.");
  }

  @Test
  void aWordJoinedOverALineEndReachesOverTheCut() {
    assertThat(JOINED.original(new Span(4, 11))).isEqualTo(new Span(4, 13));
    assertThat(JOINED.here(new Span(4, 13))).isEqualTo(new Span(4, 11));
  }

  @Test
  void aPlaceThatWasCutOutIsEmptyHere() {
    assertThat(JOINED.here(new Span(14, 16)).isEmpty()).isTrue();
  }

  @Test
  void aReplacedCharacterStandsForItsWholeOriginal() {
    AlignedText text =
        AlignedText.builder()
            .keep("a\r\n\r\nb", new Span(0, 1))
            .replace("\n", new Span(1, 5))
            .keep("a\r\n\r\nb", new Span(5, 6))
            .build();
    assertThat(text.original(new Span(1, 2))).isEqualTo(new Span(1, 5));
    assertThat(text.here(new Span(2, 3))).isEqualTo(new Span(1, 2));
  }

  @Test
  void aSliceKeepsItsPlaces() {
    AlignedText slice = JOINED.slice(new Span(4, 14));
    assertThat(slice.text()).isEqualTo("harbour is");
    assertThat(slice.original(new Span(0, 7))).isEqualTo(new Span(4, 13));
    assertThat(AlignedText.of(slice.text(), slice.runs())).isEqualTo(slice);
  }

  @Test
  void runsThatDoNotCoverTheTextAreRefused() {
    assertThatThrownBy(() -> AlignedText.of("longer", JOINED.slice(new Span(0, 3)).runs()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("runs cover 3 of 6 characters");
  }

  @RepeatedTest(200)
  void everyKeptCharacterIsTheOneAtItsOffset(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder original = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      original.append((char) ('a' + random.nextInt(26)));
    }
    AlignedText.Builder builder = AlignedText.builder();
    int at = 0;
    while (at < 300) {
      int to = Math.min(300, at + 1 + random.nextInt(20));
      if (random.nextInt(3) > 0) {
        builder.keep(original, new Span(at, to));
      }
      at = to;
    }
    AlignedText text = builder.build();
    for (int i = 0; i < text.length(); i++) {
      Span place = text.original(new Span(i, i + 1));
      assertThat(place.in(original)).isEqualTo(text.text().substring(i, i + 1));
      assertThat(text.here(place)).isEqualTo(new Span(i, i + 1));
    }
  }
}
