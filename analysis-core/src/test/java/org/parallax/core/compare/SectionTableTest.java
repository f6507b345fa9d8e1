package org.parallax.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parallax.core.Analyses;
import org.parallax.core.analysis.DocumentAnalysis;

class SectionTableTest {

  @Test
  void eachChapterAndEachAuthorIsMeasuredAlone() {
    Analyses book = Analyses.source("book");
    chapter(book, "War", "Anna Kerr", -0.8, false);
    chapter(book, "Peace", "Bo Lund", 0.8, true);
    chapter(book, "Trade", "Anna Kerr", -0.8, false);
    List<SectionRow> rows = SectionTable.of(List.of(book.build()), List.of("norland"), 1);

    assertThat(portrayal(rows))
        .extracting(SectionRow::heading, SectionRow::author, SectionRow::verdict, SectionRow::count)
        .containsExactly(
            tuple("War", "Anna Kerr", "negative", 6),
            tuple("Peace", "Bo Lund", "positive", 6),
            tuple("Trade", "Anna Kerr", "negative", 6),
            tuple("", "Anna Kerr", "negative", 12),
            tuple("", "Bo Lund", "positive", 6));
    assertThat(rows)
        .filteredOn(row -> row.measure().equals("language"))
        .extracting(SectionRow::section, SectionRow::author, SectionRow::name, SectionRow::count)
        .containsExactly(
            tuple(OptionalInt.of(2), "Bo Lund", "booster", 6),
            tuple(OptionalInt.empty(), "Bo Lund", "booster", 6));
    assertThat(portrayal(rows).get(1).evidence()).hasSize(6);
  }

  @Test
  void aPartWithTooFewMentionsIsWithheld() {
    Analyses book = Analyses.source("book");
    chapter(book, "War", "", -0.8, false);
    book.section("Peace", "")
        .paragraph()
        .sentence("Norland waved.")
        .mention("norland", "Norland", 1);
    List<SectionRow> rows = SectionTable.of(List.of(book.build()), List.of("norland"), 1);
    assertThat(portrayal(rows))
        .extracting(SectionRow::verdict)
        .containsExactly("negative", "withheld");
  }

  @Test
  void aDocumentWithoutPartsHasNoRows() {
    DocumentAnalysis essay =
        Analyses.source("essay").sentence("Norland won.").mention("norland", "Norland", 1).build();
    assertThat(SectionTable.of(List.of(essay), List.of("norland"), 1)).isEmpty();
  }

  private static List<SectionRow> portrayal(List<SectionRow> rows) {
    return rows.stream().filter(row -> row.measure().equals("portrayal")).toList();
  }

  private static void chapter(
      Analyses book, String heading, String author, double score, boolean boosted) {
    book.section(heading, author);
    for (int i = 0; i < 6; i++) {
      book.paragraph()
          .sentence("Norland surely kept its word to all of its many neighbours in that year.")
          .mention("norland", "Norland", score);
      if (boosted) {
        book.cue("surely", "booster", "surely");
      }
    }
  }
}
