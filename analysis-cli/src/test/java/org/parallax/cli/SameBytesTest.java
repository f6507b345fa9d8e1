package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command, with the encoder and all measures, writes the same bytes from one thread and from
 * two, on a machine that speaks English and on one that speaks Turkish. Each run is a process of
 * its own, since libraries look at the language once, while they load.
 */
class SameBytesTest {

  private static final String REGISTER =
      """
      actors:
        - id: islands
          name: the Islands
          kind: country
        - id: kerr
          name: Anna Kerr
          kind: person
        - id: union
          name: the Dockers' Union
          kind: organisation
      """;

  private static final String FIRST =
      """
      The Islands shamefully closed the northern quay on Friday, and Anna Kerr praised the brave Dockers' Union
      for its patience. "It is an insult to every family in Inishmore," she said.

      Officials insisted that the Islands had informed nobody in writing. The Dockers' Union did not betray its
      members; it was betrayed. Kerr, who is its lawyer, will sue.
      """;

  private static final String SECOND =
      """
      Anna Kerr attacked the Islands again. According to the ministry the quay was unsafe, I was told, and its
      illegal closing saved lives. The Dockers' Union blackmailed the innocent citizens of Inishmore.

      The Islands welcomed the inquiry. "Nobody won," an official said, "and nobody was asked."
      """;

  @TempDir Path folder;

  @Test
  void oneThreadInEnglishAndTwoInTurkish() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("first.txt"), (FIRST + "\n").repeat(6));
    Files.writeString(corpus.resolve("second.txt"), (SECOND + "\n").repeat(3));
    Files.writeString(folder.resolve("actors.yaml"), REGISTER);
    Map<String, String> english = run("1", "-Duser.language=en", "-Duser.country=GB");
    String analysis = english.getOrDefault("analyses/first.json", "");
    Assumptions.assumeTrue(
        analysis.contains("bge-small"),
        "needs the sentence encoder, which cannot run on this machine");
    Map<String, String> turkish =
        run("2", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Istanbul");
    assertThat(analysis).contains("sentiment", "loaded");
    assertThat(turkish).isEqualTo(english);
  }

  /** What the command wrote, by file. */
  private Map<String, String> run(String threads, String... settings) throws Exception {
    Path out = folder.resolve("report-" + threads);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.addAll(List.of("-Xmx2g", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("compare", folder.resolve("corpus").toString()));
    command.addAll(List.of("--actors", folder.resolve("actors.yaml").toString()));
    command.addAll(List.of("--no-cache", "--threads", threads, "--out", out.toString()));
    Path log = folder.resolve("log-" + threads);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log, StandardCharsets.UTF_8)).isZero();
    Map<String, String> written = new TreeMap<>();
    for (String part : List.of("analyses", "data")) {
      try (Stream<Path> files = Files.list(out.resolve(part))) {
        for (Path file : files.toList()) {
          written.put(part + "/" + file.getFileName(), text(file));
        }
      }
    }
    return written;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
