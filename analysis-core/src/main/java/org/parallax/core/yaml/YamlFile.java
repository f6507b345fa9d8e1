package org.parallax.core.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.core.error.ConfigurationException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML files into values that know their line. */
public final class YamlFile {

  /** Larger than any manifest of thousands of sources, small enough to be harmless. */
  private static final int MOST_CODE_POINTS = 20_000_000;

  private YamlFile() {}

  /**
   * The one document of a file.
   *
   * @throws ConfigurationException if it cannot be read, is empty or is not YAML
   */
  public static YamlValue read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(file, "there is no such file", e);
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(file, "is not UTF-8 text; save it as UTF-8", e);
    } catch (IOException e) {
      throw new ConfigurationException(file, "cannot be read: " + e.getMessage(), e);
    }
    return parse(file, text);
  }

  /**
   * The one document of a text.
   *
   * @param file what errors call the text
   * @throws ConfigurationException if it is empty or is not YAML
   */
  public static YamlValue parse(Path file, String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.toString())
            .setCodePointLimit(MOST_CODE_POINTS)
            .setMaxAliasesForCollections(50)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      return new YamlValue(
          file,
          "",
          root.orElseThrow(() -> new ConfigurationException(file, 1, "", "the file is empty")));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new ConfigurationException(file, line, "", "is not valid YAML: " + e.getProblem());
    } catch (YamlEngineException | UncheckedIOException | StackOverflowError e) {
      throw new ConfigurationException(file, "is not valid YAML", e);
    }
  }
}
