package org.parallax.validation.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.text.Span;
import org.parallax.core.yaml.YamlFile;
import org.parallax.core.yaml.YamlValue;

class DeviceScoresTest {

  private static final Path CORPUS =
      Path.of(System.getProperty("parallax.root", "..")).resolve("examples/halvic-dam");

  @Test
  void a_device_is_found_where_a_mark_of_the_same_device_touches_it() {
    DeviceScores scores =
        DeviceScores.of(
            List.of(at("booster", 0, 5), at("booster", 10, 15), at("hedge", 20, 25)),
            List.of(at("booster", 3, 8), at("absolute", 20, 25)));

    DeviceScores.Row boosters =
        scores.rows().stream().filter(r -> r.device().equals("booster")).findFirst().orElseThrow();
    assertThat(boosters.recall()).isEqualTo(0.5);
    assertThat(boosters.precision()).isEqualTo(1);
    assertThat(scores.all()).isEqualTo(new DeviceScores.Row(DeviceScores.ALL, 3, 1, 2, 1));
    assertThat(scores.markdown()).contains("| all, any device | 3 | 2 | 0.67 | 1.00 |");
  }

  @Test
  void hyphens_and_underscores_name_the_same_device() {
    assertThat(at("so-called", 0, 1).device()).isEqualTo("so_called");
  }

  @Test
  void every_span_of_the_key_holds_its_text() throws IOException {
    List<YamlValue> entries = YamlFile.read(CORPUS.resolve("key.yaml")).require("devices").list();
    List<PlantedDevice> devices = PlantedDevice.read(CORPUS.resolve("key.yaml"));

    assertThat(devices).hasSizeGreaterThan(300);
    for (int i = 0; i < devices.size(); i++) {
      String text = Files.readString(CORPUS.resolve(devices.get(i).file()));
      assertThat(devices.get(i).span().in(text)).isEqualTo(entries.get(i).require("text").text());
    }
  }

  private static PlantedDevice at(String device, int from, int to) {
    return new PlantedDevice("a.txt", new Span(from, to), device);
  }
}
