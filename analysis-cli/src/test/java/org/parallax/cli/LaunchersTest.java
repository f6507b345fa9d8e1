package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launchers for Windows start Java as those for other systems do. */
class LaunchersTest {

  private static final Path ROOT = Path.of(System.getProperty("parallax.root"));
  private static final Path BIN = ROOT.resolve("analysis-cli/src/dist/bin");

  @Test
  void theSameOptionsOfJava() throws IOException {
    Pattern option =
        Pattern.compile("-X[-+:=\\w]+|--if-short|org\\.parallax\\.cli\\.\\w+|lss 32|-lt 32");

    assertThat(all(option, BIN.resolve("launch.cmd")).replace("lss 32", "-lt 32"))
        .contains("org.parallax.cli.Main", "-Xshare:auto", "-Xlog:disable", "--if-short")
        .isEqualTo(
            all(option, BIN.resolve("launch.sh")).replace("-XX: ", "-XX:SharedArchiveFile= "));
  }

  @Test
  void theSameCommandsAreShort() throws IOException {
    String here = group(Pattern.compile("( doctor .*?) \\| \"\"\\) level=1"), "launch.sh");
    String windows = group(Pattern.compile("in \\((doctor.*?)\\) do"), "launch.cmd");

    assertThat(List.of(windows.split(" "))).isEqualTo(List.of(here.strip().split(" \\| ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "report"})
  void bothTreatWhatMayBeShort(String command) throws IOException {
    assertThat(Files.readString(BIN.resolve("launch.sh"))).contains("    " + command + ")");
    assertThat(Files.readString(BIN.resolve("launch.cmd"))).contains("\"==\"" + command + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallax", "parallax.cmd"})
  void bothStartTheBuildsArgumentsAndArchive(String launcher) throws IOException {
    assertThat(Files.readString(ROOT.resolve(launcher)).replace('\\', '/'))
        .contains(
            "analysis-cli/target/classpath.args",
            "analysis-cli/target/parallax.jsa",
            "java.options",
            "mvn -B -ntp -q -Dfast -DskipTests package");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallax", "parallax.cmd"})
  void bothZipsMakeTheirArchiveAlike(String launcher) throws IOException {
    assertThat(Files.readString(BIN.resolve(launcher)).replace('\\', '/'))
        .contains("--class-path=", "/lib/*", "ArchiveClassesAtExit", "/cache/classes-", "report");
  }

  @Test
  void batchFilesHaveTheLineEndsThatWindowsNeeds() throws IOException {
    for (Path file :
        List.of(
            ROOT.resolve("parallax.cmd"), BIN.resolve("parallax.cmd"), BIN.resolve("launch.cmd"))) {
      assertThat(Files.readString(file).replace("\r\n", "")).as("%s", file).doesNotContain("\n");
    }
  }

  /** Everything that the pattern finds outside comments, sorted, each followed by a space. */
  private static String all(Pattern pattern, Path file) throws IOException {
    StringBuilder found = new StringBuilder();
    TreeSet<String> sorted = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#") || line.startsWith("@rem")) {
        continue;
      }
      Matcher matcher = pattern.matcher(line);
      while (matcher.find()) {
        sorted.add(matcher.group());
      }
    }
    sorted.forEach(each -> found.append(each).append(' '));
    return found.toString();
  }

  private static String group(Pattern pattern, String file) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(BIN.resolve(file)));
    assertThat(matcher.find()).as(file).isTrue();
    return matcher.group(1);
  }
}
