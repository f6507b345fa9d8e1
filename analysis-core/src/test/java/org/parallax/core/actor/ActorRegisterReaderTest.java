package org.parallax.core.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parallax.core.Shared;
import org.parallax.core.error.ConfigurationException;

class ActorRegisterReaderTest {

  @Test
  void readsAnActorWithAllItsWordings() {
    Actor actor =
        read("""
                actors:
                  - id: norland
                    name: Norland
                    kind: country
                    aliases: [Republic of Norland]
                    demonyms: [Norlandic]
                    metonyms: [Meskar]
                    exclude: [Norland Street]
                    camp: north
                """)
            .actors()
            .get(0);
    assertThat(actor.kind()).isEqualTo(ActorKind.COUNTRY);
    assertThat(actor.aliases()).containsExactly("Republic of Norland");
    assertThat(actor.partOf()).isEmpty();
    assertThat(actor.camp()).contains("north");
  }

  @Test
  void withoutANameTheFirstAliasIsTheName() {
    assertThat(read("actors:\n  - id: lobby\n    aliases: [Norlandic lobby, NCV]\n").actors())
        .extracting(Actor::name)
        .containsExactly("Norlandic lobby");
  }

  @Test
  void anAliasOfTwoActorsIsNamedWithBothLines() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    actors:
                      - id: norland
                        name: Norland
                      - id: north
                        name: The North
                        aliases:
                          - The north land
                          - norland
                    """))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "actors.yaml:8: 'aliases': 'norland' belongs to 'norland' already, in line 3; keep it at"
                + " one actor");
  }

  @Test
  void anAliasWithoutAWordCanNeverMatch() {
    assertThatThrownBy(() -> read("actors:\n  - id: a\n    name: A\n    aliases: ['--']\n"))
        .hasMessage("actors.yaml:4: 'aliases': '--' can never match: it has no word");
  }

  @Test
  void anAliasThatTheActorExcludesCanNeverMatch() {
    assertThatThrownBy(
            () ->
                read(
                    "actors:\n  - id: a\n    name: A\n    aliases: [The Wall]\n    exclude: [wall]\n"))
        .hasMessageStartingWith("actors.yaml:4: 'aliases': 'The Wall' can never match:");
  }

  @Test
  void aRollUpInACircleIsNamed() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    actors:
                      - id: a
                        name: A
                        part_of: b
                      - id: b
                        name: B
                        part_of: a
                    """))
        .hasMessage("actors.yaml:4: 'part_of': is a circle: a is part of b is part of a");
  }

  @Test
  void aRollUpToNobodyNamesTheNearestId() {
    assertThatThrownBy(
            () ->
                read(
                    "actors:\n  - id: norland\n    name: N\n  - id: kerr\n    name: K\n"
                        + "    part_of: norlnd\n"))
        .hasMessage(
            "actors.yaml:6: 'part_of': there is no actor 'norlnd'; did you mean 'norland'?");
  }

  @Test
  void anUnknownKeyNamesTheNearestKnownOne() {
    assertThatThrownBy(() -> read("actors:\n  - id: a\n    alias: [B]\n"))
        .hasMessage("actors.yaml:3: 'alias': is not a known key; did you mean 'aliases'?");
  }

  @Test
  void twoActorsOfOneIdAreNamed() {
    assertThatThrownBy(() -> read("actors:\n  - id: a\n    name: A\n  - id: a\n    name: B\n"))
        .hasMessage("actors.yaml:4: 'id': two actors have the id 'a', the other in line 2");
  }

  @Test
  void theRegistersOfTheProjectCanBeRead() {
    for (String file :
        new String[] {
          "seeds/actors.yaml", "examples/halvic-dam/actors.yaml", "examples/harbour/actors.yaml"
        }) {
      assertThat(ActorRegisterReader.read(Shared.root().resolve(file)).actors()).isNotEmpty();
    }
  }

  private static ActorRegister read(String text) {
    return ActorRegisterReader.parse(Path.of("actors.yaml"), text);
  }
}
