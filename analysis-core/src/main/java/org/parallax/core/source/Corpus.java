package org.parallax.core.source;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sources to compare, as the manifest lists them.
 *
 * @param name the report's folder name
 * @param title what the report is headed
 * @param folder where relative paths start
 * @param actors the register, where one is named
 * @param frames the user's frame catalogue, where one is named
 * @param entries the sources, in the order of the manifest; at least one, ids differ
 */
public record Corpus(
    String name,
    String title,
    Path folder,
    Optional<Path> actors,
    Optional<Path> frames,
    List<Entry> entries) {

  public Corpus {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a corpus without sources: " + name);
    }
    Set<String> ids = new HashSet<>();
    for (Entry entry : entries) {
      if (!ids.add(entry.metadata().id())) {
        throw new IllegalArgumentException("two sources are called " + entry.metadata().id());
      }
    }
  }

  /** This corpus, or one of so many of its sources, taken at even distances. */
  public Corpus spread(int most) {
    int size = entries.size();
    if (size <= most) {
      return this;
    }
    List<Entry> some =
        IntStream.range(0, most)
            .mapToObj(i -> entries.get((int) ((long) i * size / most)))
            .toList();
    return new Corpus(name, title, folder, actors, frames, some);
  }

  /**
   * One source of the manifest.
   *
   * @param metadata what the manifest says about it
   * @param file where its text is expected, if anywhere
   * @param sha256 the checksum that its file should have, where the manifest gives one
   * @param analysis where its stored analysis is, used where the file is not there
   * @param row its row, where the file is a table of many sources
   */
  public record Entry(
      SourceMetadata metadata,
      Optional<Path> file,
      Optional<String> sha256,
      Optional<Path> analysis,
      Optional<TableRow> row) {

    public Entry {
      if (file.isEmpty() && analysis.isEmpty()) {
        throw new IllegalArgumentException(
            metadata.id() + " has neither a file nor a stored analysis");
      }
    }

    /** A source with a file or a stored analysis of its own. */
    public Entry(
        SourceMetadata metadata,
        Optional<Path> file,
        Optional<String> sha256,
        Optional<Path> analysis) {
      this(metadata, file, sha256, analysis, Optional.empty());
    }

    /** The same source under another id. */
    public Entry called(String id) {
      return new Entry(metadata.called(id), file, sha256, analysis, row);
    }
  }
}
