package org.parallax.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.core.compare.Comparison.ActorFrame;
import org.parallax.core.measure.FrameObservation;
import org.parallax.core.text.SentenceId;

/**
 * In which frames a source shows an actor: of the sentences that mention it, how many are in each.
 */
final class ActorFrameTable {

  private ActorFrameTable() {}

  /** A row for each frame; none where the source does not mention the actor. */
  static List<ActorFrame> rows(SourceView source, String actor, List<String> frames) {
    List<SentenceId> mentioning = source.mentioning(actor).stream().distinct().toList();
    if (mentioning.isEmpty()) {
      return List.of();
    }
    Map<String, Set<SentenceId>> framed = new HashMap<>();
    for (FrameObservation seen : source.frames()) {
      framed
          .computeIfAbsent(seen.frame(), frame -> new HashSet<>())
          .add(seen.evidence().sentence());
    }
    List<ActorFrame> rows = new ArrayList<>();
    for (String frame : frames) {
      Set<SentenceId> inFrame = framed.getOrDefault(frame, Set.of());
      List<SentenceId> both = mentioning.stream().filter(inFrame::contains).toList();
      rows.add(
          new ActorFrame(
              source.id(),
              actor,
              frame,
              both.size(),
              mentioning.size(),
              share(source.paragraphs(), both, mentioning)));
    }
    return rows;
  }

  private static Estimate share(
      Paragraphs paragraphs, List<SentenceId> both, List<SentenceId> mentioning) {
    if (mentioning.size() < Withholding.MIN_OBSERVATIONS) {
      return new Estimate.Withheld(
          "fewer than " + Withholding.MIN_OBSERVATIONS + " sentences", mentioning.size());
    }
    return Rate.share(paragraphs, both, mentioning)
        .estimate(1, Withholding.MIN_OBSERVATIONS, "sentences");
  }
}
