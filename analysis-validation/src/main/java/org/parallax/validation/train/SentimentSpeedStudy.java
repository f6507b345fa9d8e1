package org.parallax.validation.train;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.corenlp.CoreNlpAnnotator;
import org.parallax.core.measure.Reading;
import org.parallax.core.measure.sentiment.SentimentMeasurer;
import org.parallax.core.text.SentenceId;
import org.parallax.core.voice.Voices;
import org.parallax.validation.gold.AnnotatedTexts;
import org.parallax.validation.gold.AnnotatedTexts.Place;
import org.parallax.validation.gold.SentimentTargets;
import org.parallax.validation.score.GoldFile;

/**
 * Tells how fast sentiment is measured: tokens and mentions a second of the clock and of processor
 * time, with and without explanations. Parsing is not counted.
 */
public final class SentimentSpeedStudy {

  private static final int ITEMS = 1500;
  private static final int WARM_UP = 200;

  private SentimentSpeedStudy() {}

  /**
   * @param arguments the file of mentions labelled with sentiment
   */
  @SuppressWarnings("SystemOut") // the command's own report
  public static void main(String[] arguments) {
    GoldFile all = GoldFile.read(Path.of(arguments[0]));
    GoldFile gold = new GoldFile(all.path(), all.items().subList(0, ITEMS));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      texts.add(gold.text(i, "text"));
    }
    AnnotatedTexts annotated = AnnotatedTexts.of(texts, CoreNlpAnnotator.shared());
    Map<SentenceId, Integer> numbers = new HashMap<>();
    List<AnnotatedSentence> sentences = annotated.document().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      numbers.put(sentences.get(i).id(), i);
    }
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Place place = annotated.place(texts.get(i), SentimentTargets.span(gold, i)).orElseThrow();
      mentions.add(mention(place, numbers.getOrDefault(place.sentence().id(), 0)));
    }
    SentimentMeasurer measurer = SentimentMeasurer.load();
    time("warming up", measurer, reading(annotated, mentions.subList(0, WARM_UP)), System.out);
    Reading reading = reading(annotated, mentions);
    time("without explanations", measurer.unexplained(), reading, System.out);
    time("with explanations", measurer, reading, System.out);
  }

  private static Mention mention(Place place, int sentence) {
    return new Mention(
        "actor",
        sentence,
        place.first(),
        place.last(),
        place.sentence().headOf(place.first(), place.last()),
        place
            .sentence()
            .token(place.first())
            .span()
            .union(place.sentence().token(place.last()).span()),
        MentionForm.NAME,
        "actor");
  }

  private static Reading reading(AnnotatedTexts texts, List<Mention> mentions) {
    return new Reading(
        texts.document(), mentions.stream().sorted().toList(), new Voices(List.of()), List.of());
  }

  private static void time(
      String what, SentimentMeasurer measurer, Reading reading, PrintStream report) {
    Set<Integer> sentences = new LinkedHashSet<>();
    reading.mentions().forEach(mention -> sentences.add(mention.sentence()));
    long tokens = sentences.stream().mapToLong(s -> reading.sentence(s).size()).sum();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long clock = System.nanoTime();
    long processor = system.getProcessCpuTime();
    measurer.measure(reading);
    double spent = (System.nanoTime() - clock) / 1e9;
    double worked = (system.getProcessCpuTime() - processor) / 1e9;
    int mentions = reading.mentions().size();
    report.printf(
        Locale.ROOT,
        "%s: %d mentions, %d tokens; %.0f tokens and %.0f mentions a second of the clock, %.0f and"
            + " %.0f a second of one processor%n",
        what,
        mentions,
        tokens,
        tokens / spent,
        mentions / spent,
        tokens / worked,
        mentions / worked);
  }
}
