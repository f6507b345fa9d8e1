package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.parallax.core.Shared;
import org.parallax.core.analysis.Words;

/** The committed sample is a whole report and holds no sentence of the five sources. */
class SampleTest {

  private static final Path SAMPLE = Shared.root().resolve("reports/sample");

  /** Titles and names stand in the manifest and the register; a longer row would be wording. */
  private static final int ROW = 8;

  @Test
  void the_sample_is_a_whole_report() {
    Assumptions.assumeTrue(
        Files.exists(SAMPLE), "there is no sample; reports/make-sample makes it");
    assertThat(SAMPLE.resolve("index.html")).isNotEmptyFile();
    assertThat(SAMPLE.resolve("data/portrayal.csv")).isNotEmptyFile();
    assertThat(SAMPLE.resolve("charts/portrayal.svg")).isNotEmptyFile();
  }

  @Test
  void no_eight_words_of_the_texts_stand_in_it_in_a_row() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(SAMPLE), "there is no sample; reports/make-sample makes it");
    Set<String> known = new HashSet<>();
    known.addAll(rows(Files.readString(Shared.root().resolve("seeds/corpus.yaml"))));
    known.addAll(rows(Files.readString(Shared.root().resolve("seeds/actors.yaml"))));
    Set<String> texts = new HashSet<>();
    try (Stream<Path> files = Files.list(Shared.shared("seeds"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        texts.addAll(rows(Files.readString(file)));
      }
    }
    texts.removeAll(known);
    assertThat(texts).hasSizeGreaterThan(20_000);

    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(html|csv|svg|json|yaml)")).toList()) {
        rows(Files.readString(file)).stream().filter(texts::contains).forEach(found::add);
      }
    }
    assertThat(found).isEmpty();
  }

  private static Set<String> rows(String text) {
    List<String> words = Words.of(text);
    Set<String> rows = new HashSet<>();
    for (int i = 0; i + ROW <= words.size(); i++) {
      rows.add(String.join(" ", words.subList(i, i + ROW)));
    }
    return rows;
  }
}
