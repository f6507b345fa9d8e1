package org.parallax.core.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.core.error.ConfigurationException;
import org.parallax.core.yaml.YamlFile;
import org.parallax.core.yaml.YamlValue;

/**
 * The devices that texts are searched for.
 *
 * @param devices in the order of the catalogue; ids differ
 */
public record CueCatalogue(List<CueDevice> devices) {

  private static final List<String> FILE_KEYS = List.of("devices");
  private static final List<String> DEVICE_KEYS =
      List.of("id", "source", "patterns", "match", "no_match");

  public CueCatalogue {
    devices = List.copyOf(devices);
  }

  /** The catalogue that comes with Parallax. */
  public static CueCatalogue shipped() {
    try (InputStream in = CueCatalogue.class.getResourceAsStream("cues.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the build left no cues.yaml");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return parse(Path.of("cues.yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A catalogue out of YAML.
   *
   * @param file what errors call the text
   * @throws ConfigurationException if it is wrong: unknown keys, a pattern or device twice, a
   *     device without a matching and a non-matching example
   */
  public static CueCatalogue parse(Path file, String text) {
    YamlValue root = YamlFile.parse(file, text);
    root.entries(FILE_KEYS);
    List<CueDevice> devices = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlValue value : root.require("devices").list()) {
      value.entries(DEVICE_KEYS);
      YamlValue id = value.require("id");
      if (!ids.add(id.text())) {
        throw id.problem("two devices are called '" + id.text() + "'; join them");
      }
      devices.add(device(value, id.text()));
    }
    return new CueCatalogue(devices);
  }

  private static CueDevice device(YamlValue value, String id) {
    List<CuePattern> patterns = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (YamlValue written : value.require("patterns").list()) {
      String words = written.text().toLowerCase(Locale.ROOT);
      String name = id + "-" + words.replaceAll("[^\\p{L}\\p{N}]+", "-");
      if (!known.add(words)) {
        throw written.problem("the pattern '" + words + "' stands twice; keep one");
      }
      patterns.add(new CuePattern(name, id, tests(written.text())));
    }
    List<String> matches = value.findTexts("match");
    if (matches.isEmpty() || matches.stream().anyMatch(s -> !s.contains("["))) {
      throw value.problem("needs examples under 'match' with the words in [brackets]");
    }
    if (value.findTexts("no_match").isEmpty()) {
      throw value.problem("needs examples under 'no_match', in which it must not be found");
    }
    return new CueDevice(
        id, value.require("source").text(), patterns, matches, value.findTexts("no_match"));
  }

  /** Words in lower case; hyphens and possessives as the tokeniser parts them. */
  private static List<String> tests(String pattern) {
    List<String> tests = new ArrayList<>();
    for (String word : pattern.split(" ")) {
      tests.add(word.startsWith("#") ? word : word.toLowerCase(Locale.ROOT));
    }
    return tests;
  }
}
