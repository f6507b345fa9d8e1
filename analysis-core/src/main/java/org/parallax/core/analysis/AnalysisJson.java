package org.parallax.core.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parallax.core.error.InputException;
import org.parallax.core.error.OutputException;

/**
 * The JSON form of an analysis: what {@code analyses/<id>.json} holds. Numbers are written in full,
 * so that an analysis read again equals the one written.
 */
public final class AnalysisJson {

  /** An analysis of a million words has about 150 MB; more is not ours. */
  private static final long MOST_BYTES = 400L << 20;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(new CompactForms())
          // Only what a record is made of is written, not what it can say about itself.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private AnalysisJson() {}

  /** The JSON text, ending in a line break. */
  public static String toJson(DocumentAnalysis analysis) {
    try {
      return MAPPER.writeValueAsString(analysis) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an analysis that cannot be written: " + analysis.id(), e);
    }
  }

  /**
   * Writes an analysis whole or not at all: into a temporary file that is then renamed.
   *
   * @throws OutputException if the folder cannot be written to
   */
  public static void write(DocumentAnalysis analysis, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder == null) {
        throw new OutputException(file, "is not a file in a folder");
      }
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, "." + analysis.id(), ".tmp");
      try {
        Files.writeString(temporary, toJson(analysis));
        Files.move(
            temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new OutputException(file, "cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Reads and checks a stored analysis.
   *
   * @throws InputException if it is missing, not an analysis, broken, or of a newer version
   */
  public static DocumentAnalysis read(Path file) {
    byte[] bytes;
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputException(file.toString(), "is too large to be a stored analysis");
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InputException(file.toString(), "there is no such stored analysis", e);
    } catch (IOException e) {
      throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
    return parse(file.toString(), new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Reads and checks the JSON text of an analysis.
   *
   * @param name what errors call it
   * @throws InputException if it is not an analysis, broken, or of a newer version
   */
  public static DocumentAnalysis parse(String name, String json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      JsonNode version = root == null ? null : root.get("schemaVersion");
      if (version == null || !version.isInt()) {
        throw new InputException(name, "is not a stored analysis of Parallax");
      }
      if (version.intValue() > DocumentAnalysis.SCHEMA_VERSION) {
        throw new InputException(
            name,
            "was made by a newer Parallax (schema "
                + version.intValue()
                + ", this one reads up to "
                + DocumentAnalysis.SCHEMA_VERSION
                + "); update Parallax, or make the analysis again from the text");
      }
      if (version.intValue() < DocumentAnalysis.SCHEMA_VERSION) {
        throw new InputException(
            name, "was made by an older Parallax; make the analysis again from the text");
      }
      DocumentAnalysis analysis = MAPPER.treeToValue(root, DocumentAnalysis.class);
      AnalysisCheck.check(name, analysis);
      return analysis;
    } catch (JsonProcessingException e) {
      throw new InputException(name, "is a broken analysis: " + reason(e), e);
    }
  }

  private static String reason(JsonProcessingException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message =
        cause instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : String.valueOf(cause.getMessage());
    return message.lines().findFirst().orElse("unreadable");
  }
}
