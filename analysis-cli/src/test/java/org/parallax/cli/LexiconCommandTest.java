package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogues of one's own through the command line. */
class LexiconCommandTest {

  private static final String OWN =
      """
      device: weather_talk
      name: "Talk of weather"
      source: "made up"
      cues:
        - pattern: "wind of ~ change"
          match: "They felt the [wind of change]."
          no_match: "The wind was cold."
        - pattern: thaw
          match: "A [thaw] set in between the two towns."
          no_match: "They are frozen."
      """;

  @TempDir Path folder;

  @Test
  void helpTellsTheFormatsAndTheExitCodes() {
    Ran help = run("lexicon", "check", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains(
            "Usage: parallax lexicon check", ".dic", "YAML", "Exit code: 0", "counter-example");
    assertThat(run("compare", "--help").out()).contains("--cues=FILE");
  }

  @Test
  void aCatalogueWhoseExamplesHoldIsInOrder() throws IOException {
    Ran ran = run("lexicon", "check", write("own.yaml", OWN));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .isEqualToIgnoringNewLines("weather_talk: 2 cues, 4 examplesThe catalogue is in order.");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void examplesThatDoNotHoldAreNamedWithFileAndLine() throws IOException {
    String file =
        write(
            "own.yaml",
            OWN.replace("The wind was cold.", "The winds of great change blew.")
                .replace("A [thaw] set in", "A frost [set in]"));
    Ran ran = run("lexicon", "check", file);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "parallax: "
                + file
                + ":5: weather_talk, 'wind of ~ change': found in its counter-example:"
                + " The winds of great change blew.parallax: "
                + file
                + ":8: weather_talk, 'thaw': not found in its example:"
                + " A frost [set in] between the two towns."
                + "parallax: 2 examples do not hold");
  }

  @Test
  void anEntryWithoutACounterExampleIsRefusedWithItsLine() throws IOException {
    String file = write("own.yaml", OWN.replace("    no_match: \"They are frozen.\"\n", ""));
    Ran ran = run("lexicon", "check", file);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines("parallax: " + file + ":8: 'no_match': is missing; add it");
  }

  @Test
  void aPatternThatCannotBeReadIsRefusedWithItsLine() throws IOException {
    String file = write("own.yaml", OWN.replace("pattern: thaw", "pattern: \"thaw#\""));
    Ran ran = run("lexicon", "check", file);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).startsWith("parallax: " + file + ":8: 'pattern': ").hasLineCount(1);
  }

  @Test
  void aMissingFileIsOneLine() {
    Ran ran = run("lexicon", "check", folder.resolve("gone.yaml").toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("gone.yaml").hasLineCount(1);
    assertThat(run("lexicon", "check").code()).isEqualTo(2);
    assertThat(run("lexicon", "chekc", "x").code()).isEqualTo(2);
  }

  @Test
  void aWordListInTheFormOfLiwcIsRead() throws IOException {
    String file =
        write("own.dic", "%\n1\tanger\n2\tjoy\n%\nfur*\t1\nglad\t2\nbeside himself\t1 2\n");
    Ran ran = run("lexicon", "check", file);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("anger: 2 cues, no examples to try", "joy: 2 cues, no examples");
    Ran damaged = run("lexicon", "check", write("own.dic", "%\n1\tanger\n%\nglad\t2\n"));
    assertThat(damaged.code()).isEqualTo(3);
    assertThat(damaged.err()).contains("own.dic:4: there is no category 2").hasLineCount(1);
  }

  @Test
  void cuesOfOnesOwnAreCountedBesideTheShippedOnes() throws IOException {
    Files.createDirectory(folder.resolve("corpus"));
    write("corpus/a.txt", "Norland felt the wind of change. It was, of course, glad.");
    write("corpus/b.txt", "A thaw set in. Norland was furious about it.");
    String words = write("own.dic", "%\n1\tanger\n%\nfur*\t1\n");
    for (String cues : new String[] {write("own.yaml", OWN), words}) {
      Path report = folder.resolve("report-" + Path.of(cues).getFileName());
      Ran ran =
          run(
              "compare",
              folder.resolve("corpus").toString(),
              "--cues",
              cues,
              "--no-cache",
              "--out",
              report.toString());
      assertThat(ran.code()).as(ran.err()).isZero();
      String language = Files.readString(report.resolve("data/language.csv"));
      assertThat(language).contains("presupposed_agreement-of-course,presupposed_agreement,all,1,");
      if (cues.equals(words)) {
        assertThat(language)
            .as("shipped devices have a reference, one's own has none")
            .containsPattern("a,\\*,presupposed_agreement,all,1,.*,\\d+\\.\\d+\\R")
            .containsPattern("a,\\*,anger,all,0,.*,\\R");
        assertThat(language).contains("b,anger-fur-any,anger,all,1,").contains("a,*,anger,all,0,");
      } else {
        assertThat(language)
            .contains("a,weather_talk-wind-of-change,weather_talk,all,1,")
            .contains("b,weather_talk-thaw,weather_talk,all,1,");
      }
    }
  }

  private record Ran(int code, String out, String err) {}

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Parallax.run(new PrintWriter(out, true), new PrintWriter(err, true), false, arguments);
    return new Ran(code, out.toString(), err.toString());
  }
}
