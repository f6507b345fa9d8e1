package org.parallax.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.error.ConfigurationException;

class YamlFileTest {

  @Test
  void readsTextsListsAndDates() {
    YamlValue root = parse("title: Two views\ntags: [a, b]\nsince: 2025-08-08\nnone:\n");
    assertThat(root.require("title").text()).isEqualTo("Two views");
    assertThat(root.findTexts("tags")).containsExactly("a", "b");
    assertThat(root.require("since").date()).hasToString("2025-08-08");
    assertThat(root.find("none")).isEmpty();
  }

  @Test
  void anUnknownKeyIsNamedWithItsLineAndTheNearestKnownOne() {
    YamlValue root = parse("title: x\noutlit: y\n");
    assertThatThrownBy(() -> root.entries(List.of("title", "outlet")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("corpus.yaml:2: 'outlit': is not a known key; did you mean 'outlet'?");
  }

  @Test
  void aWrongDateSaysHowToWriteIt() {
    YamlValue root = parse("date: 8.8.2025\n");
    assertThatThrownBy(() -> root.require("date").date())
        .hasMessage("corpus.yaml:1: 'date': '8.8.2025' is not a date; write it as 2025-08-08");
  }

  @Test
  void aConstantThatIsNoneOfTheKnownNamesTheNearest() {
    assertThatThrownBy(() -> parse("day: mondey").require("day").oneOf(DayOfWeek.class))
        .hasMessageStartingWith("corpus.yaml:1: 'day': 'mondey' is none of monday,")
        .hasMessageEndingWith("did you mean 'monday'?");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> parse("a: 1\na: 2\n").entries())
        .hasMessage("corpus.yaml:2: 'a': stands twice; keep one");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    assertThatThrownBy(() -> parse("a: [1, 2\nb: 3\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("corpus.yaml:2: is not valid YAML");
  }

  @Test
  void anEmptyFileIsNamed() {
    assertThatThrownBy(() -> parse("# nothing\n")).hasMessage("corpus.yaml:1: the file is empty");
  }

  private static YamlValue parse(String text) {
    return YamlFile.parse(Path.of("corpus.yaml"), text);
  }
}
