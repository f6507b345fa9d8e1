package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that help to read a corpus before anything is measured: actors and kwic. */
class ReadingCommandsTest {

  private static final String GAZETTE =
      """
      Norland signed the treaty on Monday. President Ada Kerr of Norland praised it. She said \
      that Norland had signed treaties before.

      Ada Kerr met the press in Norland. Ada Kerr smiled. Varland called the treaty a betrayal.
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path corpus;

  @BeforeEach
  void aCorpusOfOneText() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("gazette.txt"), GAZETTE);
  }

  @Test
  void theSuggestedRegisterNamesWhoIsSpokenOfAndCanBeUsedAsItIs() throws IOException {
    Path register = folder.resolve("actors.yaml");
    assertThat(run("actors", corpus.toString(), "--out", register.toString())).isZero();
    assertThat(Files.readString(register)).contains("Ada Kerr").contains("Norland");
    assertThat(err.toString()).contains("actors suggested in " + register);

    assertThat(
            run("kwic", corpus.toString(), "--actor", "ada-kerr", "--actors", register.toString()))
        .isZero();
    assertThat(out.toString()).contains("[Ada Kerr]");
  }

  @Test
  void aRegisterThatIsThereIsNotOverwritten() throws IOException {
    Path register = Files.writeString(folder.resolve("actors.yaml"), "corrected by hand");
    assertThat(run("actors", corpus.toString(), "--out", register.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("is there already").hasLineCount(1);
    assertThat(register).hasContent("corrected by hand");
  }

  @Test
  void aWordIsFoundInAnyOfItsFormsAndShownInItsSentence() {
    assertThat(run("kwic", corpus.toString(), "sign treaty", "--width", "12")).isZero();
    assertThat(out.toString()).contains("[signed treaties]").hasLineCount(1);
    assertThat(run("kwic", corpus.toString(), "treaty")).isZero();
    assertThat(out.toString()).contains("[treaty]").contains("[treaties]");
    assertThat(err.toString()).contains("3 places.");
  }

  @Test
  void anActorThatIsNotInTheRegisterIsAWrongUsageThatNamesTheNearest() {
    assertThat(run("kwic", corpus.toString(), "--actor", "norlan")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no actor 'norlan'").contains("'norland'");
  }

  @Test
  void aQueryAndAnActorAtOnceIsAWrongUsage() {
    assertThat(run("kwic", corpus.toString(), "treaty", "--actor", "norland")).isEqualTo(2);
    assertThat(run("kwic", corpus.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("give either QUERY or --actor ID");
  }

  private int run(String... arguments) {
    return Parallax.run(new PrintWriter(out, true), new PrintWriter(err, true), false, arguments);
  }
}
