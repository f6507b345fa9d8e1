package org.parallax.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run was: everything a reader needs to trust it or to do it again. Written as {@code
 * run.json}.
 *
 * @param name the name of the corpus
 * @param title what the report is headed
 * @param started when the run began, ISO 8601; stands in {@code run.json} alone
 * @param versions of Parallax, Java, models and catalogues, by name
 * @param settings what the user chose, by name
 * @param seed the seed of everything drawn at random
 * @param sources where each source came from, in the order of the corpus
 * @param timings seconds by stage
 * @param failures the documents that could not be used
 * @param warnings what a reader should know, one sentence each
 */
public record RunRecord(
    String name,
    String title,
    String started,
    Map<String, String> versions,
    Map<String, String> settings,
    long seed,
    List<SourceRun> sources,
    Map<String, Double> timings,
    List<Failure> failures,
    List<String> warnings) {

  public RunRecord {
    versions = ordered(versions);
    settings = ordered(settings);
    sources = List.copyOf(sources);
    timings = ordered(timings);
    failures = List.copyOf(failures);
    warnings = List.copyOf(warnings);
  }

  /** Where a source's measurements came from. */
  public enum Origin {
    /** Measured in this run or taken from the cache of the same text. */
    TEXT,
    /** Read from a stored analysis. */
    STORED
  }

  /**
   * A source of the run.
   *
   * @param id the source's id
   * @param origin where its measurements came from
   * @param sha256 the checksum of its bytes, in lower case
   */
  public record SourceRun(String id, Origin origin, String sha256) {}

  /**
   * A document that could not be used.
   *
   * @param source its id or path
   * @param message what is wrong and what to do
   */
  public record Failure(String source, String message) {}

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
