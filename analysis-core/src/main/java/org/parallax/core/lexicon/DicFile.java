package org.parallax.core.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.error.ConfigurationException;

/**
 * Reads word lists in the form of LIWC: between two lines of {@code %} the categories, a number and
 * a name each; then the words, each with the numbers of its categories. A word may end in {@code *}
 * and may be several words. Categories become devices, without examples.
 */
final class DicFile {

  private static final String SOURCE = "word list of the user";

  private final Path file;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Map<String, Cue>> cues = new LinkedHashMap<>();
  private int marks;

  private DicFile(Path file) {
    this.file = file;
  }

  static CueCatalogue read(Path file) {
    try {
      return new DicFile(file).parse(Files.readAllLines(file));
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(file, "there is no such file", e);
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(file, "is not UTF-8 text; save it as UTF-8", e);
    } catch (IOException e) {
      throw new ConfigurationException(file, "cannot be read: " + e.getMessage(), e);
    }
  }

  private CueCatalogue parse(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (line.equals("%")) {
        marks++;
      } else if (!line.isEmpty()) {
        read(line, i + 1);
      }
    }
    if (marks < 2) {
      throw new ConfigurationException(
          file, 1, "", "the categories must stand between two lines of %");
    }
    List<CueDevice> devices = new ArrayList<>();
    cues.forEach(
        (number, words) -> {
          if (!words.isEmpty()) {
            String name = names.getOrDefault(number, number);
            devices.add(
                new CueDevice(deviceId(name), name, SOURCE, false, List.copyOf(words.values())));
          }
        });
    if (devices.isEmpty()) {
      throw new ConfigurationException(file, 1, "", "no category has a word");
    }
    return new CueCatalogue(devices);
  }

  private void read(String line, int number) {
    List<String> parts = List.of(line.split("\\s+"));
    if (marks == 0) {
      throw new ConfigurationException(file, number, "", "a line of % must come first");
    }
    if (marks == 1) {
      if (parts.size() < 2 || !parts.get(0).matches("\\d+")) {
        throw new ConfigurationException(
            file, number, "", "a category is a number and a name, not '" + line + "'");
      }
      String name = String.join(" ", parts.subList(1, parts.size()));
      if (names.put(parts.get(0), name) != null) {
        throw new ConfigurationException(
            file, number, "", "category " + parts.get(0) + " stands twice");
      }
      if (names.values().stream().filter(n -> deviceId(n).equals(deviceId(name))).count() > 1) {
        throw new ConfigurationException(
            file, number, "", "two categories are called '" + name + "'");
      }
      cues.put(parts.get(0), new LinkedHashMap<>());
      return;
    }
    word(parts, number);
  }

  private void word(List<String> parts, int number) {
    int end = parts.size();
    while (end > 0 && parts.get(end - 1).matches("\\d+")) {
      end--;
    }
    String words = String.join(" ", parts.subList(0, end)).toLowerCase(Locale.ROOT);
    if (end == parts.size() || words.isEmpty()) {
      throw new ConfigurationException(
          file, number, "", "'" + String.join(" ", parts) + "' needs a word and a category");
    }
    List<CuePattern> patterns = patterns(words, number);
    for (String category : parts.subList(end, parts.size())) {
      Map<String, Cue> known = cues.get(category);
      if (known == null) {
        throw new ConfigurationException(file, number, "", "there is no category " + category);
      }
      String device = deviceId(names.getOrDefault(category, category));
      known.put(
          words,
          new Cue(
              CueCatalogueReader.id(device, words.replace("*", " any").replace("'", "")),
              device,
              words,
              patterns,
              Optional.empty(),
              SOURCE,
              number,
              List.of(),
              List.of()));
    }
  }

  private List<CuePattern> patterns(String words, int number) {
    try {
      return CuePattern.parse(words);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          file, number, "", "'" + words + "' has signs that are no part of a word");
    }
  }

  private static String deviceId(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
  }
}
