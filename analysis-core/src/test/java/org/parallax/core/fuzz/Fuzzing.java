package org.parallax.core.fuzz;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.core.Shared;
import org.parallax.core.error.ParallaxException;

/**
 * Feeds broken inputs to an entry point, which may refuse them with a designed error and nothing
 * else. An input that does worse is written to {@code target/fuzz}; once mended it belongs into
 * {@code src/test/resources/fuzz/NAME}, from where it is fed again in every run.
 */
public final class Fuzzing {

  /** What takes the input. */
  @FunctionalInterface
  public interface Target {
    void take(byte[] input) throws IOException;
  }

  private final String module;
  private final String name;
  private final Target target;

  /**
   * @param module the folder of the module under test
   * @param name what the inputs are, in a word
   */
  public Fuzzing(String module, String name, Target target) {
    this.module = module;
    this.name = name;
    this.target = target;
  }

  /** Feeds all kept inputs, then {@code count} broken ones of each sample. */
  public void run(List<byte[]> samples, int count, long seed) {
    kept().forEach(input -> feed(input, "a kept input"));
    for (int sample = 0; sample < samples.size(); sample++) {
      Mutations mutations = new Mutations(seed + sample);
      feed(samples.get(sample), "sample " + sample);
      for (int i = 0; i < count; i++) {
        byte[] whole = samples.get(sample);
        byte[] broken =
            isText(whole)
                ? mutations
                    .of(new String(whole, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : mutations.of(whole);
        feed(broken, "seed " + seed + ", sample " + sample + ", input " + i);
      }
    }
  }

  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  private void feed(byte[] input, String which) {
    try {
      target.take(input);
    } catch (ParallaxException e) {
      // Refused as designed.
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      keep(input);
      fail(name + ", " + which + ", kept in target/fuzz: " + e, e);
    }
  }

  private void keep(byte[] input) {
    try {
      Path folder = Files.createDirectories(Shared.root().resolve(module + "/target/fuzz"));
      Files.write(folder.resolve(name + ".bin"), input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<byte[]> kept() {
    Path folder = Shared.root().resolve(module + "/src/test/resources/fuzz/" + name);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Fuzzing::bytes).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
