package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the build made, started by its launchers: Java takes the classes out of the archive. */
@DisabledOnOs(OS.WINDOWS)
class StartIT {

  private static final Path ROOT = Path.of(System.getProperty("parallax.root"));
  private static final Path ZIP = ROOT.resolve("analysis-cli/target/parallax-0.1.0-SNAPSHOT.zip");

  @TempDir Path folder;

  @BeforeEach
  void needsArchivesAndAnalyses() {
    assumeTrue(
        System.getProperty("java.vm.info", "").contains("sharing"),
        "needs a Java with class-data sharing");
    assumeTrue(
        Files.isDirectory(ROOT.resolve("seeds/analyses")),
        "needs the analyses out of which the archive is made");
  }

  @Test
  void theFolderWithSourcesStartsFromTheBuildsArchive() throws Exception {
    Path loaded = folder.resolve("loaded.log");

    assertThat(run(loaded, ROOT.resolve("parallax").toString(), "--version")).isZero();

    assertThat(loadedOf(loaded, Main.class.getName())).contains("shared objects file (top)");
    assertThat(Files.readString(folder.resolve("talk"))).doesNotContain("Building");
  }

  @Test
  void theZipMakesAnArchiveAtItsFirstReportAndStartsFromIt() throws Exception {
    assumeTrue(Files.exists(ZIP), "quick builds make no zip");
    String command = unzipped().resolve("bin/parallax").toString();
    String seeds = ROOT.resolve("seeds").toString();
    Path loaded = folder.resolve("loaded.log");

    assertThat(run(loaded, command, "report", seeds, "--out", folder + "/report")).isZero();
    assertThat(run(loaded, command, "--version")).isZero();

    assertThat(loadedOf(loaded, Main.class.getName())).contains("shared objects file (top)");
  }

  @Test
  void theZipReportsWhereNoArchiveCanBeWritten() throws Exception {
    assumeTrue(Files.exists(ZIP), "quick builds make no zip");
    Path home = unzipped();
    Files.writeString(home.resolve("cache"), "a file where the folder of archives would be");
    Path loaded = folder.resolve("loaded.log");
    String[] report = {
      home.resolve("bin/parallax").toString(),
      "report",
      ROOT.resolve("seeds").toString(),
      "--out",
      folder + "/report"
    };

    assertThat(run(loaded, report)).isZero();

    assertThat(loadedOf(loaded, Main.class.getName())).doesNotContain("(top)");
    assertThat(folder.resolve("report/index.html")).exists();
  }

  /** Ends with the command's exit code; what Java loaded is told in the given file. */
  private int run(Path loaded, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PARALLAX_JAVA_OPTS", "-Xmx2g -Xlog:class+load:file=" + loaded);
    Path talk = folder.resolve("talk");
    return builder.redirectErrorStream(true).redirectOutput(talk.toFile()).start().waitFor();
  }

  private static String loadedOf(Path loaded, String type) throws IOException {
    try (Stream<String> lines = Files.lines(loaded, StandardCharsets.UTF_8)) {
      return lines.filter(line -> line.contains(type + " source:")).findFirst().orElseThrow();
    }
  }

  private Path unzipped() throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
          Files.copy(content, file);
        }
        if (file.endsWith("bin/parallax")) {
          assertThat(file.toFile().setExecutable(true)).isTrue();
        }
      }
    }
    return folder.resolve("parallax-0.1.0-SNAPSHOT");
  }
}
