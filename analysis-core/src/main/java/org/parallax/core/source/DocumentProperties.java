package org.parallax.core.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file itself says about its text.
 *
 * @param title the headline
 * @param author who wrote it
 * @param outlet who published it
 * @param date when
 */
record DocumentProperties(
    Optional<String> title,
    Optional<String> author,
    Optional<String> outlet,
    Optional<LocalDate> date) {

  static final DocumentProperties NONE =
      new DocumentProperties(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Properties as written in a file; blank ones and dates that cannot be read are left out. */
  static DocumentProperties of(String title, String author, String outlet, String date) {
    return new DocumentProperties(
        filled(title), filled(author), filled(outlet), PublicationDate.in(date));
  }

  /** What is known already, filled up with what the file says. */
  SourceMetadata under(SourceMetadata known) {
    boolean titled = !known.title().equals(known.id());
    return new SourceMetadata(
        known.id(),
        titled ? known.title() : title.orElse(known.title()),
        known.outlet().or(() -> outlet),
        known.author().or(() -> author),
        known.date().or(() -> date),
        known.kind(),
        known.language(),
        known.other());
  }

  private static Optional<String> filled(String value) {
    String stripped = value.strip();
    return stripped.isEmpty() || stripped.length() > 500 ? Optional.empty() : Optional.of(stripped);
  }

  /** These properties, filled up with others. */
  DocumentProperties or(DocumentProperties others) {
    return new DocumentProperties(
        title.or(() -> others.title),
        author.or(() -> others.author),
        outlet.or(() -> others.outlet),
        date.or(() -> others.date));
  }
}
