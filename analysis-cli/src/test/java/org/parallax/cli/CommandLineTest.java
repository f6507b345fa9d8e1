package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees: results, one line of advice, exit codes. */
class CommandLineTest {

  @TempDir Path folder;

  private Path corpus;
  private Path report;

  @BeforeEach
  void names() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    report = folder.resolve("report");
  }

  @Test
  void everyCommandHasHelpAndVersion() {
    for (String command :
        List.of("compare", "analyze", "report", "lexicon", "lesson", "agree", "doctor")) {
      Ran help = run(command, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out()).contains("Usage: parallax " + command);
      Ran version = run(command, "--version");
      assertThat(version.code()).isZero();
      assertThat(version.out()).startsWith("parallax ");
    }
  }

  @Test
  void aWrongOptionIsAWrongUsageThatNamesTheNearest() {
    Ran ran = run("compare", "--actor", "x.yaml", "corpus");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Unknown option").contains("--actors");
  }

  @Test
  void aWrongCommandNamesTheNearest() {
    Ran ran = run("compere", "seeds");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("compare");
  }

  @Test
  void aMissingCorpusIsOneLine() {
    Ran ran = run("compare", folder.resolve("gone").toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "parallax: "
                + folder.resolve("gone")
                + ": there is no such folder or manifest; name a folder of documents");
  }

  @Test
  void aFolderWithoutDocumentsIsOneLine() {
    Ran ran = run("compare", corpus.toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .startsWith("parallax: " + corpus + ": holds no document that can be read")
        .hasLineCount(1);
  }

  @Test
  void anUnknownKeyIsNamedWithItsLine() throws IOException {
    write("corpus.yaml", "titel: x\nsources: []\n");
    Ran ran = run("compare", corpus.toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "parallax: "
                + corpus.resolve("corpus.yaml")
                + ":1: 'titel': is not a known key; did you mean 'title'?");
  }

  @Test
  void aWrongDateSaysHowToWriteOne() throws IOException {
    write("corpus.yaml", "sources:\n  - id: a\n    file: a.txt\n    date: yesterday\n");
    Ran ran = run("compare", corpus.toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .contains(":4: 'date': 'yesterday' is not a date; write it as 2025-08-08")
        .hasLineCount(1);
  }

  @Test
  void aFolderOfSomebodyElseIsNotOverwritten() throws IOException {
    write("a.txt", "Norland signed the treaty.");
    Path precious = Files.createDirectory(folder.resolve("precious"));
    Files.writeString(precious.resolve("thesis.txt"), "years of work");
    Ran ran = run("compare", corpus.toString(), "--out", precious.toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "parallax: "
                + precious
                + ": is not empty and is no report of Parallax; choose another with --out");
    assertThat(precious.resolve("thesis.txt")).hasContent("years of work");
  }

  @Test
  void anUnwritableFolderIsSaidBeforeTheWorkBegins() throws IOException {
    write("a.txt", "Norland signed the treaty.");
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeFalse(
        !locked.toFile().setWritable(false) || Files.isWritable(locked),
        "this user may write everywhere");
    Ran ran = run("compare", corpus.toString(), "--out", locked.resolve("r").toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("does not allow it; choose another with --out").hasLineCount(1);
  }

  @Test
  void aPlaceBelowAFileIsSaidBeforeTheWorkBegins() throws IOException {
    write("a.txt", "Norland signed the treaty.");
    Path file = Files.writeString(folder.resolve("file"), "x");
    Ran ran = run("compare", corpus.toString(), "--out", file.resolve("r").toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("choose another with --out").hasLineCount(1);
  }

  @Test
  void badDocumentsAreNamedAndTheOthersAreStillDone() throws IOException {
    write(
        "corpus.yaml",
        """
        name: mixed
        actors: actors.yaml
        sources:
          - {id: good, file: good.txt}
          - {id: gone, file: gone.txt}
          - {id: empty, file: empty.txt}
          - {id: binary, file: binary.txt}
          - {id: fine, file: fine.txt}
        """);
    write("actors.yaml", "actors:\n  - {id: norland, name: Norland, kind: country}\n");
    write("good.txt", "Norland signed the treaty. Its people were glad about the peace.");
    write("fine.txt", "Norland broke the treaty. Its neighbours were angry about the war.");
    write("empty.txt", "");
    Files.write(corpus.resolve("binary.txt"), new byte[] {1, 2, 0, 3, 0, 4});
    Ran ran = run("compare", corpus.toString(), "--out", report.toString());
    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.err())
        .contains(
            "parallax: gone: there is no file",
            "parallax: empty: empty.txt is empty",
            "parallax: binary: binary.txt is not text but binary")
        .contains("From their texts: good, fine.");
    assertThat(ran.out()).contains("Report: " + report.resolve("index.html"));
    assertThat(report.resolve("index.html")).isRegularFile();
    assertThat(Files.readString(report.resolve("run.json"))).contains("empty.txt is empty");
    assertThat(Files.readString(report.resolve("data/portrayal.csv")))
        .contains("good,norland,all,", "fine,norland,all,");

    Path again = folder.resolve("again");
    Ran repeated = run("report", report.toString(), "--pdf", "--out", again.toString());
    assertThat(again.resolve("report.pdf")).isNotEmptyFile();
    assertThat(repeated.code()).as(repeated.err()).isZero();
    for (String table : List.of("portrayal", "roles", "language", "naming", "evidence")) {
      assertThat(again.resolve("data/" + table + ".csv"))
          .hasSameTextualContentAs(report.resolve("data/" + table + ".csv"));
    }
  }

  @Test
  void groupsOfSourcesAreComparedAsOneEach() throws IOException {
    write(
        "corpus.yaml",
        """
        name: grouped
        actors: actors.yaml
        sources:
          - {id: a, file: a.txt, outlet: The Gazette}
          - {id: b, file: b.txt, outlet: Herald}
          - {id: c, file: c.txt, outlet: The Gazette}
        """);
    write("actors.yaml", "actors:\n  - {id: norland, name: Norland, kind: country}\n");
    write("a.txt", "Norland signed the treaty. Everybody was glad about the peace.");
    write("b.txt", "Norland broke the treaty. Everybody was angry about the war.");
    write("c.txt", "Norland will open the river. Norland is a good friend of the valley.");

    Ran plain = run("compare", corpus.toString(), "--out", report.toString());
    assertThat(plain.code()).as(plain.err()).isZero();
    assertThat(report.resolve("data/groups.csv")).doesNotExist();

    Path grouped = folder.resolve("grouped");
    Ran ran = run("report", report.toString(), "--group", "outlet", "--out", grouped.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(grouped.resolve("data/groups.csv"))
        .hasContent("group,source\nThe-Gazette,a\nThe-Gazette,c\nHerald,b");
    assertThat(Files.readString(grouped.resolve("data/portrayal.csv")))
        .contains("The-Gazette,norland,all,3,3,", "Herald,norland,all,1,1,");
    assertThat(Files.readString(grouped.resolve("index.html")))
        .contains("3 sources in 2 groups by outlet");
    assertThat(Files.readString(grouped.resolve("run.json"))).contains("\"group\" : \"outlet\"");
    assertThat(grouped.resolve("analyses/c.json")).isRegularFile();
  }

  @Test
  void aKeyThatNoSourceHasIsBadInputThatNamesTheNearest() throws IOException {
    write(
        "corpus.yaml",
        "sources:\n  - {id: a, file: a.txt, outlet: X}\n  - {id: b, file: b.txt, outlet: X}\n");
    write("a.txt", "Norland signed the treaty.");
    write("b.txt", "Norland broke the treaty.");

    Ran unknown = run("compare", corpus.toString(), "--group", "outlt", "--out", report.toString());
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err())
        .contains(
            "parallax: groups by 'outlt': no source has a value for it; did you mean 'outlet'?"
                + " There are values for id, language, outlet, title");
    assertThat(report).doesNotExist();

    Ran same = run("compare", corpus.toString(), "--group", "outlet", "--out", report.toString());
    assertThat(same.code()).isEqualTo(3);
    assertThat(same.err())
        .contains("groups by 'outlet': all sources that have a value have the same, 'X'");
  }

  @Test
  void aCorpusOfWhichNothingCanBeReadIsBadInput() throws IOException {
    write("empty.txt", " ");
    Ran ran = run("compare", corpus.toString(), "--out", report.toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("none of its sources could be analysed");
    assertThat(report).doesNotExist();
  }

  @Test
  void aTableIsAWholeCorpusAndItsBadRowsCostTheOthersNothing() throws IOException {
    Path table =
        write(
            "news.csv",
            """
            id,text,outlet,date
            good,"Norland signed the treaty.
            Its people were glad about the peace.",Beacon,2025-05-03
            bad,"Norland never closed this
            fine,Norland broke the treaty. Its neighbours were angry.,Mirror,2025-05-04
            short
            """);
    write("actors.yaml", "actors:\n  - {id: norland, name: Norland, kind: country}\n");
    String actors = corpus.resolve("actors.yaml").toString();
    Ran ran = run("compare", table.toString(), "--actors", actors, "--out", report.toString());
    assertThat(ran.code()).as(ran.err()).isEqualTo(5);
    assertThat(ran.err())
        .contains(
            "parallax: news.csv:4: has a quotation mark that is not closed",
            "parallax: news.csv:6: has 1 field where the header has 4",
            "From their texts: good, fine.");
    assertThat(Files.readString(report.resolve("data/portrayal.csv")))
        .contains("good,norland,all,", "fine,norland,all,");
    assertThat(Files.readString(report.resolve("run.json"))).contains("news.csv:4");

    Ran one = run("analyze", table.toString(), "--actors", actors);
    assertThat(one.code()).isEqualTo(5);
    assertThat(one.out()).contains("good: good", "fine: fine");

    Ran cleaning = run("analyze", table.toString(), "--show-cleaning");
    assertThat(cleaning.code()).isEqualTo(5);
    assertThat(cleaning.out()).contains("Its neighbours were angry.");
  }

  @Test
  void jsonLinesAreAWholeCorpusToo() throws IOException {
    Path table =
        write(
            "news.jsonl",
            """
            {"id": "good", "text": "Norland signed the treaty."}
            {"id": "bad", "text":
            {"id": "fine", "text": "Norland broke the treaty.", "outlet": "Mirror"}
            """);
    write("actors.yaml", "actors:\n  - {id: norland, name: Norland, kind: country}\n");
    Ran ran =
        run(
            "compare",
            table.toString(),
            "--actors",
            corpus.resolve("actors.yaml").toString(),
            "--out",
            report.toString());
    assertThat(ran.code()).as(ran.err()).isEqualTo(5);
    assertThat(ran.err())
        .contains("parallax: news.jsonl:2: is not JSON", "From their texts: good, fine.");
  }

  @Test
  void aTableWithoutTextsIsBadInput() throws IOException {
    Path table = write("news.csv", "id,body\na,Norland signed.\n");
    Ran ran = run("compare", table.toString(), "--out", report.toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .startsWith("parallax: news.csv: has no column 'text' but 'id', 'body'")
        .hasLineCount(1);
  }

  @Test
  void aDocumentThatIsNotEnglishIsNamedAndLeftOut() throws IOException {
    Path french =
        write(
            "french.txt",
            "Le ministre a déclaré que le traité serait signé dans la semaine et que les voisins du pays"
                + " ne seraient pas invités à la cérémonie, qui est prévue pour le mois de mai.");
    String why = "parallax: french: is not in English but in French";
    Ran alone = run("analyze", french.toString());
    assertThat(alone.code()).isEqualTo(5);
    assertThat(alone.err()).contains(why);
    Ran nothing = run("compare", corpus.toString(), "--out", report.toString());
    assertThat(nothing.code()).isEqualTo(5);
    assertThat(nothing.err()).contains(why, "there is no report");

    write("a.txt", "Norland signed the treaty. Its people were glad about the peace.");
    write("b.txt", "Norland broke the treaty. Its neighbours were angry about the war.");
    Ran ran = run("compare", corpus.toString(), "--out", report.toString());
    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.err()).contains(why, "From their texts: a, b.");
  }

  @Test
  void oneDocumentIsPrintedAsATableOrAsJson() throws IOException {
    Path essay = write("essay.txt", "Norland's brave ministers signed the treaty in May.");
    write("actors.yaml", "actors:\n  - {id: norland, name: Norland, kind: country}\n");
    String actors = corpus.resolve("actors.yaml").toString();
    Ran table = run("analyze", essay.toString(), "--actors", actors);
    assertThat(table.code()).as(table.err()).isZero();
    assertThat(table.out()).contains("essay: essay", "norland");
    Ran json = run("analyze", essay.toString(), "--actors", actors, "--format", "json");
    assertThat(json.out()).startsWith("{\"schemaVersion\":1,").hasLineCount(1);
  }

  @Test
  void aMissingDocumentIsBadInput() {
    Ran ran = run("analyze", folder.resolve("gone.txt").toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("parallax: gone: there is no file ");
  }

  @Test
  void theDoctorNamesWhatItLookedAt() {
    Ran ran = run("doctor");
    assertThat(ran.out()).contains("Java", "Memory", "CoreNLP", "Sentence encoder", "Write access");
  }

  private record Ran(int code, String out, String err) {}

  private Path write(String name, String text) throws IOException {
    return Files.writeString(corpus.resolve(name), text);
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    if (List.of("compare", "analyze", "report").contains(arguments[0])
        && !all.contains("--help")
        && !all.contains("--version")) {
      all.add("--no-cache");
    }
    int code =
        Parallax.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false,
            all.toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
  }
}
