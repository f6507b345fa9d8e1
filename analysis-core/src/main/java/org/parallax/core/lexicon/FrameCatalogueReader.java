package org.parallax.core.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.core.error.ConfigurationException;
import org.parallax.core.error.ModelException;
import org.parallax.core.yaml.YamlFile;
import org.parallax.core.yaml.YamlValue;

/**
 * Reads {@code frames.yaml}: a list of {@code frames}, each with an {@code id}, a {@code name}, one
 * or more {@code definitions} and optional {@code examples}. With {@code shipped: drop} only the
 * file's own frames are read for; else they are added to the shipped ones.
 */
public final class FrameCatalogueReader {

  private static final String SHIPPED = "frames.yaml";
  private static final List<String> FILE_KEYS = List.of("frames", "shipped", "unframed");
  private static final List<String> FRAME_KEYS =
      List.of("id", "name", "definition", "definitions", "examples");

  /** What becomes of the shipped frames. */
  private enum Shipped {
    KEEP,
    DROP
  }

  private FrameCatalogueReader() {}

  /** The policy frames that are shipped. */
  public static FrameCatalogue shipped() {
    try (InputStream in = FrameCatalogueReader.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new ModelException(SHIPPED + " is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return catalogue(YamlFile.parse(Path.of(SHIPPED), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The frames of a user's file, with the shipped ones unless it drops them.
   *
   * @throws ConfigurationException if the file cannot be read, or a frame has no id, no definition
   *     or an id that stands twice
   */
  public static FrameCatalogue read(Path file) {
    YamlValue root = YamlFile.read(file);
    FrameCatalogue own = catalogue(root);
    Shipped shipped =
        root.find("shipped").map(value -> value.oneOf(Shipped.class)).orElse(Shipped.KEEP);
    FrameCatalogue base = shipped();
    return shipped == Shipped.KEEP
        ? base.with(own.frames())
        : new FrameCatalogue(own.frames(), base.unframed());
  }

  private static FrameCatalogue catalogue(YamlValue root) {
    root.entries(FILE_KEYS);
    List<Frame> frames = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlValue value : root.require("frames").list()) {
      Frame frame = frame(value);
      if (!ids.add(frame.id())) {
        throw value.problem("two frames are called " + frame.id());
      }
      frames.add(frame);
    }
    return new FrameCatalogue(frames, root.findTexts("unframed"));
  }

  private static Frame frame(YamlValue value) {
    Map<String, YamlValue> entries = value.entries(FRAME_KEYS);
    String id = value.require("id").text();
    List<String> definitions = new ArrayList<>(value.findTexts("definition"));
    definitions.addAll(value.findTexts("definitions"));
    if (definitions.isEmpty()) {
      throw value.problem("frame " + id + " has no definition; write a sentence that says it");
    }
    try {
      return new Frame(
          id,
          entries.containsKey("name") ? value.require("name").text() : id,
          definitions,
          value.findTexts("examples"));
    } catch (IllegalArgumentException e) {
      throw value.problem(e.getMessage() == null ? "is not a frame" : e.getMessage());
    }
  }
}
