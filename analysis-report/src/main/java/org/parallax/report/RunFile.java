package org.parallax.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The JSON form of a {@link RunRecord}; also the mark by which a report's folder is known. */
final class RunFile {

  static final String NAME = "run.json";
  private static final String TOOL = "parallax";
  private static final JsonMapper MAPPER = new JsonMapper();

  private RunFile() {}

  /** Whether a folder holds a report of this tool. */
  static boolean marks(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      JsonNode root = MAPPER.readTree(file.toFile());
      return root != null && TOOL.equals(root.path("tool").asText());
    } catch (IOException e) {
      return false;
    }
  }

  static void write(RunRecord run, Path folder) throws IOException {
    Files.writeString(folder.resolve(NAME), json(run));
  }

  static String json(RunRecord run) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("tool", TOOL).put("name", run.name()).put("title", run.title());
    root.put("started", run.started());
    run.versions().forEach(root.putObject("versions")::put);
    run.settings().forEach(root.putObject("settings")::put);
    root.put("seed", run.seed());
    ArrayNode sources = root.putArray("sources");
    for (RunRecord.SourceRun source : run.sources()) {
      sources
          .addObject()
          .put("id", source.id())
          .put("origin", source.origin().name().toLowerCase(Locale.ROOT))
          .put("sha256", source.sha256());
    }
    run.timings().forEach(root.putObject("seconds")::put);
    ArrayNode failures = root.putArray("failures");
    for (RunRecord.Failure failure : run.failures()) {
      failures.addObject().put("source", failure.source()).put("message", failure.message());
    }
    run.warnings().forEach(root.putArray("warnings")::add);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return MAPPER.writer(printer).writeValueAsString(root) + "\n";
  }
}
