package org.parallax.validation.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.parallax.core.AnalysisSettings;
import org.parallax.core.CorpusAnalyzer;
import org.parallax.core.Stages;
import org.parallax.core.source.CorpusReader;

/** How the processor time of an analysis, without the encoder, grows with the length of a text. */
public final class LengthGrowth {

  private static final Logger LOG = Logger.getLogger(LengthGrowth.class.getName());

  private LengthGrowth() {}

  /**
   * Analyses one generated text of each length and logs what it cost.
   *
   * @param arguments lengths in words; the first ones warm the machine up
   */
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      int words = Integer.parseInt(argument);
      Path folder = Files.createTempDirectory("growth");
      Path text = folder.resolve("text.txt");
      Files.writeString(text, GeneratedArticles.article(words, words));
      double seconds = seconds(folder);
      Files.delete(text);
      Files.delete(folder);
      LOG.info(
          String.format(
              Locale.ROOT,
              "%d words: %.2f s of processor time, %.3f s for 1,000 words",
              words,
              seconds,
              seconds * 1000 / words));
    }
  }

  private static double seconds(Path folder) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Stages stages =
        new Stages(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new AnalysisSettings(true, false, 1L),
            Optional.empty());
    long start = system.getProcessCpuTime();
    CorpusAnalyzer.Result result =
        new CorpusAnalyzer(stages).analyze(CorpusReader.read(folder), new Silent());
    if (!result.failures().isEmpty()) {
      throw new IllegalStateException(result.failures().toString());
    }
    return (system.getProcessCpuTime() - start) / 1e9;
  }

  private static final class Silent implements CorpusAnalyzer.Progress {
    @Override
    public void begins(String source) {}

    @Override
    public void ended(String source) {}
  }
}
