package org.parallax.validation.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Pipeline;
import org.parallax.validation.score.GoldFile;

class AttributionTaskTest {

  private final AttributionTask task = new AttributionTask(Pipeline.annotator());

  @TempDir private Path folder = Path.of("");

  @Test
  void source_cue_and_content_are_found_to_the_letter_and_scored_with_intervals() throws Exception {
    GoldFile gold =
        gold(
            """
            {"text": "The owner has said the ferry will sail.", "spans": [\
            {"role": "source", "from": 0, "to": 9}, {"role": "cue", "from": 10, "to": 18}, \
            {"role": "content", "from": 19, "to": 38}]}
            {"text": "The ferry sank in May.", "spans": []}
            """);
    assertThat(task.score(gold, task.predict(gold)).table())
        .contains("n 2")
        .contains("interval")
        .containsPattern("source +1.000 +1.000 +1.000 +\\[0.000, 1.000]")
        .containsPattern("content +1.000 +1.000 +1.000");
  }

  @Test
  void of_an_attribution_within_another_only_the_outer_one_is_given() throws Exception {
    GoldFile gold =
        gold(
            """
            {"text": "The owner said that the crew had told him that the ferry leaked.", "spans": []}
            """);
    List<JsonNode> predicted = task.predict(gold);
    assertThat(predicted.get(0)).hasSize(3);
  }

  private GoldFile gold(String lines) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, lines);
    return GoldFile.read(file);
  }
}
