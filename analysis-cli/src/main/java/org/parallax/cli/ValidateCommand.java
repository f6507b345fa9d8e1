package org.parallax.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.Score;
import org.parallax.validation.score.ValidationTask;
import org.parallax.validation.task.TaskCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax validate}: scores what the tool does against labelled data. */
@Command(
    name = "validate",
    description = "Scores a measure against labelled data of your own or of others.",
    mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {

  /** Names the tasks in the help text. */
  static final class TaskNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return new TaskCatalogue().names().iterator();
    }
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "TASK",
      completionCandidates = TaskNames.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private String task = "";

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Labelled items in JSON Lines; see docs for the fields of each task.")
  private Path gold = Path.of("");

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write the items with what was predicted, so that others can score them.")
  private @Nullable Path predictions;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(
      names = "--no-encoder",
      description = "Score the measures as they are without the sentence encoder.")
  private boolean noEncoder;

  @Override
  public Integer call() {
    CommandLine commandLine = java.util.Objects.requireNonNull(spec).commandLine();
    TaskCatalogue catalogue = new TaskCatalogue();
    if (!catalogue.names().contains(task)) {
      throw new CommandLine.ParameterException(commandLine, unknown(catalogue.names()));
    }
    GoldFile items = GoldFile.read(gold);
    ValidationTask loaded =
        catalogue
            .load(task, new TaskCatalogue.Models(new CoreNlpAnnotator(), !noEncoder))
            .orElseThrow();
    List<JsonNode> predicted = loaded.predict(items);
    if (predictions != null) {
      items.write(predictions, predicted);
    }
    Score score = loaded.score(items, predicted);
    PrintWriter out = commandLine.getOut();
    out.println(json ? score.json().toPrettyString() : score.table().stripTrailing());
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private String unknown(List<String> names) {
    return "unknown task '" + task + "'; known are " + String.join(", ", names);
  }
}
