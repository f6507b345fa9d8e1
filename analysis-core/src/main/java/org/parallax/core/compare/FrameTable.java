package org.parallax.core.compare;

import java.util.List;
import org.parallax.core.compare.Comparison.FrameShare;
import org.parallax.core.text.SentenceId;

/** In what share of its sentences a source shows the matter in a frame. */
final class FrameTable {

  private FrameTable() {}

  static FrameShare row(SourceView source, String frame) {
    Rate rate = rate(source, frame);
    return new FrameShare(
        source.id(),
        frame,
        rate.count(),
        rate.estimate(1, Withholding.MIN_OBSERVATIONS, "sentences"));
  }

  static Rate rate(SourceView source, String frame) {
    List<SentenceId> framed =
        source.frames().stream()
            .filter(observation -> observation.frame().equals(frame))
            .map(observation -> observation.evidence().sentence())
            .distinct()
            .toList();
    Paragraphs paragraphs = source.paragraphs();
    return Rate.in(paragraphs, framed, paragraphs.sentences(), paragraphs.sentenceCount());
  }
}
