package org.parallax.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes write to one cache and are killed; what can be found afterwards is whole. */
class KilledWriterTest {

  private static final int KEYS = 20;

  @TempDir Path folder;

  /** A process that writes until it is killed. */
  public static void main(String[] arguments) {
    FolderCache cache = new FolderCache(Path.of(arguments[0]), 1 << 24);
    while (true) {
      for (int key = 0; key < KEYS; key++) {
        cache.store("key" + key, content(key));
      }
    }
  }

  private static byte[] content(int key) {
    return ("entry " + key + " ").repeat(5_000).getBytes(StandardCharsets.UTF_8);
  }

  /** Counts what has its final name; a file that is still being written has another. */
  private long wholeEntries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".entry")).count();
    }
  }

  @Test
  void whatIsFoundIsWhole() throws Exception {
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      writers.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  KilledWriterTest.class.getName(),
                  folder.toString())
              .start());
    }
    FolderCache cache = new FolderCache(folder, 1 << 24);
    for (int waited = 0; wholeEntries() < KEYS && waited < 300; waited++) {
      Thread.sleep(100);
    }
    for (Process writer : writers) {
      writer.destroyForcibly().waitFor();
    }
    int found = 0;
    for (int key = 0; key < KEYS; key++) {
      byte[] whole = content(key);
      found +=
          cache.find("key" + key).map(bytes -> bytes.length == whole.length).orElse(false) ? 1 : 0;
    }
    assertThat(found).isEqualTo(KEYS);
    cache.clear();
    assertThat(cache.contents().entries()).as("leftovers are cleared too").isZero();
  }
}
