package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.core.compare.Comparison;

/** No label of any chart is cut or lies on another, measured where it is shown. */
class ChartLabelsTest {

  /** Boxes of all labels by chart; a label outside its chart or over another is told of. */
  private static final String FAULTS =
      """
      const faults = [];
      for (const svg of document.querySelectorAll('figure svg')) {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) =>
          ({ words: text.textContent, box: text.getBoundingClientRect() }));
        for (const { words, box } of boxes) {
          if (box.left < frame.left - 1 || box.right > frame.right + 1
              || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
            faults.push(`cut: ${words} in ${svg.querySelector('title').textContent}`);
          }
        }
        // A line box is taller than its letters: a third of a line may be shared by neighbours.
        boxes.sort((a, b) => a.box.top - b.box.top);
        for (let i = 0; i < boxes.length; i++) {
          for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom; j++) {
            const a = boxes[i].box, b = boxes[j].box;
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > 1 && down > Math.min(a.height, b.height) / 3) {
              faults.push(`over each other: ${boxes[i].words} / ${boxes[j].words} in `
                + svg.querySelector('title').textContent);
            }
          }
        }
      }
      return [document.querySelectorAll('figure svg text').length, ...faults];
      """;

  @ParameterizedTest(name = "{0} sources, {1} actors")
  @CsvSource({"2, 3", "2, 30", "5, 3", "5, 12", "5, 30", "12, 3", "12, 30"})
  void no_label_is_cut_or_covered(int sources, int actors, @TempDir Path folder)
      throws IOException {
    Comparison comparison = Demo.comparison(sources, actors, 20);
    ReportWriter.write(comparison, Demo.run(comparison), folder.resolve("report"));
    try (Browser browser = Browser.open(1600, 1000, false)) {
      browser.show(sheet(folder), "");

      List<?> faults = (List<?>) browser.run(FAULTS);

      assertThat(((Number) faults.get(0)).intValue()).isGreaterThan(100);
      assertThat(faults.subList(1, faults.size())).isEmpty();
    }
  }

  /** All charts of a report on one page, as they are in its charts folder. */
  private static Path sheet(Path folder) throws IOException {
    StringBuilder html = new StringBuilder("<!doctype html><meta charset='utf-8'>");
    try (Stream<Path> files = Files.list(folder.resolve("report/charts"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".svg")).sorted().toList()) {
        String svg = Files.readString(file);
        html.append("<figure>").append(svg.substring(svg.indexOf("<svg"))).append("</figure>");
      }
    }
    return Files.writeString(folder.resolve("sheet.html"), html);
  }
}
