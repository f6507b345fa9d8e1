package org.parallax.validation.planted;

import java.nio.file.Path;
import java.util.List;
import org.parallax.core.text.Span;
import org.parallax.core.yaml.YamlFile;
import org.parallax.core.yaml.YamlValue;

/**
 * A device that the key of an example corpus lists, or that the tool found.
 *
 * @param file the text's path relative to the corpus
 * @param span its words in the file, in UTF-16 code units
 * @param device the device's id, words joined by underscores
 */
public record PlantedDevice(String file, Span span, String device) {

  public PlantedDevice {
    device = device.replace('-', '_');
  }

  /**
   * Reads the devices of a key.
   *
   * @throws org.parallax.core.error.ConfigurationException if the key is damaged
   */
  public static List<PlantedDevice> read(Path key) {
    return YamlFile.read(key).require("devices").list().stream().map(PlantedDevice::entry).toList();
  }

  private static PlantedDevice entry(YamlValue entry) {
    return new PlantedDevice(
        entry.require("file").text(),
        new Span(
            Integer.parseInt(entry.require("from").text()),
            Integer.parseInt(entry.require("to").text())),
        entry.require("device").text());
  }

  /** Whether both share a character of one text. */
  public boolean overlaps(PlantedDevice other) {
    return file.equals(other.file) && span.overlaps(other.span);
  }
}
