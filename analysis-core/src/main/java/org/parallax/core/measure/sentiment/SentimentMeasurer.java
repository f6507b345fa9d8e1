package org.parallax.core.measure.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.core.actor.Mention;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;
import org.parallax.core.error.ModelException;
import org.parallax.core.measure.Measurer;
import org.parallax.core.measure.MentionLook;
import org.parallax.core.measure.MentionReader;
import org.parallax.core.measure.Observation;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.SentimentObservation;
import org.parallax.core.measure.SentimentObservation.Reason;
import org.parallax.core.measure.sentiment.SentimentHead.Judgement;
import org.parallax.core.text.Span;

/**
 * Measures the sentiment of a sentence toward each mention of an actor in it. The words of all
 * mentions in the sentence are hidden from the classifier: names do not decide. Can be shared
 * between threads.
 *
 * <p>Each mention that is not plainly neutral is explained: the words nearest to it in the sentence
 * and its tree are hidden one by one, the sentence is scored again, and those that moved the score
 * most are given. Method, figures and known failures: docs/methods/sentiment.md.
 */
public final class SentimentMeasurer implements Measurer, MentionReader {

  /** A mention with a score nearer to 0 is not explained. */
  private static final double EXPLAINED_FROM = 0.2;

  private static final int CANDIDATES = 4;
  private static final int REASONS = 3;
  private static final double WORTH_SHOWING = 0.03;

  private final SentimentHead head;
  private final boolean explained;

  private SentimentMeasurer(SentimentHead head, boolean explained) {
    this.head = head;
    this.explained = explained;
  }

  /**
   * With the packaged encoder.
   *
   * @throws ModelException if the encoder cannot run on this machine
   */
  public static SentimentMeasurer load() {
    return new SentimentMeasurer(AttentionHead.shared(), true);
  }

  /** By words and dependencies alone: for machines on which the encoder cannot run. */
  public static SentimentMeasurer loadWithoutEncoder() {
    return new SentimentMeasurer(WordHead.load(), true);
  }

  /**
   * With the encoder where it is wanted and runs on this machine, else without; {@link #modelName}
   * tells which it became.
   *
   * @param encoder whether it is wanted
   */
  public static SentimentMeasurer loadBest(boolean encoder) {
    if (!encoder) {
      return loadWithoutEncoder();
    }
    try {
      return load();
    } catch (ModelException e) {
      return loadWithoutEncoder();
    }
  }

  /** The same without explanations, which takes a fraction of the time. */
  public SentimentMeasurer unexplained() {
    return new SentimentMeasurer(head, false);
  }

  /** The name of the model in use, as written into the settings of an analysis. */
  public String modelName() {
    return head.name();
  }

  /**
   * The probabilities of negative, neutral and positive sentiment for mentions, in their order.
   * Mentions in one sentence hide each other's names.
   *
   * @param targets mentions in one document
   */
  public List<double[]> probabilities(List<Target> targets) {
    return head.judge(targets, (target, p) -> List.of()).stream()
        .map(Judgement::probabilities)
        .toList();
  }

  @Override
  public List<Observation> measure(Reading reading) {
    return looks(reading).stream().<Observation>map(MentionLook::sentiment).toList();
  }

  @Override
  public List<MentionLook> looks(Reading reading) {
    List<Mention> mentions =
        reading.mentions().stream()
            .filter(mention -> reading.isMeasured(reading.sentenceOf(mention)))
            .toList();
    List<Target> targets = mentions.stream().map(m -> Target.of(reading.sentenceOf(m), m)).toList();
    List<Judgement> judgements = head.judge(targets, this::leftOut);
    List<MentionLook> looks = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      AnnotatedSentence sentence = reading.sentenceOf(mention);
      double[] p = judgements.get(i).probabilities();
      List<Reason> shown =
          strongest(judgements.get(i)).stream().map(w -> w.reason(reading, sentence)).toList();
      SentimentObservation sentiment =
          new SentimentObservation(
              mention.actor(),
              reading.voice(mention.span()),
              p[0],
              p[1],
              p[2],
              shown,
              reading.evidence(sentence, mention.span()));
      looks.add(new MentionLook(mention, sentiment, judgements.get(i).view()));
    }
    return looks;
  }

  /**
   * How much a token moves the score.
   *
   * @param token its index in the sentence
   * @param drop how much the score drops without it
   */
  private record Weight(int token, double drop) {

    Reason reason(Reading reading, AnnotatedSentence sentence) {
      Token word = sentence.token(token);
      Span original = reading.document().document().text().original(word.span());
      return new Reason(original, word.text(), drop);
    }
  }

  /** The tokens that are to be left out to explain a mention. */
  private List<Integer> leftOut(Target target, double[] probabilities) {
    return explained && Math.abs(score(probabilities)) >= EXPLAINED_FROM
        ? candidates(target)
        : List.of();
  }

  private static List<Weight> strongest(Judgement judgement) {
    double whole = score(judgement.probabilities());
    return judgement.without().entrySet().stream()
        .map(without -> new Weight(without.getKey(), whole - score(without.getValue())))
        .filter(weight -> Math.abs(weight.drop()) >= WORTH_SHOWING)
        .sorted(
            Comparator.comparingDouble((Weight w) -> -Math.abs(w.drop()))
                .thenComparingInt(Weight::token))
        .limit(REASONS)
        .toList();
  }

  /** The words of content or negation that are nearest to the mention in the tree. */
  private static List<Integer> candidates(Target target) {
    AnnotatedSentence sentence = target.sentence();
    int[] distances = new TreeDistances(target).toAll();
    return IntStream.range(0, sentence.size())
        .filter(i -> !target.covers(i) && canCarrySentiment(sentence.token(i)))
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer i) -> distances[i])
                .thenComparingInt(i -> Math.abs(i - target.head()))
                .thenComparingInt(i -> i))
        .limit(CANDIDATES)
        .toList();
  }

  private static boolean canCarrySentiment(Token token) {
    String tag = token.tag();
    boolean content =
        tag.startsWith("JJ")
            || tag.startsWith("RB")
            || tag.startsWith("NN") && !token.isProperNoun()
            || token.isVerb() && !token.hasRelation("aux") && !token.hasRelation("cop");
    return token.isWord() && content;
  }

  private static double score(double[] probabilities) {
    return probabilities[2] - probabilities[0];
  }
}
