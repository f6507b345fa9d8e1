package org.parallax.validation.train;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.core.measure.sentiment.Target;
import org.parallax.core.text.Span;
import org.parallax.validation.gold.AnnotatedTexts;
import org.parallax.validation.gold.AnnotatedTexts.Place;
import org.parallax.validation.score.GoldFile;

/**
 * Asks whether names decide: puts other names in the place of mentions that are names, parses the
 * sentences anew and tells how far the sentiment score moves. The same is done with the other
 * mention, where an item with the same text has one: once while the head knows that it is a mention
 * too, as it does of all actors of a register, and once while it does not, as of any other name.
 */
public final class NameSwapStudy {

  private static final List<String> NAMES =
      List.of("Maria Keller", "Tom Baker", "Yusuf Rahmani", "Norland", "Verdi Group");
  private static final int SAMPLE = 1000;
  private static final double NOTICEABLE = 0.1;

  private final GoldFile gold;
  private final SentimentMeasurer measurer;
  private final PrintStream report;

  private NameSwapStudy(GoldFile gold, SentimentMeasurer measurer, PrintStream report) {
    this.gold = gold;
    this.measurer = measurer;
    this.report = report;
  }

  /**
   * @param arguments the labelled file
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    GoldFile gold = GoldFile.read(Path.of(arguments[0]));
    report("encoder", gold, SentimentMeasurer.load());
    report("words", gold, SentimentMeasurer.loadWithoutEncoder());
  }

  @SuppressWarnings("SystemOut")
  private static void report(String head, GoldFile gold, SentimentMeasurer measurer) {
    System.out.println("head: " + head);
    new NameSwapStudy(gold, measurer, System.out).run();
  }

  /**
   * A text with a mention before and after a name was put in the place of one.
   *
   * @param mention the mention that is scored
   * @param replaced what the name was put in the place of
   * @param moved where the mention stands then
   * @param name where the name stands then
   */
  private record Swap(
      String text, Span mention, Span replaced, String swapped, Span moved, Span name) {}

  private void run() {
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      String mention = mention(i).in(text(i));
      if (Character.isUpperCase(mention.charAt(0))
          && !List.of("He", "She", "They", "His", "Her", "Their", "It", "Its").contains(mention)) {
        named.add(i);
      }
    }
    Collections.shuffle(named, new Random(1));
    List<Swap> own = new ArrayList<>();
    List<Swap> others = new ArrayList<>();
    for (int i : named.subList(0, Math.min(SAMPLE, named.size()))) {
      own.add(swap(text(i), mention(i), mention(i), NAMES.get(i % NAMES.size())));
    }
    for (int i : named) {
      int before = i - 1;
      if (before >= 0
          && text(before).equals(text(i))
          && !mention(before).overlaps(mention(i))
          && others.size() < SAMPLE) {
        others.add(swap(text(i), mention(before), mention(i), NAMES.get(i % NAMES.size())));
      }
    }
    compare("its own name swapped", own, false);
    compare("the other actor's name swapped", others, true);
    compare("the same, the other not known to be an actor", others, false);
  }

  private String text(int item) {
    return gold.text(item, "text");
  }

  private Span mention(int item) {
    return new Span(gold.offset(item, "from"), gold.offset(item, "to"));
  }

  private static Swap swap(String text, Span mention, Span replaced, String name) {
    String swapped = text.substring(0, replaced.from()) + name + text.substring(replaced.to());
    int longer = name.length() - replaced.length();
    Span moved = mention;
    if (mention.equals(replaced)) {
      moved = new Span(mention.from(), mention.to() + longer);
    } else if (mention.from() >= replaced.to()) {
      moved = mention.shift(longer);
    }
    Span place = new Span(replaced.from(), replaced.from() + name.length());
    return new Swap(text, mention, replaced, swapped, moved, place);
  }

  private void compare(String what, List<Swap> swaps, boolean known) {
    List<String> texts = new ArrayList<>();
    swaps.forEach(swap -> texts.addAll(List.of(swap.text(), swap.swapped())));
    AnnotatedTexts annotated = AnnotatedTexts.of(texts, CoreNlpAnnotator.shared());
    List<double[]> one = new ArrayList<>();
    List<double[]> other = new ArrayList<>();
    for (Swap swap : swaps) {
      List<Target> before = new ArrayList<>();
      List<Target> after = new ArrayList<>();
      before.add(target(annotated, swap.text(), swap.mention()));
      after.add(target(annotated, swap.swapped(), swap.moved()));
      if (known) {
        before.add(target(annotated, swap.text(), swap.replaced()));
        after.add(target(annotated, swap.swapped(), swap.name()));
      }
      one.add(measurer.probabilities(before).get(0));
      other.add(measurer.probabilities(after).get(0));
    }
    double sum = 0;
    double most = 0;
    int noticeable = 0;
    int still = 0;
    int turned = 0;
    for (int i = 0; i < one.size(); i++) {
      double moved = Math.abs(score(one.get(i)) - score(other.get(i)));
      sum += moved;
      most = Math.max(most, moved);
      noticeable += moved > NOTICEABLE ? 1 : 0;
      still += moved < 1e-6 ? 1 : 0;
      turned += best(one.get(i)) == best(other.get(i)) ? 0 : 1;
    }
    report.printf(
        Locale.ROOT,
        "%s: n %d, mean move %.4f, unmoved %.1f%%, moved more than %.1f: %.1f%%, most %.3f, label"
            + " changed %.1f%%%n",
        what,
        one.size(),
        sum / one.size(),
        100.0 * still / one.size(),
        NOTICEABLE,
        100.0 * noticeable / one.size(),
        most,
        100.0 * turned / one.size());
  }

  private static Target target(AnnotatedTexts annotated, String text, Span mention) {
    Place place = annotated.place(text, mention).orElseThrow();
    return Target.of(place.sentence(), place.first(), place.last());
  }

  private static double score(double[] p) {
    return p[2] - p[0];
  }

  private static int best(double[] p) {
    int chosen = 0;
    for (int i = 1; i < p.length; i++) {
      chosen = p[i] > p[chosen] ? i : chosen;
    }
    return chosen;
  }
}
