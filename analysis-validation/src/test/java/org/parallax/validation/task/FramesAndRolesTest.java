package org.parallax.validation.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.core.Shared;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.encode.OnnxSentenceEncoder;
import org.parallax.core.measure.role.NarrativeRoleMeasurer;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.LabelScore;
import org.parallax.validation.score.ValidationTask;

/** Frames and roles on the sentences labelled for the project, none of which was trained on. */
class FramesAndRolesTest {

  @Test
  void framesHoldTheirFigure() {
    GoldFile gold = GoldFile.read(Shared.root().resolve("gold/frames.jsonl"));
    assertThat(score(new FramesTask(OnnxSentenceEncoder.load()), gold).figure().value())
        .isGreaterThan(0.78);
  }

  @Test
  void rolesHoldTheirFigure() {
    GoldFile gold = GoldFile.read(Shared.root().resolve("gold/roles.jsonl"));
    RolesTask task =
        new RolesTask(
            CoreNlpAnnotator.shared(),
            OnnxSentenceEncoder.load(),
            NarrativeRoleMeasurer.load(SentimentMeasurer.load()));
    assertThat(score(task, gold).figure().value()).isGreaterThan(0.66);
  }

  private static LabelScore score(ValidationTask task, GoldFile gold) {
    List<JsonNode> predicted = task.predict(gold);
    return (LabelScore) task.score(gold, predicted);
  }
}
