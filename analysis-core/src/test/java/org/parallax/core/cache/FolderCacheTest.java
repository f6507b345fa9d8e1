package org.parallax.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCacheTest {

  @TempDir Path folder;

  @Test
  void whatIsStoredIsFound() {
    FolderCache cache = new FolderCache(folder.resolve("new"), 1 << 20);
    cache.store("a", bytes("first"));
    assertThat(cache.find("a")).hasValue(bytes("first"));
    assertThat(cache.find("b")).isEmpty();
  }

  @Test
  void partsOfAKeyCountApart() {
    assertThat(FolderCache.key("ab", "c")).isNotEqualTo(FolderCache.key("a", "bc"));
    assertThat(FolderCache.key("ab", "c")).isEqualTo(FolderCache.key("ab", "c"));
  }

  @Test
  void anEntryCutOffByACrashIsAMiss() throws IOException {
    FolderCache cache = new FolderCache(folder, 1 << 20);
    cache.store("a", bytes("first"));
    Path file = folder.resolve("a.entry");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(cache.find("a")).as("cut to " + length).isEmpty();
    }
  }

  @Test
  void whatWasLongestNotUsedGoesFirst() throws IOException {
    FolderCache cache = new FolderCache(folder, 2_500);
    Random random = new Random(1);
    for (String key : new String[] {"a", "b", "c"}) {
      byte[] noise = new byte[1_000];
      random.nextBytes(noise);
      cache.store(key, noise);
      if (Files.exists(folder.resolve(key + ".entry")) && key.equals("a")) {
        Files.setLastModifiedTime(folder.resolve("a.entry"), FileTime.fromMillis(1_000));
      }
    }
    assertThat(cache.find("a")).isEmpty();
    assertThat(cache.find("c")).isPresent();
    assertThat(cache.contents().bytes()).isLessThanOrEqualTo(2_500);
  }

  @Test
  void whatAWrongClockDatedAheadGoesBeforeWhatIsUsedNow() throws IOException {
    FolderCache cache = new FolderCache(folder, 2_500);
    Random random = new Random(2);
    for (String key : new String[] {"from next year", "a", "b", "c"}) {
      byte[] noise = new byte[1_000];
      random.nextBytes(noise);
      cache.store(key, noise);
      Path first = folder.resolve("from next year.entry");
      if (Files.exists(first)) {
        Files.setLastModifiedTime(first, FileTime.from(Instant.now().plus(365, ChronoUnit.DAYS)));
      }
    }
    assertThat(cache.find("from next year")).isEmpty();
    assertThat(cache.find("b")).isPresent();
    assertThat(cache.find("c")).isPresent();
  }

  @Test
  void whatIsDatedAheadIsFoundAllTheSame() throws IOException {
    FolderCache cache = new FolderCache(folder, 1 << 20);
    cache.store("a", bytes("first"));
    Path file = folder.resolve("a.entry");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(365, ChronoUnit.DAYS)));
    assertThat(cache.find("a")).hasValue(bytes("first"));
    assertThat(Files.getLastModifiedTime(file).toInstant())
        .as("used now")
        .isBefore(Instant.now().plus(1, ChronoUnit.DAYS));
  }

  @Test
  void severalWritersDoNotDisturbEachOther() {
    FolderCache cache = new FolderCache(folder, 1 << 20);
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            i -> {
              cache.store("k" + i % 5, bytes("value " + i % 5));
              cache
                  .find("k" + i % 5)
                  .ifPresent(found -> assertThat(found).isEqualTo(bytes("value " + i % 5)));
            });
    assertThat(cache.contents().entries()).isEqualTo(5);
  }

  @Test
  void aFolderThatCannotBeWrittenIsOnlyAMiss() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    FolderCache cache = new FolderCache(file, 1 << 20);
    cache.store("a", bytes("first"));
    assertThat(cache.find("a")).isEmpty();
    cache.clear();
    assertThat(cache.contents().entries()).isZero();
  }

  @Test
  void clearingLeavesNothing() throws IOException {
    FolderCache cache = new FolderCache(folder, 1 << 20);
    cache.store("a", bytes("first"));
    cache.clear();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
