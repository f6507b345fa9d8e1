package org.parallax.report.lesson;

import java.util.List;
import org.parallax.core.Analyses;
import org.parallax.core.actor.ActorKind;
import org.parallax.core.actor.ActorRegister;
import org.parallax.core.analysis.DocumentAnalysis;
import org.parallax.core.compare.Comparer;
import org.parallax.core.compare.Comparison;
import org.parallax.core.compare.ComparisonSettings;
import org.parallax.core.measure.ActionObservation.Part;

/** Three invented papers on an invented bridge, for lessons. */
public final class Invented {

  private static final String[] PLACES = {
    "north bank", "market square", "old harbour", "mill quarter", "upper town", "fish quay"
  };

  private Invented() {}

  public static Comparison comparison(String extra) {
    return compare(
        List.of(
            source("bridge-gazette", "slammed", "loaded-evaluative", extra),
            source("valley-herald", "of course", "presupposed_agreement", ""),
            source("dull-wire", "perhaps", "hedge", "")));
  }

  public static Comparison withoutTexts() {
    return compare(
        List.of(
            Analyses.source("bridge-gazette").withoutText().sentence("Norland came.").build(),
            Analyses.source("valley-herald").withoutText().sentence("Norland left.").build()));
  }

  private static Comparison compare(List<DocumentAnalysis> analyses) {
    ActorRegister register =
        new ActorRegister(
            List.of(
                Analyses.actor("norland", "Norland", ActorKind.COUNTRY),
                Analyses.actor("guild", "the Ferry Guild", ActorKind.ORGANISATION)));
    return new Comparer(register, List.of(), ComparisonSettings.withSeed(1)).compare(analyses);
  }

  private static DocumentAnalysis source(String id, String cue, String device, String extra) {
    Analyses text = Analyses.source(id).outlet("Outlet of " + id).title("Title of " + id);
    for (String place : PLACES) {
      text.paragraph()
          .sentence(
              "At the "
                  + place
                  + " Norland "
                  + cue
                  + " shut the bridge to every cart"
                  + extra
                  + ".")
          .mention("norland", "Norland", -0.4)
          .act("norland", Part.AGENT, "shut")
          .cue(cue, device, cue)
          .sentence("The gate was closed at the " + place + " before anybody had been told.")
          .act("", Part.AGENTLESS_PATIENT, "close")
          .cue("was-closed", "agentless_passive", "was closed")
          .sentence("“We never asked for a wall,” said a baker of the " + place + " on Monday.")
          .quote("a baker", "", "unnamed", 6);
      if (id.equals("dull-wire")) {
        text.sentence("The Ferry Guild asked for a meeting about the " + place + " in the spring.")
            .mention("guild", "The Ferry Guild", 0);
      }
    }
    return text.build();
  }
}
