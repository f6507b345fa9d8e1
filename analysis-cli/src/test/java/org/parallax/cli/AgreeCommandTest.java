package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void key() throws IOException {
    String sentences =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "{\"id\":\"gazette#1." + i + "\",\"text\":\"They never came.\"}")
            .collect(Collectors.joining(","));
    write(
        "key.json",
        "{'parallax':'lesson-key','version':1,'lesson':'bridge','devices':[{'id':'absolute','name':'Absolute'}],"
                .replace('\'', '"')
            + "\"passages\":[{\"label\":\"Text A\",\"sentences\":["
            + sentences
            + "]}],\"tool\":{\"marks\":["
            + mark(1)
            + "]}}");
  }

  @Test
  void twoReadersAndTheTool() throws IOException {
    annotation("ana.json", "Ana", mark(1) + "," + mark(2));
    annotation("ben.json", "Ben", mark(1));

    int code = run("agree", at("key.json"), at("ana.json"), at("ben.json"), "--html", at("a.html"));

    assertThat(err.toString()).doesNotContain("parallax:");
    assertThat(code).isZero();
    // Two readers, 12 sentences: 10 both no, 1 both yes, 1 apart; α = 1 − 23·2/(2·3·21) = 0.635.
    assertThat(out.toString())
        .contains("Absolute", "0.63 (", "gazette#1.2", "1 of 2", "Ben     Parallax  1.00");
    assertThat(Files.readString(folder.resolve("a.html"))).contains("How far the readers agree");
  }

  @Test
  void twoFilesOfOneReaderAreRefused() throws IOException {
    annotation("ana.json", "Ana", mark(1));
    annotation("ana2.json", "Ana", mark(1));

    assertThat(run("agree", at("key.json"), at("ana.json"), at("ana2.json"))).isEqualTo(3);
    assertThat(err.toString()).contains("is a second file of 'Ana'");
  }

  @Test
  void aFileThatIsNoAnnotationIsOneLine() throws IOException {
    write("x.json", "[1");

    assertThat(run("agree", at("key.json"), at("x.json"))).isEqualTo(3);
    assertThat(err.toString()).contains("x.json: is no annotation").hasLineCount(1);
  }

  private static String mark(int sentence) {
    return "{\"sentence\":\"gazette#1."
        + sentence
        + "\",\"from\":5,\"to\":10,\"device\":\"absolute\"}";
  }

  private void annotation(String file, String name, String marks) throws IOException {
    String read =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "\"gazette#1." + i + "\"")
            .collect(Collectors.joining(","));
    write(
        file,
        "{\"parallax\":\"annotation\",\"lesson\":\"bridge\",\"annotator\":\""
            + name
            + "\",\"read\":["
            + read
            + "],\"marks\":["
            + marks
            + "]}");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private String at(String file) {
    return folder.resolve(file).toString();
  }

  private int run(String... arguments) {
    return Parallax.run(new PrintWriter(out, true), new PrintWriter(err, true), false, arguments);
  }
}
