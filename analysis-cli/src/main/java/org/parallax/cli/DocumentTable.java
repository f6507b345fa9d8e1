package org.parallax.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.clean.Removal;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.Estimate;
import org.parallax.core.measure.CueObservation;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Prints one document's analysis as tables for a terminal. */
final class DocumentTable {

  private final PrintWriter out;

  DocumentTable(PrintWriter out) {
    this.out = out;
  }

  void print(DocumentAnalysis analysis, Comparison comparison) {
    out.println(analysis.id() + ": " + analysis.source().title());
    out.printf(
        Locale.ROOT,
        "%d words in %d sentences; cleaning cut out %s%n",
        analysis.words(),
        analysis.sentences().stream().filter(sentence -> sentence.isMeasured()).count(),
        removals(analysis));
    out.println();
    printActors(comparison);
    printVoices(comparison);
    printCues(analysis);
  }

  private static String removals(DocumentAnalysis analysis) {
    Map<String, Long> byRule =
        analysis.removals().stream()
            .collect(Collectors.groupingBy(Removal::rule, TreeMap::new, Collectors.counting()));
    return byRule.isEmpty()
        ? "nothing"
        : byRule.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
  }

  private void printActors(Comparison comparison) {
    TextTable table = table(26, 10, 12, 24);
    table.addRowValues("actor", "mentions", "verdict", "sentiment [95% interval]");
    for (Comparison.Portrayal row : comparison.portrayals()) {
      if (row.voice().equals("all")) {
        table.addRowValues(
            row.actor(),
            String.valueOf(row.mentions()),
            row.verdict().label(),
            written(row.score()));
      }
    }
    out.println(table);
  }

  private void printVoices(Comparison comparison) {
    TextTable table = table(38, 12, 10, 10);
    table.addRowValues("voice", "kind", "words", "share");
    for (Comparison.VoiceShare row : comparison.voices()) {
      table.addRowValues(
          row.speaker().isEmpty() ? "(unresolved)" : row.speaker(),
          row.kind(),
          String.valueOf(row.words()),
          String.format(Locale.ROOT, "%.0f%%", 100 * row.share()));
    }
    out.println(table);
  }

  private void printCues(DocumentAnalysis analysis) {
    Map<String, List<String>> words = new TreeMap<>();
    for (CueObservation cue : analysis.observations(CueObservation.class)) {
      words.merge(
          cue.device(),
          List.of(cue.words()),
          (a, b) -> {
            List<String> both = new ArrayList<>(a);
            both.addAll(b);
            return both;
          });
    }
    TextTable table = table(26, 8, 60);
    table.addRowValues("device", "count", "words");
    words.forEach(
        (device, found) ->
            table.addRowValues(
                device,
                String.valueOf(found.size()),
                found.stream().distinct().limit(8).collect(Collectors.joining(", "))));
    out.println(table);
  }

  private static String written(Estimate estimate) {
    if (estimate instanceof Estimate.Measured measured) {
      return String.format(
          Locale.ROOT, "%+.2f [%+.2f, %+.2f]", measured.point(), measured.low(), measured.high());
    }
    return ((Estimate.Withheld) estimate).reason();
  }

  private static TextTable table(int... widths) {
    Column[] columns = new Column[widths.length];
    for (int i = 0; i < widths.length; i++) {
      columns[i] = new Column(widths[i], 0, Overflow.WRAP);
    }
    return TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
  }
}
