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
import java.util.Optional;
import java.util.Set;
import org.parallax.core.error.ConfigurationException;
import org.parallax.core.lexicon.Cue.Construction;
import org.parallax.core.yaml.YamlFile;
import org.parallax.core.yaml.YamlValue;

/**
 * Reads catalogues of cues. A file holds one device, or several under {@code devices}; a file that
 * ends in {@code .dic} is a word list in the form of LIWC. Everything is checked: unknown keys,
 * patterns that are not of the language, entries that stand twice or lack an example.
 */
public final class CueCatalogueReader {

  /** The files of the shipped catalogue, one a device, in the order in which they are shown. */
  private static final List<String> SHIPPED =
      List.of(
          "loaded_evaluative",
          "booster",
          "hedge",
          "superlative",
          "absolute",
          "presupposed_agreement",
          "obligation",
          "inevitability",
          "metaphor_idiom",
          "scare_quotes",
          "so_called",
          "praise_formula",
          "blame_formula",
          "appeal_history",
          "appeal_justice",
          "appeal_law",
          "us_and_them",
          "presupposition",
          "factive_saying",
          "doubting_saying",
          "agentless_passive",
          "nominalisation",
          "concession");

  private static final List<String> FILE_KEYS = List.of("devices");
  private static final List<String> DEVICE_KEYS =
      List.of("device", "name", "source", "judges", "cues");
  private static final List<String> CUE_KEYS =
      List.of("id", "pattern", "construction", "source", "match", "no_match");

  private CueCatalogueReader() {}

  private static final class Shipped {
    static final CueCatalogue CATALOGUE = readShipped();
  }

  /** The catalogue that comes with Parallax. */
  public static CueCatalogue shipped() {
    return Shipped.CATALOGUE;
  }

  private static CueCatalogue readShipped() {
    return new CueCatalogue(
        SHIPPED.parallelStream().flatMap(device -> readShipped(device).stream()).toList());
  }

  private static List<CueDevice> readShipped(String device) {
    String name = "cues/" + device + ".yaml";
    try (InputStream in = CueCatalogueReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left no " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return parse(Path.of(name), text).devices();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A user's catalogue.
   *
   * @throws ConfigurationException if it cannot be read or something in it is wrong
   */
  public static CueCatalogue read(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".dic")
        ? DicFile.read(file)
        : catalogue(YamlFile.read(file));
  }

  /**
   * A catalogue out of YAML.
   *
   * @param file what errors call the text
   * @throws ConfigurationException if something in it is wrong
   */
  public static CueCatalogue parse(Path file, String text) {
    return catalogue(YamlFile.parse(file, text));
  }

  private static CueCatalogue catalogue(YamlValue root) {
    List<YamlValue> written = List.of(root);
    if (root.find("devices").isPresent()) {
      root.entries(FILE_KEYS);
      written = root.require("devices").list();
    }
    List<CueDevice> devices = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlValue value : written) {
      CueDevice device = device(value);
      if (!ids.add(device.id())) {
        throw value.problem("two devices are called '" + device.id() + "'; join them");
      }
      devices.add(device);
    }
    return new CueCatalogue(devices);
  }

  private static CueDevice device(YamlValue value) {
    value.entries(DEVICE_KEYS);
    YamlValue id = value.require("device");
    if (!id.text().matches("[\\p{L}\\p{N}_-]+")) {
      throw id.problem("'" + id.text() + "' is no id; use letters, digits and underscores");
    }
    String source = value.require("source").text();
    boolean judges =
        switch (value.findText("judges").orElse("false")) {
          case "true" -> true;
          case "false" -> false;
          default -> throw value.require("judges").problem("must be true or false");
        };
    List<Cue> cues = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (YamlValue written : value.require("cues").list()) {
      Cue cue = cue(written, id.text(), source);
      if (!known.add(cue.id()) || !known.add("pattern " + cue.written())) {
        throw written.problem(
            "'" + cue.written() + "' stands twice, or another entry has its id; keep one");
      }
      cues.add(cue);
    }
    if (cues.isEmpty()) {
      throw value.problem("has no cues");
    }
    return new CueDevice(id.text(), value.findText("name").orElse(id.text()), source, judges, cues);
  }

  private static Cue cue(YamlValue value, String device, String source) {
    value.entries(CUE_KEYS);
    Optional<YamlValue> construction = value.find("construction");
    if (value.find("pattern").isPresent() == construction.isPresent()) {
      throw value.problem("needs either a pattern or a construction");
    }
    YamlValue named = construction.orElseGet(() -> value.require("pattern"));
    String written = named.text();
    List<String> matches = value.require("match").texts();
    if (matches.isEmpty() || matches.stream().anyMatch(s -> !s.matches(".*\\[.+].*"))) {
      throw value.require("match").problem("needs the words of '" + written + "' in [brackets]");
    }
    List<String> noMatches = value.require("no_match").texts();
    if (noMatches.isEmpty()) {
      throw value.problem("needs a sentence under 'no_match', in which it must not be found");
    }
    return new Cue(
        value.findText("id").orElseGet(() -> id(device, written)),
        device,
        written,
        construction.isPresent() ? List.of() : patterns(named),
        construction.map(c -> c.oneOf(Construction.class)),
        value.findText("source").orElse(source),
        value.line(),
        matches,
        noMatches);
  }

  private static List<CuePattern> patterns(YamlValue written) {
    try {
      return CuePattern.parse(written.text());
    } catch (IllegalArgumentException e) {
      throw written.problem(e.getMessage() + ", in the pattern '" + written.text() + "'");
    }
  }

  /** The device and the first word of each test of the pattern, joined by hyphens. */
  static String id(String device, String written) {
    StringBuilder id = new StringBuilder(device);
    for (String test : written.toLowerCase(Locale.ROOT).split("\\s+")) {
      String word = test.split("[|#<>!]", 2)[0].replaceAll("[^\\p{L}\\p{N}]+", "");
      if (!test.startsWith("(") && !word.isEmpty()) {
        id.append('-').append(word);
      }
    }
    return id.toString();
  }
}
