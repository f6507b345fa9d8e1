package org.parallax.validation.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parallax.core.measure.LoadedObservation;
import org.parallax.validation.score.LabelScore;
import org.parallax.validation.score.Score;

/**
 * How well loaded sentences are told from plain ones, and where the head and the catalogue of cues
 * disagree most: sentences that the head is sure are loaded though no cue stands in them, and
 * sentences with cues that it is sure are plain.
 *
 * @param labels the score of the head
 * @param texts what both say of each text
 */
record LoadedScore(LabelScore labels, List<Both> texts) implements Score {

  private static final int SHOWN = 10;

  LoadedScore {
    texts = List.copyOf(texts);
  }

  /**
   * What head and catalogue say of a text.
   *
   * @param item its place in the file, from 1
   * @param text the text
   * @param loaded what readers said
   * @param probability what the head says, in [0, 1]
   * @param cues the cues in it, each with its device
   */
  record Both(int item, String text, boolean loaded, double probability, List<String> cues) {

    Both {
      cues = List.copyOf(cues);
    }

    boolean headSaysLoaded() {
      return probability >= LoadedObservation.LIKELY;
    }
  }

  /** Sentences without a cue, those the head finds most loaded first. */
  List<Both> headAlone() {
    return texts.stream()
        .filter(both -> both.cues().isEmpty() && both.headSaysLoaded())
        .sorted(Comparator.comparingDouble((Both both) -> -both.probability()))
        .toList();
  }

  /** Sentences with cues that the head finds plain, most cues and least probable first. */
  List<Both> cuesAlone() {
    return texts.stream()
        .filter(both -> !both.cues().isEmpty() && !both.headSaysLoaded())
        .sorted(
            Comparator.comparingInt((Both both) -> -both.cues().size())
                .thenComparingDouble(Both::probability))
        .toList();
  }

  /** The share of the texts that readers found loaded. */
  private static double shareLoaded(List<Both> some) {
    return some.isEmpty()
        ? Double.NaN
        : (double) some.stream().filter(Both::loaded).count() / some.size();
  }

  @Override
  public int items() {
    return labels.items();
  }

  @Override
  public String figureName() {
    return labels.figureName();
  }

  @Override
  public Interval figure() {
    return labels.figure();
  }

  @Override
  public String table() {
    StringBuilder out = new StringBuilder(labels.table());
    line(out, "");
    line(out, "head and catalogue          texts  found loaded by readers");
    row(out, "both find it loaded", texts.stream().filter(b -> says(b, true, true)).toList());
    row(out, "the head alone", headAlone());
    row(out, "the catalogue alone", cuesAlone());
    row(out, "neither", texts.stream().filter(b -> says(b, false, false)).toList());
    line(out, "");
    line(out, "Most loaded for the head, without a cue:");
    headAlone().stream().limit(SHOWN).forEach(both -> describe(out, both));
    line(out, "");
    line(out, "Most cues, plain for the head:");
    cuesAlone().stream().limit(SHOWN).forEach(both -> describe(out, both));
    return out.toString();
  }

  private static boolean says(Both both, boolean head, boolean catalogue) {
    return both.headSaysLoaded() == head && both.cues().isEmpty() != catalogue;
  }

  private static void row(StringBuilder out, String name, List<Both> some) {
    line(out, "%-26s  %5d  %22.2f", name, some.size(), shareLoaded(some));
  }

  private static void describe(StringBuilder out, Both both) {
    line(
        out,
        "  %.2f  item %d (%s)  %s",
        both.probability(),
        both.item(),
        both.loaded() ? "loaded" : "plain",
        both.text());
    if (!both.cues().isEmpty()) {
      line(out, "        %s", String.join("; ", both.cues()));
    }
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = labels.json();
    describe(json.putArray("head_alone"), headAlone());
    describe(json.putArray("catalogue_alone"), cuesAlone());
    return json;
  }

  private static void describe(ArrayNode array, List<Both> some) {
    for (Both both : some.subList(0, Math.min(SHOWN, some.size()))) {
      ObjectNode one = array.addObject();
      one.put("item", both.item());
      one.put("probability", both.probability());
      one.put("label", both.loaded());
      both.cues().forEach(one.withArray("cues")::add);
    }
  }
}
