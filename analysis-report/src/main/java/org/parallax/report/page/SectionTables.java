package org.parallax.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.core.actor.Actor;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.Estimate;
import org.parallax.core.compare.SectionRow;
import org.parallax.report.chart.Written;
import org.parallax.report.page.TableView.Cell;
import org.parallax.report.page.TableView.Column;
import org.parallax.report.passage.Passages;

/** The figures by part of a document that are enough to be said, as people read them. */
final class SectionTables {

  private SectionTables() {}

  /**
   * Portrayal and language by author where a document has several, else by section; what is
   * withheld is left to {@code sections.csv}. Empty where no document has parts.
   */
  static List<TableView> of(Comparison comparison, List<SectionRow> rows) {
    Set<String> several = new HashSet<>();
    rows.stream().filter(row -> row.section().isEmpty()).forEach(row -> several.add(row.source()));
    List<SectionRow> shown =
        rows.stream()
            .filter(row -> row.section().isEmpty() || !several.contains(row.source()))
            .filter(row -> row.value() instanceof Estimate.Measured)
            .toList();
    Map<String, String> names = new HashMap<>();
    for (Actor actor : comparison.actors()) {
      names.put(actor.id(), actor.name());
    }
    List<TableView> tables = new ArrayList<>();
    add(
        tables,
        "sections-portrayal",
        "Sentiment toward actors in the parts of a source",
        "Actor",
        "#Score",
        "#Mentions",
        shown.stream()
            .filter(row -> row.measure().equals("portrayal"))
            .map(row -> row(row, names.getOrDefault(row.name(), row.name()), true))
            .toList());
    add(
        tables,
        "sections-language",
        "Cues in 1,000 words in the parts of a source",
        "Device",
        "#In 1,000 words",
        "#Count",
        shown.stream()
            .filter(row -> row.measure().equals("language"))
            .map(row -> row(row, Written.words(row.name()), false))
            .toList());
    return tables;
  }

  private static void add(
      List<TableView> tables,
      String id,
      String caption,
      String name,
      String value,
      String count,
      List<List<Cell>> rows) {
    if (!rows.isEmpty()) {
      List<Column> columns = new ArrayList<>();
      for (String column :
          List.of("Source", "Part", "#Words", name, value, "#95% interval", count)) {
        boolean numeric = column.startsWith("#");
        columns.add(new Column(numeric ? column.substring(1) : column, numeric));
      }
      tables.add(new TableView(id, caption, columns, rows));
    }
  }

  private static List<Cell> row(SectionRow row, String name, boolean score) {
    Estimate.Measured value = (Estimate.Measured) row.value();
    int decimals = score ? 2 : 1;
    return List.of(
        Cell.of(row.source()),
        Cell.of(part(row)),
        Cell.of(row.words()),
        Cell.of(name),
        Cell.linked(
            score ? Written.score(value.point()) : Written.number(value.point(), decimals),
            Passages.sentences(row.evidence())),
        Cell.of(
            Written.number(value.low(), decimals)
                + " to "
                + Written.number(value.high(), decimals)),
        Cell.of(row.count()));
  }

  private static String part(SectionRow row) {
    if (row.section().isEmpty()) {
      return row.author().isEmpty() ? "author not named" : row.author();
    }
    String heading =
        row.heading().isEmpty() ? "section " + row.section().getAsInt() : row.heading();
    return row.author().isEmpty() ? heading : heading + " (" + row.author() + ")";
  }
}
