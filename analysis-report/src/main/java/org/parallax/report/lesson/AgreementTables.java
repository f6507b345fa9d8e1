package org.parallax.report.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.core.agree.AgreementReport;
import org.parallax.core.agree.AgreementReport.DeviceAgreement;
import org.parallax.core.agree.AgreementReport.DividedSentence;
import org.parallax.core.agree.AgreementReport.PairAgreement;
import org.parallax.core.agree.Unit;
import org.parallax.core.compare.Estimate;
import org.parallax.report.lesson.Sheet.Grid;
import org.parallax.report.lesson.Sheet.Listing;

/** Agreement among readers as tables for a terminal and as a small page. */
public final class AgreementTables {

  private static final int MOST_DIVIDED = 12;

  private final AgreementReport report;
  private final LessonKey key;

  public AgreementTables(AgreementReport report, LessonKey key) {
    this.report = report;
    this.key = key;
  }

  /** The page, one HTML file that needs nothing else. */
  public String html() {
    Sheet figures =
        new Sheet(
            "agreement",
            "How far the readers agree",
            String.format(
                Locale.ROOT,
                "%d readers and the tool, %d sentences read by at least two, compared over %s.",
                report.people().size(),
                report.sentences(),
                report.unit() == Unit.SENTENCE ? "sentences" : "words"),
            List.of(),
            List.of(devices(), divided(MOST_DIVIDED), pairs()),
            List.of(
                new Listing(
                    "How to read this",
                    List.of(
                        "Alpha and kappa are 1 where all agree and 0 where they agree no more than by chance. For"
                            + " research, 0.80 is asked for and 0.67 is the least (Krippendorff 2018); for a class a"
                            + " low figure is a reason to talk.",
                        "The range is a 95% interval over sentences. With few sentences it is wide: read it first.",
                        "A device that is marked seldom can have a low figure although nearly all answers agree.",
                        "The tool is one more reader. A high figure with it does not make a reader right, nor a low"
                            + " one wrong. Do not grade by it."))),
            0);
    return Templates.render(
        "document.jte",
        new LessonDocument(
            "Agreement: " + key.lesson(),
            "Made by Parallax.",
            "A4",
            Templates.style("A4"),
            List.of(figures)));
  }

  /** The tables as text, columns in line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Grid grid : List.of(devices(), divided(MOST_DIVIDED), pairs())) {
      text.append(grid.caption()).append('\n');
      List<List<String>> rows =
          Stream.concat(Stream.of(grid.heads()), grid.rows().stream()).toList();
      int[] widths = new int[grid.heads().size()];
      for (List<String> row : rows) {
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], row.get(i).length());
        }
      }
      for (List<String> row : rows) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < widths.length; i++) {
          line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        text.append(line.toString().stripTrailing()).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private Grid devices() {
    List<List<String>> rows = new ArrayList<>();
    for (DeviceAgreement row : report.devices()) {
      rows.add(
          List.of(
              device(row.device()),
              figure(row.people()),
              figure(row.withTool()),
              String.format(Locale.ROOT, "%.0f%%", 100 * row.markedByPeople()),
              String.format(Locale.ROOT, "%.0f%%", 100 * row.markedByTool())));
    }
    return new Grid(
        "By device",
        List.of(
            "Device",
            "Among readers (alpha)",
            "With the tool (mean kappa)",
            "Readers mark",
            "Tool marks"),
        rows);
  }

  private Grid divided(int most) {
    List<List<String>> rows = new ArrayList<>();
    for (DividedSentence row : report.divided().stream().limit(most).toList()) {
      rows.add(
          List.of(
              row.sentence().toString(),
              device(row.device()),
              row.marked() + " of " + row.readers(),
              row.tool() ? "yes" : "no",
              shortened(key.text(row.sentence()))));
    }
    return new Grid(
        "The sentences that divide most",
        List.of("Sentence", "Device", "Marked by", "Tool", "Text"),
        rows);
  }

  private Grid pairs() {
    List<List<String>> rows = new ArrayList<>();
    for (PairAgreement row : report.pairs()) {
      if (row.device().equals(AgreementReport.ANY)) {
        rows.add(List.of(row.first(), row.second(), figure(row.kappa())));
      }
    }
    return new Grid(
        "Pairs of readers, any device (Cohen's kappa)", List.of("Reader", "Reader", "Kappa"), rows);
  }

  private String device(String id) {
    return id.equals(AgreementReport.ANY) ? "Any device" : key.device(id);
  }

  private static String shortened(String text) {
    return text.length() <= 90 ? text : text.substring(0, 87).stripTrailing() + "…";
  }

  private static String figure(Estimate estimate) {
    if (estimate instanceof Estimate.Measured m) {
      return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", m.point(), m.low(), m.high());
    }
    return estimate instanceof Estimate.Withheld withheld ? "– " + withheld.reason() : "–";
  }
}
