package org.parallax.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.error.ConfigurationException;

class FrameCatalogueReaderTest {

  @TempDir private Path folder;

  @Test
  void thirteenPolicyFramesAreShipped() {
    FrameCatalogue shipped = FrameCatalogueReader.shipped();
    assertThat(shipped.frames())
        .extracting(Frame::id)
        .containsExactly(
            "economic",
            "morality",
            "fairness",
            "legality",
            "policy",
            "crime",
            "security",
            "health-safety",
            "quality-of-life",
            "cultural-identity",
            "public-opinion",
            "politics",
            "external-relations");
    assertThat(shipped.frames()).allSatisfy(f -> assertThat(f.examples()).hasSize(50));
  }

  @Test
  void noExampleStandsInTwoFrames() {
    FrameCatalogue shipped = FrameCatalogueReader.shipped();
    assertThat(shipped.frames().stream().flatMap(f -> f.examples().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void oneSentenceAddsAFrame() throws IOException {
    FrameCatalogue read =
        read(
            """
            frames:
              - id: connectivity
                definition: Transport corridors, railways and pipelines that link regions.
            """);
    assertThat(read.frames()).hasSize(14);
    assertThat(read.find("connectivity").orElseThrow().name()).isEqualTo("connectivity");
  }

  @Test
  void aFrameOfAKnownIdReplacesTheShippedOne() throws IOException {
    FrameCatalogue read =
        read(
            """
            frames:
              - id: security
                name: Safety at sea
                definitions: [Piracy and the escort of ships.]
            """);
    assertThat(read.frames()).hasSize(13);
    assertThat(read.find("security").orElseThrow().name()).isEqualTo("Safety at sea");
  }

  @Test
  void theShippedFramesCanBeDropped() throws IOException {
    FrameCatalogue read =
        read(
            """
            shipped: drop
            frames:
              - id: water
                definition: Rivers, dams and the sharing of water.
            """);
    assertThat(read.frames()).extracting(Frame::id).containsExactly("water");
  }

  @Test
  void aFrameWithoutDefinitionIsAnErrorThatNamesItsLine() {
    assertThatThrownBy(() -> read("frames:\n  - id: water\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("frames.yaml:2")
        .hasMessageContaining("has no definition");
  }

  @Test
  void anUnknownKeyNamesTheNearest() {
    assertThatThrownBy(() -> read("frames:\n  - id: water\n    definitoin: Rivers.\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("definition");
  }

  @Test
  void anIdThatStandsTwiceIsAnError() {
    assertThatThrownBy(
            () -> read("frames:\n  - {id: a, definition: One.}\n  - {id: a, definition: Two.}\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("two frames are called a");
  }

  private FrameCatalogue read(String text) throws IOException {
    Path file = folder.resolve("frames.yaml");
    Files.writeString(file, text);
    return FrameCatalogueReader.read(file);
  }
}
