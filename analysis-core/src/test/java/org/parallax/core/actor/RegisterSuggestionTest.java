package org.parallax.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.core.Pipeline;

class RegisterSuggestionTest {

  private static final String TEXT =
      """
      Canada and Japan signed a fishing treaty in Oslo. Ottawa said that Japanese trawlers had left.

      Anna Kerr of the International Fishing Board (IFB) praised Canada. Kerr said that the IFB would \
      send observers. Tokyo agreed, and Anna Kerr thanked Japan.

      The IFB met again in May. Canadian boats stayed at home. Kerr was content with Japan.
      """;

  @Test
  void countriesPeopleAndLetterWordsAreJoinedAndStandOnce() {
    List<RegisterSuggestion.Suggested> suggested =
        RegisterSuggestion.of(List.of(Pipeline.annotate(TEXT)));
    assertThat(suggested)
        .extracting(one -> one.actor().id())
        .containsOnlyOnce("canada", "japan", "anna-kerr")
        .doesNotContain("tokyo", "ottawa", "kerr", "ifb");
    Actor japan =
        suggested.stream()
            .map(RegisterSuggestion.Suggested::actor)
            .filter(actor -> actor.id().equals("japan"))
            .findFirst()
            .orElseThrow();
    assertThat(japan.kind()).isEqualTo(ActorKind.COUNTRY);
    assertThat(japan.demonyms()).contains("Japanese");
    assertThat(japan.metonyms()).contains("Tokyo");
  }

  @Test
  void theYamlCanBeReadAgain() {
    List<RegisterSuggestion.Suggested> suggested =
        RegisterSuggestion.of(List.of(Pipeline.annotate(TEXT)));
    String yaml = RegisterSuggestion.yaml(suggested);
    assertThat(yaml).contains("mentions, unevenness");
    assertThat(ActorRegisterReader.parse(Path.of("actors.yaml"), yaml).actors())
        .isEqualTo(RegisterSuggestion.register(suggested).actors());
  }

  @Test
  void anActorThatOneSourceUsesAloneIsUneven() {
    RegisterSuggestion.Suggested even =
        new RegisterSuggestion.Suggested(
            MarkedMentions.register().actors().get(0), 4, Map.of("a", 2, "b", 2), 0);
    assertThat(RegisterSuggestion.yaml(List.of(even)))
        .contains("# 4 mentions, unevenness 0.00: a 2, b 2");
  }
}
