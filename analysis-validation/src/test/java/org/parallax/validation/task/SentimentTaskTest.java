package org.parallax.validation.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Pipeline;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.validation.gold.SentimentTargets;
import org.parallax.validation.score.GoldFile;

class SentimentTaskTest {

  private static final int ORDERED = 85;
  private static final int BOTH_RIGHT = 36;

  private final SentimentTask task =
      new SentimentTask(Pipeline.annotator(), SentimentMeasurer.load());

  @TempDir private Path folder = Path.of("");

  /**
   * A hundred sentences of our own, written before the head was first asked about them. The bounds
   * are what is reached, not what is wanted: both actors right in 80 (docs/methods/sentiment.md).
   */
  @Test
  void of_two_actors_in_a_sentence_the_praised_scores_above_the_blamed() throws Exception {
    GoldFile pairs = GoldFile.read(resource("praised-and-blamed.jsonl"));
    List<double[]> scored =
        SentimentMeasurer.load().probabilities(SentimentTargets.of(pairs, Pipeline.annotator()));
    List<JsonNode> predicted = task.predict(pairs);
    int both = 0;
    int ordered = 0;
    for (int i = 0; i < pairs.size(); i += 2) {
      boolean praised = predicted.get(i).asText().equals(pairs.text(i, "label"));
      boolean blamed = predicted.get(i + 1).asText().equals(pairs.text(i + 1, "label"));
      both += praised && blamed ? 1 : 0;
      ordered += score(scored.get(i)) > score(scored.get(i + 1)) ? 1 : 0;
    }
    assertThat(ordered).isGreaterThanOrEqualTo(ORDERED);
    assertThat(both).isGreaterThanOrEqualTo(BOTH_RIGHT);
  }

  private static double score(double[] p) {
    return p[2] - p[0];
  }

  @Test
  void an_article_is_summed_up_by_the_mentions_of_the_actor_that_is_asked_for() throws Exception {
    PortrayalTask portrayal = new PortrayalTask(Pipeline.annotator(), SentimentMeasurer.load());
    Path file = folder.resolve("articles.jsonl");
    String article =
        "Mara Odell saved the hospital. Odell is admired for her courage.\\n"
            + "Viktor Brask stole the money. Brask lied to the patients, and Brask is to blame.";
    Files.writeString(
        file,
        String.format(
            "{\"text\":\"%s\",\"actor\":\"Mara Odell\",\"label\":\"positive\"}%n"
                + "{\"text\":\"%s\",\"actor\":\"Viktor Brask\",\"label\":\"negative\"}%n"
                + "{\"text\":\"%s\",\"actor\":\"Somebody Else\",\"label\":\"neutral\"}%n",
            article, article, article));
    GoldFile gold = GoldFile.read(file);
    assertThat(portrayal.score(gold, portrayal.predict(gold)).figure().value()).isEqualTo(1);
  }

  private static Path resource(String name) throws IOException, URISyntaxException {
    return Path.of(
        java.util.Objects.requireNonNull(
                SentimentTaskTest.class.getResource("/org/parallax/validation/" + name))
            .toURI());
  }
}
