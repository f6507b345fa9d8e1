package org.parallax.core.measure.sentiment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.parallax.core.classify.Features;
import org.parallax.core.classify.LinearClassifier;

/** Judges a mention by the words and dependencies around it. */
final class WordHead implements SentimentHead {

  private final LinearClassifier classifier;

  private WordHead(LinearClassifier classifier) {
    this.classifier = classifier;
  }

  static WordHead load() {
    return new WordHead(LinearClassifier.load(WordHead.class, "sentiment-words.bin"));
  }

  @Override
  public String name() {
    return classifier.name();
  }

  @Override
  public List<Judgement> judge(
      List<Target> targets, BiFunction<Target, double[], List<Integer>> leftOut) {
    return targets.stream().map(target -> judge(target, leftOut)).toList();
  }

  private Judgement judge(Target target, BiFunction<Target, double[], List<Integer>> leftOut) {
    WordFeatures words = WordFeatures.of(target);
    double[] whole = classifier.probabilities(Features.ofPresent(words.names()));
    Map<Integer, double[]> without = new TreeMap<>();
    for (int token : leftOut.apply(target, whole)) {
      without.put(token, classifier.probabilities(Features.ofPresent(words.namesWithout(token))));
    }
    return new Judgement(whole, without, new float[0]);
  }
}
