package org.parallax.validation.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.parallax.core.AnalysisSettings;
import org.parallax.core.Analyzer;
import org.parallax.core.Stages;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.source.Corpus;
import org.parallax.core.source.CorpusReader;
import org.parallax.core.source.DocumentReaders;

/**
 * How the processor time and the memory of an analysis grow with the length of a text. Everything
 * is loaded and warm before the first figure is taken; the texts are generated, each of a seed of
 * its own.
 */
public final class LengthGrowth {

  private static final List<Integer> LENGTHS = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);

  /** Short texts are repeated until they have so many words together. */
  private static final int WORDS_EACH = 100_000;

  private static final int MOST_TIMES = 7;
  private static final int WARMING_LENGTH = 20_000;

  private final Analyzer analyzer;
  private final PrintStream out;
  private long seed;

  private LengthGrowth(Analyzer analyzer, PrintStream out) {
    this.analyzer = analyzer;
    this.out = out;
  }

  /**
   * Prints what it costs to get warm, a line for each length, and how far the lengths differ.
   *
   * @param arguments {@code --encoder} for all measures; {@code --warm=N} for the words that are
   *     analysed beforehand (200,000); {@code --live} to find out how much memory is in use during
   *     the analysis, for which it is collected every other second, so that times say nothing; then
   *     lengths in words
   */
  @SuppressWarnings("SystemOut") // it is there to print
  public static void main(String[] arguments) throws IOException {
    List<String> options = Arrays.asList(arguments);
    List<Integer> lengths =
        options.stream().filter(o -> !o.startsWith("--")).map(Integer::valueOf).toList();
    int warm =
        options.stream()
            .filter(o -> o.startsWith("--warm="))
            .map(o -> Integer.valueOf(o.substring("--warm=".length())))
            .findFirst()
            .orElse(200_000);
    Stages stages =
        new Stages(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new AnalysisSettings(true, options.contains("--encoder"), 1L),
            Optional.empty());
    ActorRegister register = GeneratedArticles.register();
    LengthGrowth growth = new LengthGrowth(stages.analyzer(register), System.out);
    growth.warm(warm);
    if (options.contains("--live")) {
      growth.live(lengths.isEmpty() ? LENGTHS : lengths);
    } else {
      growth.measure(lengths.isEmpty() ? LENGTHS : lengths);
    }
  }

  private void warm(int words) throws IOException {
    List<String> costs = new ArrayList<>();
    int done = 0;
    do {
      costs.add(String.format(Locale.ROOT, "%.2f", cost(WARMING_LENGTH)));
      done += WARMING_LENGTH;
    } while (done < words);
    print(
        "warming: texts of %,d words, seconds of processor time for 1,000 words: %s",
        WARMING_LENGTH, String.join(" ", costs));
    print("in use when loaded, without a text: %d MB", liveMegabytes());
  }

  private void measure(List<Integer> lengths) throws IOException {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int length : lengths) {
      List<Double> costs = new ArrayList<>();
      int times = Math.max(1, Math.min(MOST_TIMES, WORDS_EACH / length));
      for (int i = 1; i < times; i++) {
        costs.add(cost(length));
      }
      Corpus.Entry text = text(length);
      double before = processor();
      DocumentAnalysis analysis = analyzer.analyze(DocumentReaders.read(text));
      costs.add((processor() - before) * 1000 / length);
      long held = liveMegabytes();
      int sentences = analysis.sentences().size();
      Files.delete(text.file().orElseThrow());
      Collections.sort(costs);
      double middle = costs.get(costs.size() / 2);
      least = Math.min(least, middle);
      most = Math.max(most, middle);
      print(
          "%,d words: %.3f s of processor time for 1,000 words (%.3f to %.3f, %d times); in use"
              + " with the analysis: %d MB (%,d sentences)",
          length, middle, costs.get(0), costs.get(costs.size() - 1), costs.size(), held, sentences);
    }
    print("largest to smallest: %.2f", most / least);
  }

  private void live(List<Integer> lengths) throws IOException {
    for (int length : lengths) {
      AtomicLong most = new AtomicLong();
      AtomicBoolean done = new AtomicBoolean();
      Corpus.Entry text = text(length);
      Thread looking =
          new Thread(
              () -> {
                while (!done.get()) {
                  most.accumulateAndGet(liveMegabytes(), Math::max);
                  rest();
                }
              });
      looking.start();
      DocumentAnalysis analysis = analyzer.analyze(DocumentReaders.read(text));
      done.set(true);
      join(looking);
      print(
          "%,d words: in use at most %d MB, with the analysis alone %d MB (%,d sentences)",
          length, most.get(), liveMegabytes(), analysis.sentences().size());
      Files.delete(text.file().orElseThrow());
    }
  }

  private static void rest() {
    try {
      Thread.sleep(2_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Seconds of processor time for 1,000 words of a new text. */
  private double cost(int length) throws IOException {
    Corpus.Entry text = text(length);
    double before = processor();
    analyzer.analyze(DocumentReaders.read(text));
    double cost = (processor() - before) * 1000 / length;
    Files.delete(text.file().orElseThrow());
    return cost;
  }

  private Corpus.Entry text(int length) throws IOException {
    Path folder = Files.createTempDirectory("growth");
    folder.toFile().deleteOnExit();
    Path file = folder.resolve("text.txt");
    seed++;
    Files.writeString(file, GeneratedArticles.article(length, seed));
    return CorpusReader.read(folder).entries().get(0);
  }

  private static double processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  /** What is left on the heap after a collection. */
  private static long liveMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
