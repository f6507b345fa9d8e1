package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parallax.core.agree.Agreement;
import org.parallax.core.agree.AgreementReport;
import org.parallax.core.agree.Annotation;
import org.parallax.core.agree.Unit;
import org.parallax.core.error.InputException;
import org.parallax.core.error.OutputException;
import org.parallax.report.lesson.AgreementTables;
import org.parallax.report.lesson.LessonKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Agreement among those who marked a lesson's passages, and with the tool. */
@Command(
    name = "agree",
    description =
        "Tells how far those who marked a lesson's passages agree with each other and with the"
            + " tool, and which sentences divide them most.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class)
final class AgreeCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "KEY",
      description = "A lesson's folder or the key.json in it.")
  private Path keyPath;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Marks saved with the lesson's annotation page, one file a reader.")
  private List<Path> files;

  @Option(
      names = "--unit",
      paramLabel = "sentence|word",
      defaultValue = "SENTENCE",
      description =
          "What is compared: whether a device was marked anywhere in a sentence (default), or word"
              + " by word, which is strict about where a mark begins and ends.")
  private Unit unit;

  @Option(names = "--html", paramLabel = "FILE", description = "Write the tables as a page, too.")
  private Optional<Path> html;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The seed of the intervals (default: 1).")
  private long seed;

  @Mixin private Talk talk;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  AgreeCommand() {}

  @Override
  public Integer call() {
    LessonKey key =
        LessonKey.read(Files.isDirectory(keyPath) ? keyPath.resolve("key.json") : keyPath);
    List<Annotation> people = files.stream().map(key::annotation).toList();
    refuseNamesakes(people);
    AgreementReport report = Agreement.of(key.sentences(), key.tool(), people, unit, seed);
    AgreementTables tables = new AgreementTables(report, key);
    talk.out().print(tables.text());
    talk.out().flush();
    html.ifPresent(file -> write(file, tables.html()));
    return ExitCode.DONE;
  }

  private void refuseNamesakes(List<Annotation> people) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      String name = people.get(i).annotator();
      if (!names.add(name)) {
        throw new InputException(
            files.get(i).toString(),
            "is a second file of '" + name + "'; leave one out or change the name in it");
      }
    }
  }

  private void write(Path file, String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new OutputException(file, "cannot be written; choose another with --html", e);
    }
    talk.say("Page: " + file.toAbsolutePath().normalize());
  }
}
