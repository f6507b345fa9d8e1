package org.parallax.core.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A folder of byte strings by key, bounded in size: what was longest not used goes first. Several
 * processes may use one folder: entries appear whole by renaming, and carry a checksum, so that one
 * cut off by a crash or a full disk counts as absent. Whatever goes wrong with the cache is never
 * an error, only a miss.
 */
public final class FolderCache {

  private static final String ENDING = ".entry";
  private static final int CHECKSUM_BYTES = 32;
  private static final int BUFFER = 1 << 16;

  /** The folder is looked through once for so many new entries, since that takes its time. */
  private static final int LOOK_AFTER = 64;

  private final Path folder;
  private final long mostBytes;
  private long sinceLooked = Long.MAX_VALUE;
  private int stored;

  /**
   * @param folder where entries are kept; made on first use
   * @param mostBytes how large the folder may grow
   */
  public FolderCache(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /** What a folder holds. */
  public record Contents(Path folder, int entries, long bytes) {}

  /** A key for parts that together determine a result; each part counts apart from the others. */
  public static String key(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Writes what is to be stored. */
  @FunctionalInterface
  public interface Content {

    void writeTo(OutputStream out) throws IOException;
  }

  /** Makes something of what was stored. */
  @FunctionalInterface
  public interface Form<T> {

    /** Empty where the bytes are not what was expected. */
    Optional<T> of(InputStream in) throws IOException;
  }

  /** What was stored under the key, if it is there and whole. */
  public Optional<byte[]> find(String key) {
    return find(key, in -> Optional.of(in.readAllBytes()));
  }

  /**
   * What was stored under the key, if it is there and whole, as a stream: an entry need not fit
   * into memory.
   */
  public <T> Optional<T> find(String key, Form<T> form) {
    Path file = file(key);
    try (FileChannel entry = FileChannel.open(file, StandardOpenOption.READ)) {
      InputStream bytes = Channels.newInputStream(entry);
      byte[] checksum = bytes.readNBytes(CHECKSUM_BYTES);
      if (!Arrays.equals(checksum, digest(bytes))) {
        return discard(file);
      }
      touch(file);
      entry.position(CHECKSUM_BYTES);
      try (InputStream unpacked = new GZIPInputStream(bytes, BUFFER)) {
        return form.of(unpacked);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Stores bytes under the key, as far as that is possible. */
  public void store(String key, byte[] bytes) {
    store(key, out -> out.write(bytes));
  }

  /** Stores under the key what is written, as far as that is possible. */
  public void store(String key, Content content) {
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, "new", ".tmp");
      try {
        write(content, temporary);
        long bytes = Files.size(temporary);
        Files.move(
            temporary,
            file(key),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
        shrinkInTime(bytes);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // A full disk or a read-only home costs time in the next run, nothing else.
    }
  }

  /** The checksum is known, and written before the rest, when all of the rest has been. */
  private static void write(Content content, Path file) throws IOException {
    MessageDigest digest = sha256();
    try (FileChannel entry = FileChannel.open(file, StandardOpenOption.WRITE)) {
      entry.position(CHECKSUM_BYTES);
      OutputStream summed = new DigestOutputStream(Channels.newOutputStream(entry), digest);
      try (GZIPOutputStream packing = new GZIPOutputStream(summed, BUFFER)) {
        content.writeTo(packing);
        packing.finish();
        entry.write(ByteBuffer.wrap(digest.digest()), 0);
      }
    }
  }

  private static byte[] digest(InputStream bytes) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return digest.digest();
  }

  /** What the folder holds now. */
  public Contents contents() {
    List<Entry> entries = entries();
    return new Contents(folder, entries.size(), entries.stream().mapToLong(Entry::bytes).sum());
  }

  /** Removes all entries; another process that uses them merely has to make them again. */
  public void clear() {
    entries().forEach(entry -> delete(entry.file()));
  }

  private record Entry(Path file, long bytes, Instant used) {}

  /** Shrinks the folder when enough may have come in to make it too large. */
  private synchronized void shrinkInTime(long bytes) {
    stored++;
    sinceLooked = sinceLooked == Long.MAX_VALUE ? sinceLooked : sinceLooked + bytes;
    if (stored >= LOOK_AFTER || sinceLooked > mostBytes / LOOK_AFTER) {
      shrink();
      stored = 0;
      sinceLooked = 0;
    }
  }

  private void shrink() {
    List<Entry> entries = new ArrayList<>(entries());
    long bytes = entries.stream().mapToLong(Entry::bytes).sum();
    // The clock was wrong when an entry says that it was used tomorrow; it must not stay for ever.
    Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
    entries.sort(
        Comparator.comparing(
            entry -> entry.used().isAfter(tomorrow) ? Instant.EPOCH : entry.used()));
    for (Entry entry : entries) {
      if (bytes <= mostBytes) {
        return;
      }
      delete(entry.file());
      bytes -= entry.bytes();
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{" + ENDING + ",.tmp}")) {
      for (Path file : files) {
        try {
          entries.add(
              new Entry(file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException e) {
          // Another process was faster.
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    return entries;
  }

  private Path file(String key) {
    return folder.resolve(key + ENDING);
  }

  private static <T> Optional<T> discard(Path file) {
    delete(file);
    return Optional.empty();
  }

  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // Then it only looks older than it is.
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Another process has it, or may not; it will be tried again.
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
