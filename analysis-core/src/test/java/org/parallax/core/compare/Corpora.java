package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parallax.core.Analyses;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.measure.ActionObservation.Part;
import org.parallax.core.voice.Voice;

/** Invented corpora for tests of the comparison. */
final class Corpora {

  static final List<String> FRAMES = List.of("economic", "security");

  static final ActorRegister REGISTER =
      new ActorRegister(
          List.of(
              Analyses.actor("norland", "Norland", ActorKind.COUNTRY, "north", ""),
              Analyses.actor("mayor-ash", "Mayor Ash", ActorKind.PERSON, "", "norland"),
              Analyses.actor("southmark", "Southmark", ActorKind.COUNTRY, "south", ""),
              Analyses.actor("river-league", "River League", ActorKind.ORGANISATION)));

  private Corpora() {}

  /**
   * A source of so many paragraphs of three sentences: one on Norland, one on Southmark, one of
   * neither, with scores drawn around the given means.
   */
  static DocumentAnalysis drawn(
      String id, int paragraphs, double norland, double southmark, long seed) {
    Random random = new Random(seed);
    Analyses source = Analyses.source(id).outlet("Outlet " + id.charAt(0));
    for (int p = 0; p < paragraphs; p++) {
      double mood = 0.2 * random.nextGaussian();
      source
          .paragraph()
          .sentence("Norland spoke of the river treaty at length in " + id + p + ".")
          .mention("norland", "Norland", score(norland + mood, random))
          .act("norland", Part.AGENT, "speak")
          .role("norland", random.nextDouble() < 0.7 ? "protagonist" : "antagonist")
          .loaded(random.nextDouble())
          .frame(random.nextBoolean() ? "economic" : "security")
          .sentence("Its ships were said to have hurt Southmark badly, " + id + p + " adds.")
          .mention("southmark", "Southmark", score(southmark + mood, random))
          .act("southmark", random.nextBoolean() ? Part.PATIENT : Part.AGENT, "hurt")
          .cue("hurt-badly", "booster", "badly")
          .loaded(random.nextDouble())
          .sentence("Mayor Ash called the plan a clear and lasting victory for the valley.")
          .voice(random.nextBoolean() ? Voice.QUOTE : Voice.REPORTED)
          .mention("mayor-ash", "Mayor Ash", score(0.1, random))
          .quote("Mayor Ash", "mayor-ash", "actor", 8)
          .loaded(random.nextDouble());
    }
    return source.build();
  }

  static List<DocumentAnalysis> drawn(int sources, int paragraphs) {
    List<DocumentAnalysis> corpus = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      corpus.add(drawn("s" + i, paragraphs, 0.5 - 0.1 * i, -0.3, 7L + i));
    }
    return corpus;
  }

  static Comparison compare(List<DocumentAnalysis> analyses) {
    return new Comparer(REGISTER, FRAMES, ComparisonSettings.withSeed(1)).compare(analyses);
  }

  private static double score(double mean, Random random) {
    return Math.max(-0.99, Math.min(0.99, mean + 0.4 * random.nextGaussian()));
  }
}
