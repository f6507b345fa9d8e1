package org.parallax.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parallax.core.AnalysisSettings;
import org.parallax.core.Stages;
import picocli.CommandLine.Option;

/** The options of every command that analyses texts. */
final class AnalysisOptions {

  /** Whether analyses carry the text. */
  enum Text {
    FULL,
    NONE
  }

  @Option(names = "--actors", paramLabel = "FILE", description = "The register of actors to use.")
  private Optional<Path> actors;

  @Option(
      names = "--frames",
      paramLabel = "FILE",
      description = "Frames of your own, a defining sentence each.")
  private Optional<Path> frames;

  @Option(
      names = "--cues",
      paramLabel = "FILE",
      description = "Cues of your own, in YAML or as a .dic word list.")
  private Optional<Path> cues;

  @Option(
      names = "--text",
      paramLabel = "full|none",
      defaultValue = "FULL",
      description =
          "Whether the report and the stored analyses carry the texts (default: full). With none"
              + " they hold measurements, single cue words and places only.")
  private Text text;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to use (default: one a processor).")
  private Optional<Integer> threads;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The seed of everything that draws at random (default: 1).")
  private long seed;

  @Option(names = "--no-cache", description = "Analyse every text again.")
  private boolean noCache;

  @Option(
      names = "--no-encoder",
      description =
          "Do without the sentence encoder: faster and less accurate; the report says so.")
  private boolean noEncoder;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  AnalysisOptions() {}

  int threads() {
    return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  AnalysisSettings settings() {
    return new AnalysisSettings(text == Text.FULL, !noEncoder, seed);
  }

  Stages stages() {
    return new Stages(
        actors,
        frames,
        cues,
        settings(),
        noCache ? Optional.empty() : Optional.of(UserCache.open()));
  }
}
