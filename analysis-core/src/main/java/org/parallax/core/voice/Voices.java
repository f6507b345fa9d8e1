package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.core.text.Span;

/**
 * Tells for any place of a document whose voice it is in: the innermost attribution around it, or
 * the author. Immutable; a look-up takes logarithmic time but for nesting.
 */
public final class Voices {

  private record Piece(Span span, Attribution attribution) {}

  private final List<Attribution> attributions;
  private final List<Piece> pieces;
  private final int longest;

  public Voices(List<Attribution> attributions) {
    this.attributions = List.copyOf(attributions);
    List<Piece> sorted = new ArrayList<>();
    for (Attribution attribution : attributions) {
      for (Span span : attribution.content()) {
        sorted.add(new Piece(span, attribution));
      }
    }
    sorted.sort(Comparator.comparing(Piece::span));
    this.pieces = List.copyOf(sorted);
    this.longest = sorted.stream().mapToInt(piece -> piece.span().length()).max().orElse(0);
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  /** The innermost attribution that covers the span, if any. */
  public Optional<Attribution> around(Span span) {
    Piece innermost = null;
    for (int i = lastStartingAtOrBefore(span.from());
        i >= 0 && pieces.get(i).span().from() >= span.from() - longest;
        i--) {
      Piece piece = pieces.get(i);
      if (piece.span().covers(span)
          && (innermost == null || piece.span().length() < innermost.span().length())) {
        innermost = piece;
      }
    }
    return innermost == null ? Optional.empty() : Optional.of(innermost.attribution());
  }

  /** The voice that the span stands in. */
  public Voice voice(Span span) {
    return around(span).map(Attribution::voice).orElse(Voice.AUTHOR);
  }

  private int lastStartingAtOrBefore(int position) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().from() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
