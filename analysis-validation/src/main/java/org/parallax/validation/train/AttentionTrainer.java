package org.parallax.validation.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.parallax.core.encode.TunedWeights;

/**
 * Trains attention layers by AdamW (Loshchilov and Hutter, Decoupled Weight Decay Regularization,
 * ICLR 2019) under a learning rate that rises over the first steps and falls to 0. The same items
 * and seed give the same weights on the same machine. Needs DJL's PyTorch engine at run time (the
 * Maven profile {@code train}).
 */
final class AttentionTrainer {

  private static final int LAYERS = 2;
  private static final int BATCH = 32;
  private static final int EPOCHS = 3;
  private static final float RATE = 2e-4f;

  /** What does not come from the encoder has further to go. */
  private static final float RATE_OF_NEW = 1e-3f;

  private static final float DECAY = 0.01f;
  private static final double WARMUP = 0.06;
  private static final double LEAST = 0.02;

  /** So much of balance between the labels: 0 none, 1 each label weighs the same in sum. */
  private static final double BALANCE = 0.5;

  private static final float LONGEST_STEP = 1;

  /** Batches are cut from so many batches' worth of items in order of length, to pad little. */
  private static final int SORTED_TOGETHER = 40;

  private final int labels;
  private final long seed;
  private final PrintStream report;

  AttentionTrainer(int labels, long seed, PrintStream report) {
    this.labels = labels;
    this.seed = seed;
    this.report = report;
  }

  /**
   * Trains.
   *
   * @param judged the items whose labels tell how often each occurs
   * @param epoch the items of an epoch by its number
   */
  TunedWeights train(
      List<MarkedItem> judged,
      IntFunction<List<MarkedItem>> epoch,
      Map<String, String> properties) {
    Engine engine = Engine.getEngine("PyTorch");
    engine.setRandomSeed((int) seed);
    Random random = new Random(seed);
    try (NDManager manager = engine.newBaseManager()) {
      AttentionNetwork network = new AttentionNetwork(manager, LAYERS, labels, random);
      NDArray balance = manager.create(balance(judged));
      List<List<List<MarkedItem>>> epochs = new ArrayList<>();
      int steps = 0;
      for (int e = 0; e < EPOCHS; e++) {
        epochs.add(batches(epoch.apply(e), random));
        steps += epochs.get(e).size();
      }
      Optimizer old = optimizer(RATE, steps);
      Optimizer fresh = optimizer(RATE_OF_NEW, steps);
      for (List<List<MarkedItem>> batches : epochs) {
        double sum = 0;
        for (List<MarkedItem> batch : batches) {
          sum += step(engine, manager, network, batch, balance, old, fresh);
        }
        report.printf(Locale.ROOT, "  loss %.4f%n", sum / batches.size());
        report.flush();
      }
      return network.stored(properties);
    }
  }

  private static Optimizer optimizer(float rate, int steps) {
    Tracker tracker =
        step ->
            (float)
                (rate
                    * Math.min(1, step / (WARMUP * steps))
                    * Math.max(LEAST, 1 - (double) step / steps));
    return Optimizer.adamW().optLearningRateTracker(tracker).optWeightDecays(DECAY).build();
  }

  private double step(
      Engine engine,
      NDManager manager,
      AttentionNetwork network,
      List<MarkedItem> items,
      NDArray balance,
      Optimizer old,
      Optimizer fresh) {
    try (NDManager scope = manager.newSubManager()) {
      double value;
      try (GradientCollector collector = engine.newGradientCollector()) {
        MarkedBatch batch = MarkedBatch.of(items, labels, scope);
        NDArray logs = network.scores(batch, true).logSoftmax(-1);
        NDArray loss = logs.mul(batch.labels()).mul(balance).sum().div(-items.size());
        collector.backward(loss);
        value = loss.getFloat();
      }
      double squares = 0;
      List<NDArray> gradients = new ArrayList<>();
      for (NDArray weight : network.weights().values()) {
        NDArray gradient = weight.getGradient();
        gradient.attach(scope);
        gradients.add(gradient);
        double norm = gradient.norm().getFloat();
        squares += norm * norm;
      }
      float shorter = (float) Math.min(1, LONGEST_STEP / (Math.sqrt(squares) + 1e-6));
      int next = 0;
      for (Map.Entry<String, NDArray> weight : network.weights().entrySet()) {
        NDArray gradient = gradients.get(next++);
        gradient.muli(shorter);
        Optimizer optimizer = weight.getKey().startsWith("layer.") ? old : fresh;
        optimizer.update(weight.getKey(), weight.getValue(), gradient);
        gradient.muli(0);
      }
      return value;
    }
  }

  private float[] balance(List<MarkedItem> judged) {
    int[] counts = new int[labels];
    judged.forEach(item -> counts[item.label()]++);
    float[] balance = new float[labels];
    double sum = 0;
    for (int label = 0; label < labels; label++) {
      balance[label] = (float) Math.pow((double) judged.size() / labels / counts[label], BALANCE);
      sum += balance[label] * counts[label];
    }
    for (int label = 0; label < labels; label++) {
      balance[label] *= (float) (judged.size() / sum);
    }
    return balance;
  }

  private static List<List<MarkedItem>> batches(List<MarkedItem> items, Random random) {
    List<MarkedItem> mixed = new ArrayList<>(items);
    Collections.shuffle(mixed, random);
    List<List<MarkedItem>> batches = new ArrayList<>();
    for (int from = 0; from < mixed.size(); from += BATCH * SORTED_TOGETHER) {
      List<MarkedItem> chunk =
          mixed.subList(from, Math.min(mixed.size(), from + BATCH * SORTED_TOGETHER)).stream()
              .sorted(Comparator.comparingInt(MarkedItem::length))
              .toList();
      for (int at = 0; at < chunk.size(); at += BATCH) {
        batches.add(chunk.subList(at, Math.min(chunk.size(), at + BATCH)));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
