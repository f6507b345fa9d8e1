package org.parallax.core.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parallax.core.error.InputException;
import org.parallax.core.error.OutputException;
import org.parallax.core.text.SharedStrings;

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

  private static final ObjectWriter WRITER =
      MAPPER.writerFor(DocumentAnalysis.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  private static final ObjectReader READER = MAPPER.readerFor(DocumentAnalysis.class);

  private AnalysisJson() {}

  /** The JSON text, ending in a line break. */
  public static String toJson(DocumentAnalysis analysis) {
    StringWriter text = new StringWriter();
    try {
      write(analysis, text);
    } catch (IOException e) {
      throw new UncheckedIOException(analysis.id(), e);
    }
    return text.toString();
  }

  /**
   * Writes the JSON text, ending in a line break, bit by bit; the writer stays open.
   *
   * @throws IOException if the writer cannot take it
   */
  public static void write(DocumentAnalysis analysis, Writer out) throws IOException {
    try {
      WRITER.writeValue(out, analysis);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an analysis that cannot be written: " + analysis.id(), e);
    }
    out.write('\n');
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
        try (Writer out = Files.newBufferedWriter(temporary)) {
          write(analysis, out);
        }
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
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputException(file.toString(), "is too large to be a stored analysis");
      }
      try (Reader json = reader(file)) {
        checkVersion(file.toString(), json);
      }
      try (Reader json = reader(file)) {
        return parse(file.toString(), json);
      }
    } catch (NoSuchFileException e) {
      throw new InputException(file.toString(), "there is no such stored analysis", e);
    } catch (JsonProcessingException e) {
      throw broken(file.toString(), e);
    } catch (IOException e) {
      throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  /** What is no UTF-8 reads as the replacement character and is found where it matters. */
  private static Reader reader(Path file) throws IOException {
    return new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
  }

  /**
   * Reads and checks the JSON text of an analysis.
   *
   * @param name what errors call it
   * @throws InputException if it is not an analysis, broken, or of another version
   */
  public static DocumentAnalysis parse(String name, String json) {
    try {
      checkVersion(name, new StringReader(json));
      return parse(name, new StringReader(json));
    } catch (JsonProcessingException e) {
      throw broken(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads and checks the JSON text of an analysis of this version.
   *
   * @param name what errors call it
   * @throws InputException if it is not an analysis, or broken
   * @throws IOException if the text cannot be read
   */
  public static DocumentAnalysis parse(String name, Reader json) throws IOException {
    try {
      DocumentAnalysis analysis =
          READER.withAttribute(SharedStrings.class, new SharedStrings()).readValue(json);
      AnalysisCheck.check(name, analysis);
      return analysis;
    } catch (JsonProcessingException e) {
      throw broken(name, e);
    }
  }

  private static void checkVersion(String name, Reader json) throws IOException {
    int version = version(json);
    if (version < 0) {
      throw new InputException(name, "is not a stored analysis of Parallax");
    }
    if (version > DocumentAnalysis.SCHEMA_VERSION) {
      throw new InputException(
          name,
          "was made by a newer Parallax (schema "
              + version
              + ", this one reads up to "
              + DocumentAnalysis.SCHEMA_VERSION
              + "); update Parallax, or make the analysis again from the text");
    }
    if (version < DocumentAnalysis.SCHEMA_VERSION) {
      throw new InputException(
          name, "was made by an older Parallax; make the analysis again from the text");
    }
  }

  /** The version that an object says it is of; -1 where it is none or does not say so. */
  private static int version(Reader json) throws IOException {
    try (JsonParser parser = MAPPER.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return -1;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = "schemaVersion".equals(parser.currentName());
        JsonToken value = parser.nextToken();
        if (found) {
          boolean number = value == JsonToken.VALUE_NUMBER_INT;
          return number ? Math.max(0, parser.getIntValue()) : -1;
        }
        parser.skipChildren();
      }
      return -1;
    }
  }

  private static InputException broken(String name, JsonProcessingException e) {
    return new InputException(name, "is a broken analysis: " + reason(e), e);
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
