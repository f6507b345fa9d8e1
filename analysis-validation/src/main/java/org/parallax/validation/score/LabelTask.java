package org.parallax.validation.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.core.error.InputException;

/** A task in which each item has one label. */
public abstract class LabelTask implements ValidationTask {

  /** The labels that can occur; may depend on the file. */
  protected abstract List<String> labels(GoldFile gold);

  /** The label predicted for each item. */
  protected abstract List<String> predictLabels(GoldFile gold);

  @Override
  public final List<JsonNode> predict(GoldFile gold) {
    truth(gold);
    return predictLabels(gold).stream().map(LabelTask::node).toList();
  }

  private static JsonNode node(String label) {
    return switch (label) {
      case "true" -> BooleanNode.TRUE;
      case "false" -> BooleanNode.FALSE;
      default -> TextNode.valueOf(label);
    };
  }

  @Override
  public Score score(GoldFile gold, List<JsonNode> predicted) {
    return LabelScore.of(
        labels(gold),
        truth(gold),
        predicted.stream().map(JsonNode::asText).toList(),
        gold.groups());
  }

  private List<String> truth(GoldFile gold) {
    List<String> labels = labels(gold);
    List<String> truth =
        IntStream.range(0, gold.size()).mapToObj(i -> gold.text(i, "label")).toList();
    for (int i = 0; i < truth.size(); i++) {
      if (!labels.contains(truth.get(i))) {
        throw new InputException(
            gold.path().toString(),
            "item " + (i + 1) + " has the label '" + truth.get(i) + "'; known are " + labels);
      }
    }
    return truth;
  }
}
