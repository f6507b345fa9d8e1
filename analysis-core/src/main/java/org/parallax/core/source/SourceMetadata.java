package org.parallax.core.source;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known about a source beside its text.
 *
 * @param id the name reports use; letters, digits, hyphens, dots and underscores
 * @param title the headline, or the id where none is known
 * @param outlet who published it
 * @param author who wrote it
 * @param date when it was published
 * @param kind what it is: news, commentary, report, speech …
 * @param language the two-letter code of its language
 * @param other further keys of the manifest, for grouping
 */
public record SourceMetadata(
    String id,
    String title,
    Optional<String> outlet,
    Optional<String> author,
    Optional<LocalDate> date,
    Optional<String> kind,
    String language,
    Map<String, String> other) {

  public SourceMetadata {
    if (!id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
      throw new IllegalArgumentException(
          "'" + id + "' is not an id: use letters, digits, hyphens, dots and underscores");
    }
    // Sorted, so that the same metadata are written as the same bytes.
    other = Collections.unmodifiableMap(new TreeMap<>(other));
  }

  /** Metadata of which only the id is known. */
  public static SourceMetadata of(String id) {
    return new SourceMetadata(
        id,
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Map.of());
  }

  /** The keys that have a value, by which sources can be grouped. */
  public List<String> keys() {
    return Stream.concat(
            Stream.of("id", "title", "outlet", "author", "date", "kind", "language"),
            other.keySet().stream())
        .filter(key -> value(key).isPresent())
        .toList();
  }

  /** The same metadata under another id; a title that is only the id goes with it. */
  public SourceMetadata called(String other) {
    return new SourceMetadata(
        other, title.equals(id) ? other : title, outlet, author, date, kind, language, this.other);
  }

  /** The value of any key that sources can be grouped by: outlet, author, kind, date or another. */
  public Optional<String> value(String key) {
    return switch (key) {
      case "id" -> Optional.of(id);
      case "title" -> Optional.of(title);
      case "outlet" -> outlet;
      case "author" -> author;
      case "date" -> date.map(LocalDate::toString);
      case "kind" -> kind;
      case "language" -> Optional.of(language);
      default -> Optional.ofNullable(other.get(key));
    };
  }
}
