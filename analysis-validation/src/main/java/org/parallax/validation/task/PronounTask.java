package org.parallax.validation.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.parallax.core.actor.pronoun.PronounRanker;
import org.parallax.core.actor.pronoun.PronounWeights;
import org.parallax.core.annotate.Annotator;
import org.parallax.core.error.InputException;
import org.parallax.validation.pronoun.PronounCase;
import org.parallax.validation.pronoun.PronounItem;
import org.parallax.validation.score.GoldFile;
import org.parallax.validation.score.PairScore;
import org.parallax.validation.score.Score;
import org.parallax.validation.score.ValidationTask;

/** Whether a pronoun speaks of a name: the tool finds its own mentions, the pairs only score it. */
public final class PronounTask implements ValidationTask {

  private final Annotator annotator;
  private final PronounRanker ranker;

  public PronounTask(Annotator annotator) {
    this.annotator = annotator;
    this.ranker = new PronounRanker(PronounWeights.load());
  }

  @Override
  public String name() {
    return "pronouns";
  }

  @Override
  public List<JsonNode> predict(GoldFile gold) {
    List<JsonNode> predicted = new ArrayList<>();
    for (PronounCase one : PronounCase.annotate(PronounItem.of(gold), annotator)) {
      ArrayNode answers = JsonNodeFactory.instance.arrayNode();
      one.predict(ranker).forEach(answers::add);
      predicted.add(answers);
    }
    return predicted;
  }

  @Override
  public Score score(GoldFile gold, List<JsonNode> predicted) {
    List<List<Boolean>> answers = new ArrayList<>();
    for (JsonNode list : predicted) {
      List<Boolean> one = new ArrayList<>();
      for (JsonNode answer : list) {
        if (!answer.isBoolean()) {
          throw new InputException(
              gold.path().toString(), "a prediction is neither true nor false");
        }
        one.add(answer.booleanValue());
      }
      answers.add(one);
    }
    return PairScore.of(
        PronounItem.of(gold).stream().map(PronounItem::labels).toList(), answers, gold.groups());
  }
}
