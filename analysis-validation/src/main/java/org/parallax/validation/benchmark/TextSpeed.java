package org.parallax.validation.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.core.AnalysisSettings;
import org.parallax.core.CorpusAnalyzer;
import org.parallax.core.Stages;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;

/**
 * Clock and processor time of all measures on texts, from the start of Java to the end of the first
 * pass and of a second pass with everything loaded. {@code docs/benchmarks/stock/Stock.java} does
 * the same with CoreNLP's defaults, and {@code docs/benchmarks/run} sets both side by side.
 */
public final class TextSpeed {

  private TextSpeed() {}

  /**
   * Prints two lines, {@code cold} and {@code second}, with seconds by the clock and of processor
   * time, each after a blank.
   *
   * @param arguments a register of actors, then texts
   */
  @SuppressWarnings("SystemOut") // it is there to print
  public static void main(String[] arguments) throws IOException {
    List<Path> texts = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    print(System.out, Path.of(arguments[0]), texts);
  }

  private static void print(PrintStream out, Path register, List<Path> texts) throws IOException {
    Path folder = Files.createTempDirectory("speed");
    List<Path> copies = new ArrayList<>();
    try {
      for (Path text : texts) {
        copies.add(Files.copy(text, folder.resolve(text.getFileName())));
      }
      Corpus corpus = CorpusReader.read(folder);
      Stages stages =
          new Stages(
              Optional.of(register),
              Optional.empty(),
              Optional.empty(),
              AnalysisSettings.DEFAULT,
              Optional.empty());
      analyze(stages, corpus);
      double clock = clock();
      double processor = processor();
      out.println(line("cold", clock, processor));
      analyze(stages, corpus);
      out.println(line("second", clock() - clock, processor() - processor));
    } finally {
      for (Path copy : copies) {
        Files.delete(copy);
      }
      Files.delete(folder);
    }
  }

  private static void analyze(Stages stages, Corpus corpus) {
    CorpusAnalyzer.Result result =
        new CorpusAnalyzer(stages)
            .analyze(
                corpus,
                new CorpusAnalyzer.Progress() {
                  @Override
                  public void begins(String source) {}

                  @Override
                  public void ended(String source) {}
                });
    boolean encoded =
        result.analyses().stream().noneMatch(a -> "none".equals(a.settings().get("encoder")));
    if (!result.failures().isEmpty() || !encoded) {
      throw new IllegalStateException("not all measured: " + result.failures());
    }
  }

  private static String line(String name, double clock, double processor) {
    return String.format(Locale.ROOT, "%s %.2f %.2f", name, clock, processor);
  }

  /** Seconds since Java started. */
  private static double clock() {
    return (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
  }

  /** Seconds of processor time of this process, all threads. */
  private static double processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
