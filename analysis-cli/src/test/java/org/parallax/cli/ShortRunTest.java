package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher tries first: short runs without the second compiler. */
class ShortRunTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aTextToAnalyseIsNotBegun() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Norland closed the harbour. Varland did not.\n");
    Path report = folder.resolve("report");

    int code = compare("--if-short", "--no-cache", "--out", report.toString(), folder.toString());

    assertThat(code).isEqualTo(75);
    assertThat(out.toString() + err).isEmpty();
    assertThat(report).doesNotExist();
  }

  @Test
  void manySourcesAreNotShortEither() throws IOException {
    for (int i = 0; i < 32; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "Norland closed harbour " + i + ".\n");
    }

    assertThat(compare("--if-short", folder.toString())).isEqualTo(75);
  }

  @Test
  void whatIsWrongIsToldAtOnce() {
    assertThat(compare("--if-short", folder.resolve("missing").toString())).isEqualTo(3);
    assertThat(err.toString()).startsWith("parallax: ");
  }

  @Test
  void theOptionIsNobodysBusiness() {
    assertThat(compare("--help")).isZero();
    assertThat(out.toString()).doesNotContain("--if-short");
  }

  private int compare(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "compare";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Parallax.run(new PrintWriter(out), new PrintWriter(err), false, all);
  }
}
