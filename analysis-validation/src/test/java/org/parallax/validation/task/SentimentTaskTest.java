package org.parallax.validation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.Pipeline;
import org.parallax.core.Shared;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.validation.gold.SentimentTargets;
import org.parallax.validation.score.GoldFile;

class SentimentTaskTest {

  private static final int ORDERED = 94;
  private static final int BOTH_RIGHT = 78;
  private static final int BOTH_RIGHT_TUNING = 43;
  private static final int STORED_ITEMS = 400;
  private static final double STORED_FIGURE = 0.929;

  private final SentimentTask task =
      new SentimentTask(Pipeline.annotator(), SentimentMeasurer.load());

  @TempDir private Path folder = Path.of("");

  /** A hundred sentences of our own that were never trained on nor used for any choice. */
  @Test
  void of_two_actors_in_a_sentence_the_praised_scores_above_the_blamed() throws Exception {
    Pairs pairs = pairs("praised-and-blamed.jsonl");
    assertThat(pairs.ordered()).isGreaterThanOrEqualTo(ORDERED);
    assertThat(pairs.bothRight()).isGreaterThanOrEqualTo(BOTH_RIGHT);
  }

  /** Sixty others, by which the kind of network was chosen; never trained on either. */
  @Test
  void the_sentences_that_choices_were_made_by_come_out_as_they_did() throws Exception {
    Pairs pairs = pairs("praised-and-blamed-tuning.jsonl");
    assertThat(pairs.bothRight()).isGreaterThanOrEqualTo(BOTH_RIGHT_TUNING);
  }

  /**
   * The shipped head on the first items that it was trained on. This is no measure of how good it
   * is; it tells that the stored weights are the ones that were trained and are read as in
   * training.
   */
  @Test
  void the_shipped_head_gives_what_it_gave_when_it_was_stored() throws Exception {
    GoldFile all = GoldFile.read(Shared.gold("targeted-sentiment.train.jsonl"));
    GoldFile gold = new GoldFile(all.path(), all.items().subList(0, STORED_ITEMS));
    assertThat(task.score(gold, task.predict(gold)).figure().value())
        .isCloseTo(STORED_FIGURE, within(0.02));
  }

  /** How many pairs of a file come out. */
  private record Pairs(int ordered, int bothRight) {}

  private Pairs pairs(String file) throws IOException, URISyntaxException {
    GoldFile pairs = GoldFile.read(resource(file));
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
    return new Pairs(ordered, both);
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
