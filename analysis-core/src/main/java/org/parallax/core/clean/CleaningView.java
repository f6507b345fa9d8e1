package org.parallax.core.clean;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.core.text.Span;

/** Shows a document's original with what was cut, and why. Immutable. */
public final class CleaningView {

  private final CleanDocument document;

  public CleaningView(CleanDocument document) {
    this.document = document;
  }

  /**
   * The original text in which each cut stands between {@code [rule: } and {@code ]}, and below it
   * a line for each rule with how often it cut, how many characters, and its reason.
   */
  public String render() {
    String original = document.source().text();
    StringBuilder view = new StringBuilder();
    int at = 0;
    for (Removal removal : document.removals()) {
      Span span = removal.span();
      if (span.from() < at) {
        continue;
      }
      view.append(original, at, span.from());
      view.append('[').append(removal.rule()).append(": ").append(span.in(original)).append(']');
      at = span.to();
    }
    view.append(original, at, original.length());
    return view.append("\n\n").append(summary()).toString();
  }

  /** A line for each rule that cut something, by name. */
  public String summary() {
    Map<String, int[]> counts = new TreeMap<>();
    for (Removal removal : document.removals()) {
      int[] count = counts.computeIfAbsent(removal.rule(), any -> new int[2]);
      count[0]++;
      count[1] += removal.span().length();
    }
    int length = Math.max(1, document.source().text().length());
    StringBuilder summary = new StringBuilder();
    Map<String, String> reasons = RuleCleaner.reasons();
    counts.forEach(
        (rule, count) ->
            summary.append(
                String.format(
                    "%-17s %5d cut, %7d characters (%.1f%%)  %s%n",
                    rule,
                    count[0],
                    count[1],
                    100.0 * count[1] / length,
                    reasons.getOrDefault(rule, ""))));
    List<String> notes = document.notes();
    if (!notes.isEmpty()) {
      summary.append("Kept as notes: ").append(String.join(" | ", notes)).append('\n');
    }
    return summary.isEmpty() ? "Nothing was cut.\n" : summary.toString();
  }
}
