package org.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parallax.core.ToolVersion;
import org.parallax.core.cache.FolderCache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is missing on this machine and how to get it. */
@Command(
    name = "doctor",
    description =
        "Checks Java, memory, models and write access; says what is missing and how to get it.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class)
final class DoctorCommand implements Callable<Integer> {

  /** What the analysis of a long report was seen to need. */
  private static final long ENOUGH_MEMORY = 2L << 30;

  private static final List<String> MODELS =
      List.of(
          "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
          "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
          "edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  private static final List<String> ENCODER =
      List.of("bge-small-en-v1.5-q.onnx", "bge-small-en-v1.5-q-tokenizer.json");

  @Option(
      names = "--clear-cache",
      description = "Remove what was remembered of earlier runs; it is made again when needed.")
  private boolean clearCache;

  @Mixin private Talk talk;

  private int problems;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  DoctorCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = talk.out();
    out.println("Parallax " + ToolVersion.current());
    int java = Runtime.version().feature();
    line(java >= 17, "Java " + Runtime.version(), "install a JDK 17 or newer");
    long memory = Runtime.getRuntime().maxMemory();
    line(
        memory >= ENOUGH_MEMORY * 9 / 10,
        String.format(Locale.ROOT, "Memory for the analysis: %.1f GB", memory / 1e9),
        "give it 2 GB or more: PARALLAX_JAVA_OPTS=-Xmx3g parallax …");
    out.println("     Processors: " + Runtime.getRuntime().availableProcessors());
    boolean models = MODELS.stream().allMatch(DoctorCommand::isOnClassPath);
    line(
        models,
        "CoreNLP's English models",
        "build again with Maven: mvn -Dfast -DskipTests package");
    line(
        ENCODER.stream().allMatch(DoctorCommand::isOnClassPath),
        "Sentence encoder",
        "build again with Maven: mvn -Dfast -DskipTests package");
    Path folder = Path.of("").toAbsolutePath();
    line(
        isWritable(folder),
        "Write access to " + folder,
        "change to a folder of your own, or name one with --out");
    cache();
    if (!models) {
      return ExitCode.MODEL;
    }
    return problems == 0 ? ExitCode.DONE : ExitCode.INPUT;
  }

  private void cache() {
    FolderCache cache = UserCache.open();
    FolderCache.Contents before = cache.contents();
    if (clearCache) {
      cache.clear();
    }
    String size =
        String.format(Locale.ROOT, "%d entries, %.1f MB", before.entries(), before.bytes() / 1e6);
    talk.out()
        .println(
            "     Cache "
                + before.folder()
                + ": "
                + (clearCache ? "cleared of " : "")
                + size
                + (clearCache || before.entries() == 0 ? "" : " (--clear-cache removes them)"));
  }

  private void line(boolean good, String what, String advice) {
    talk.out().println((good ? "ok   " : "MISSING  ") + what + (good ? "" : " — " + advice));
    problems += good ? 0 : 1;
  }

  private static boolean isOnClassPath(String resource) {
    return DoctorCommand.class.getClassLoader().getResource(resource) != null;
  }

  private static boolean isWritable(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, ".parallax", ".tmp"));
      return true;
    } catch (IOException | SecurityException e) {
      return false;
    }
  }
}
