package org.parallax.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.core.analysis.AnalysedQuote;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.clean.Removal;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.Estimate;
import org.parallax.report.Report;
import org.parallax.report.RunRecord;
import org.parallax.report.page.PageView.Measure;

/** The words that tell a reader how to read each part, and what this run could not say. */
final class Readings {

  static final String GLANCE =
      "What a careful reader would say first. Each sentence leads to the passages it rests on.";
  static final String PORTRAYAL =
      "Blue is favourable, orange unfavourable. The score is about the actor itself, not about the"
          + " sentence it stands in. Click a cell to read its passages.";
  static final String CONTRASTS =
      "Where two intervals lie apart, the sources differ more than chance within these texts"
          + " explains. Click a dot to read its passages.";
  static final String ROLES =
      "Who acts, who is acted upon, and whose acts are told without saying who did them.";
  static final String FRAMES =
      "A frame is the angle from which a matter is shown: as a question of security, of law, of"
          + " money and so on.";
  static final String LANGUAGE =
      "Words and turns of phrase that take a side: how often they stand in each source, which words"
          + " are typical of it, and where in the text they stand.";
  static final String VOICES =
      "How much of each source is its author’s own voice, and whose words take up the rest.";
  static final String NAMES = "What the same actor is called, and who is not mentioned at all.";
  static final String POINTS =
      "Passages that stand in several sources, word for word or in other words, side by side.";
  static final String TEXTS =
      "Every mark is one observation; the figures above count these and nothing else.";
  static final String HOW =
      "What each measure is and is not, and what this run could and could not say.";

  private static final Properties ACCURACY = accuracies();

  private Readings() {}

  static List<Measure> measures() {
    return List.of(
        new Measure(
            "Portrayal",
            "The mean over an actor’s mentions of P(positive) − P(negative), each judged toward"
                + " that actor. Under the number stands n; the 95% interval comes from drawing"
                + " whole paragraphs again and again.",
            "the tone of the sentence, and it does not say whether the praise or blame is"
                + " deserved.",
            accuracy("portrayal"),
            "portrayal"),
        new Measure(
            "Contrast",
            "The difference between two sources’ scores for one actor, with Hedges’ g and p values"
                + " adjusted over the whole report (q).",
            "a statement about the outlets: with a few texts it is about these texts.",
            accuracy("contrast"),
            "contrasts"),
        new Measure(
            "Parts and roles",
            "The grammatical part of an actor in each act, and whether the sentence casts it as"
                + " protagonist, antagonist or innocent.",
            "a finding about who did what in the world.",
            accuracy("roles"),
            "roles"),
        new Measure(
            "Frames",
            "Sentences close in meaning to a frame’s definition.",
            "exclusive: a sentence can be in several frames or in none.",
            accuracy("frames"),
            "frames"),
        new Measure(
            "Language",
            "Places that match a catalogue of cues, in 1,000 words, beside the rate in ordinary"
                + " news sentences where it is known.",
            "proof of bias: a cue can be apt.",
            accuracy("language"),
            "cues"),
        new Measure(
            "Voices",
            "Words in direct quotes and reported speech, by speaker.",
            "a judgement of whether a quote is right or fair.",
            accuracy("voices"),
            "voices"),
        new Measure(
            "Names and silences",
            "Counts of the labels used for an actor, and of actors that are not mentioned.",
            "a claim that an absent actor was left out on purpose.",
            accuracy("names"),
            "actors"),
        new Measure(
            "Talking points",
            "Word sequences of five or more, and sentences of like meaning, in several sources.",
            "proof that one source copied another.",
            accuracy("talking-points"),
            "talking-points"));
  }

  /** The figures that stand in accuracy.properties, which is kept by hand from docs/methods. */
  private static String accuracy(String measure) {
    return ACCURACY.getProperty(measure, "");
  }

  private static Properties accuracies() {
    Properties properties = new Properties();
    try (InputStream in = Readings.class.getResourceAsStream("accuracy.properties")) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("accuracy.properties", e);
    }
    return properties;
  }

  /** What is left out where there are too many sources to show. */
  static String excerpt(Report report) {
    return String.format(
        Locale.ROOT,
        "%,d were compared, each with all others together; charts, tables and texts here are those"
            + " of the %d that differ most from the rest. All figures are in data/.",
        report.compared(),
        report.comparison().analyses().size());
  }

  /** What this run could and could not say, a sentence each. */
  static List<String> budget(Report report) {
    Comparison comparison = report.comparison();
    RunRecord run = report.run();
    List<String> lines = new ArrayList<>();
    if (report.isExcerpt()) {
      lines.add(excerpt(report));
      if (report.compared() > Comparison.PARAPHRASES_UP_TO) {
        lines.add(
            "With so many sources talking points are shared sequences of words only; sentences that"
                + " say the same in other words were not looked for. The distances of the map are"
                + " those of "
                + Comparison.LANDMARKS
                + " sources spread over all, among which the others are placed.");
      }
    }
    for (RunRecord.Failure failure : run.failures()) {
      lines.add("Not included: " + failure.source() + ", " + failure.message());
    }
    for (RunRecord.SourceRun source : run.sources()) {
      if (source.origin() == RunRecord.Origin.STORED) {
        lines.add(
            source.id() + " comes from a stored analysis; its text was not read in this run.");
      }
    }
    lines.addAll(run.warnings());
    long cells = comparison.portrayals().stream().filter(p -> p.voice().equals("all")).count();
    long withheld =
        comparison.portrayals().stream()
            .filter(p -> p.voice().equals("all") && p.score() instanceof Estimate.Withheld)
            .count();
    lines.add(withheld + " of " + cells + " portrayal cells are withheld for want of text.");
    for (DocumentAnalysis analysis : report.documents()) {
      lines.add(budget(analysis));
    }
    run.versions().forEach((name, version) -> lines.add(name + ": " + version));
    lines.add("Seed of everything drawn at random: " + run.seed() + ".");
    return lines;
  }

  /** How often each rule of cleaning cut, in brackets; empty where none did. */
  private static String cuts(DocumentAnalysis analysis) {
    String counts =
        analysis.removals().stream()
            .collect(Collectors.groupingBy(Removal::rule, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(rule -> rule.getKey() + " " + rule.getValue())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "" : " (" + counts + ")";
  }

  private static String budget(DocumentAnalysis analysis) {
    int removed = 0;
    for (Removal removal : analysis.removals()) {
      removed += removal.span().length();
    }
    long unresolved =
        analysis.quotes().stream().map(AnalysedQuote::kind).filter("unresolved"::equals).count();
    return String.format(
        "%s: %,d words counted; cleaning cut %,d of %,d characters%s; %d of %d quotes have no"
            + " speaker that could be found.",
        analysis.id(),
        analysis.words(),
        removed,
        analysis.characters(),
        cuts(analysis),
        unresolved,
        analysis.quotes().size());
  }
}
