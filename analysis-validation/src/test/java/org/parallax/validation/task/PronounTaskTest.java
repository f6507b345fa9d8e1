package org.parallax.validation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Pipeline;
import org.parallax.core.error.InputException;
import org.parallax.validation.score.GoldFile;

/** Whether a pronoun is given to the name that it speaks of. */
class PronounTaskTest {

  private static final String TEXT =
      "Mara Odell met Viktor Brask in Port Ellery. She told him that the bridge was closed.";

  @TempDir private Path folder = Path.of("");

  private final PronounTask task = new PronounTask(Pipeline.annotator());
  private GoldFile gold = new GoldFile(Path.of("unset"), List.of());

  @BeforeEach
  void oneItem() throws IOException {
    Path file = folder.resolve("pronouns.jsonl");
    Files.writeString(file, item("She") + "\n" + item("him") + "\n");
    gold = GoldFile.read(file);
  }

  @Test
  void a_pronoun_goes_to_the_name_of_its_gender() {
    List<JsonNode> predicted = task.predict(gold);
    assertThat(predicted.get(0)).hasToString("[true,false]");
    assertThat(predicted.get(1)).hasToString("[false,true]");
  }

  @Test
  void the_pairs_are_scored_not_the_passages() {
    JsonNode yes = JsonNodeFactory.instance.arrayNode().add(true).add(false);
    // "him" is then given to Mara Odell: one of two pairs found, one of two answers right.
    assertThat(task.score(gold, List.of(yes, yes)).figure().value()).isEqualTo(0.5);
  }

  @Test
  void a_prediction_that_is_neither_true_nor_false_is_refused() {
    JsonNode odd = JsonNodeFactory.instance.arrayNode().add("yes").add(false);
    assertThatThrownBy(() -> task.score(gold, List.of(odd, odd)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("neither true nor false");
  }

  private static String item(String pronoun) {
    int at = TEXT.indexOf(pronoun);
    boolean she = pronoun.equals("She");
    return """
        {"id": "%s", "text": "%s", "from": %d, "to": %d, "candidates": [\
        {"from": 0, "to": 10, "label": %s}, {"from": 15, "to": 27, "label": %s}]}"""
        .formatted(pronoun, TEXT, at, at + pronoun.length(), she, !she);
  }
}
