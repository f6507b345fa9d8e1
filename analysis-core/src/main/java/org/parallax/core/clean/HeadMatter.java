package org.parallax.core.clean;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.source.PublicationDate;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.source.SourceMetadata;

/**
 * Takes title, author and date out of what stands above a text, where neither the manifest nor the
 * file's own properties have them.
 */
final class HeadMatter {

  private static final Set<String> DATED = Set.of("web-furniture", "dateline", "byline");

  private HeadMatter() {}

  /** The same document with what its head says. */
  static CleanDocument read(CleanDocument document) {
    SourceMetadata known = document.source().metadata();
    SourceMetadata filled =
        new SourceMetadata(
            known.id(),
            known.title().equals(known.id())
                ? title(document).orElse(known.title())
                : known.title(),
            known.outlet(),
            known.author().or(() -> document.sections().get(0).author()),
            known.date().or(() -> date(document)),
            known.kind(),
            known.language(),
            known.other());
    if (filled.equals(known)) {
      return document;
    }
    SourceDocument source = document.source();
    return new CleanDocument(
        new SourceDocument(filled, source.text(), source.sha256()),
        document.text(),
        document.paragraphs(),
        document.sections(),
        document.removals(),
        document.notes());
  }

  /** A heading with which the text begins. */
  private static Optional<String> title(CleanDocument document) {
    return document.paragraphs().stream()
        .limit(1)
        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADING)
        .map(paragraph -> paragraph.span().in(document.text().text()))
        .findFirst();
  }

  /** The first day in what was cut above the prose. */
  private static Optional<LocalDate> date(CleanDocument document) {
    int prose =
        document.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PROSE)
            .map(paragraph -> document.text().original(paragraph.span()).to())
            .findFirst()
            .orElse(0);
    return document.removals().stream()
        .filter(cut -> DATED.contains(cut.rule()) && cut.span().to() <= prose)
        .flatMap(cut -> PublicationDate.in(cut.span().in(document.source().text())).stream())
        .findFirst();
  }
}
