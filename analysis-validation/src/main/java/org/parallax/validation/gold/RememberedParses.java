package org.parallax.validation.gold;

import java.nio.file.Path;
import java.util.Optional;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.annotate.CachedAnnotator;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.cache.FolderCache;

/** The annotator of studies and trainings, which may remember parses from one run to the next. */
public final class RememberedParses {

  private static final long MOST_BYTES = 1L << 30;

  private RememberedParses() {}

  /** A folder that remembers up to a gigabyte of results. */
  public static FolderCache folder(Path path) {
    return new FolderCache(path, MOST_BYTES);
  }

  /** An annotator that remembers in a folder, if there is one. */
  public static Annotator annotator(Optional<FolderCache> folder) {
    return folder
        .<Annotator>map(
            cache -> new CachedAnnotator(cache, CoreNlpAnnotator.NAME, CoreNlpAnnotator::shared))
        .orElseGet(CoreNlpAnnotator::shared);
  }

  /**
   * An annotator for a command.
   *
   * @param arguments the command's arguments
   * @param index where the folder stands that parses are to be remembered in; there may be none
   */
  public static Annotator annotator(String[] arguments, int index) {
    return annotator(
        arguments.length > index
            ? Optional.of(folder(Path.of(arguments[index])))
            : Optional.empty());
  }
}
