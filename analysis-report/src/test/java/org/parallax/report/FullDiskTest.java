package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.error.OutputException;

/** What a disk that is full in the middle of a report leaves behind. */
class FullDiskTest {

  private static final String FULL = "No space left on device";

  @TempDir Path folder;

  @Test
  void nothingIsLeftAndTheMessageNamesTheReport() throws IOException {
    Path report = folder.resolve("report");

    assertThatThrownBy(() -> ReportFolder.write(report, FullDiskTest::fill))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining(report.toString())
        .hasMessageContaining("(" + FULL + ")");

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void theReportThatWasThereStaysWhole() throws IOException {
    Path report = Files.createDirectory(folder.resolve("report"));
    Files.writeString(report.resolve("run.json"), "{\"tool\":\"parallax\"}");
    Files.writeString(report.resolve("index.html"), "the last one");

    assertThatThrownBy(() -> ReportFolder.write(report, FullDiskTest::fill))
        .isInstanceOf(OutputException.class);

    assertThat(report.resolve("index.html")).hasContent("the last one");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(report);
    }
  }

  @Test
  void aBugInOnePieceIsToldAsItIs() {
    assertThatThrownBy(
            () ->
                Pieces.write(
                    List.of(
                        () -> {
                          throw new IllegalStateException("a bug");
                        },
                        () -> {})))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Thirty files beside each other, of which some do not fit and others take longer. */
  private static void fill(Path fresh) throws IOException {
    Pieces.write(
        IntStream.range(0, 30).<Pieces.Piece>mapToObj(i -> () -> piece(fresh, i)).toList());
  }

  private static void piece(Path fresh, int number) throws IOException {
    switch (number % 3) {
      case 0 -> throw new IOException(FULL);
      case 1 -> throw new UncheckedIOException(new IOException(FULL));
      default -> {
        for (int i = 0; i < 40; i++) {
          Files.writeString(fresh.resolve("piece-" + number + "-" + i), "x".repeat(1000));
        }
      }
    }
  }
}
