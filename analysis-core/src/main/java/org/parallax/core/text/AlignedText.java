package org.parallax.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text made out of another by leaving out and replacing, in which every character still knows its
 * place in the original. The original is the truth: whatever is stored or shown is given in its
 * offsets.
 *
 * <p>Immutable and safe to share between threads. Looking a place up takes logarithmic time in the
 * number of runs.
 */
public final class AlignedText {

  /**
   * A stretch of this text and the stretch of the original that it stands for. Where both are of
   * the same length they correspond character by character; otherwise each character of the one
   * stands for all of the other.
   *
   * @param here the stretch of this text, not empty
   * @param original the stretch of the original text
   */
  public record Run(Span here, Span original) {

    public Run {
      if (here.isEmpty()) {
        throw new IllegalArgumentException("a run without characters at " + here.from());
      }
    }

    /** Whether characters correspond one to one. */
    public boolean isLiteral() {
      return here.length() == original.length();
    }
  }

  private final String text;
  private final List<Run> runs;

  private AlignedText(String text, List<Run> runs) {
    this.text = text;
    this.runs = List.copyOf(runs);
  }

  /** A text that is its own original. */
  public static AlignedText of(String text) {
    return text.isEmpty()
        ? new AlignedText("", List.of())
        : new AlignedText(
            text, List.of(new Run(new Span(0, text.length()), new Span(0, text.length()))));
  }

  /**
   * A text with known runs, as read from a stored analysis.
   *
   * @throws IllegalArgumentException if the runs do not cover the text in order, or their originals
   *     go backward
   */
  public static AlignedText of(String text, List<Run> runs) {
    int here = 0;
    int original = 0;
    for (Run run : runs) {
      if (run.here().from() != here || run.original().from() < original) {
        throw new IllegalArgumentException("runs are out of order at " + run);
      }
      here = run.here().to();
      original = run.original().from();
    }
    if (here != text.length()) {
      throw new IllegalArgumentException(
          "runs cover " + here + " of " + text.length() + " characters");
    }
    return new AlignedText(text, runs);
  }

  public static Builder builder() {
    return new Builder();
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public List<Run> runs() {
    return runs;
  }

  /**
   * The place in the original that a stretch of this text stands for, from its first character to
   * its last; what was cut out between them lies inside.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond this text
   */
  public Span original(Span here) {
    if (here.to() > text.length()) {
      throw new IndexOutOfBoundsException(here + " in a text of " + text.length());
    }
    if (here.isEmpty()) {
      int at = here.from() < text.length() ? start(here.from()) : originalEnd();
      return new Span(at, at);
    }
    return new Span(start(here.from()), end(here.to() - 1));
  }

  /**
   * The stretch of this text that stands for a place in the original: the characters whose
   * originals overlap it. Empty where all of that place was cut out.
   */
  public Span here(Span original) {
    int from = -1;
    int to = -1;
    for (int i = firstRunEndingAfter(original.from()); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.original().from() >= original.to()) {
        break;
      }
      int first = run.here().from();
      int last = run.here().to();
      if (run.isLiteral()) {
        first += Math.max(0, original.from() - run.original().from());
        last -= Math.max(0, run.original().to() - original.to());
      }
      if (first >= last) {
        continue;
      }
      from = from < 0 ? first : from;
      to = last;
    }
    if (from < 0) {
      int i = firstRunEndingAfter(original.from());
      int at = i < runs.size() ? runs.get(i).here().from() : text.length();
      return new Span(at, at);
    }
    return new Span(from, to);
  }

  /** A part of this text, aligned to the same original. */
  public AlignedText slice(Span part) {
    Builder builder = builder();
    builder.append(this, part);
    return builder.build();
  }

  private int start(int position) {
    Run run = runAt(position);
    return run.isLiteral()
        ? run.original().from() + position - run.here().from()
        : run.original().from();
  }

  private int end(int position) {
    Run run = runAt(position);
    return run.isLiteral()
        ? run.original().from() + position - run.here().from() + 1
        : run.original().to();
  }

  private int originalEnd() {
    return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).original().to();
  }

  private Run runAt(int position) {
    return runs.get(runIndexAt(position));
  }

  private int runIndexAt(int position) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).here().from() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int firstRunEndingAfter(int originalPosition) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).original().to() > originalPosition) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlignedText that && text.equals(that.text) && runs.equals(that.runs);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + runs.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts an aligned text together from left to right. Not safe to share between threads. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    private Builder() {}

    /** Appends a part of the original as it is. */
    public Builder keep(CharSequence originalText, Span part) {
      if (!part.isEmpty()) {
        add(part.in(originalText), part);
      }
      return this;
    }

    /**
     * Appends characters that stand in for a stretch of the original, such as a space for a line
     * break.
     *
     * @param original where they come from; may be empty for an insertion
     */
    public Builder replace(String replacement, Span original) {
      if (!replacement.isEmpty()) {
        add(replacement, original);
      }
      return this;
    }

    /** Appends a part of another aligned text over the same original. */
    public Builder append(AlignedText source, Span part) {
      if (part.isEmpty()) {
        return this;
      }
      for (int i = source.runIndexAt(part.from()); i < source.runs.size(); i++) {
        Run run = source.runs.get(i);
        if (run.here().from() >= part.to()) {
          break;
        }
        int from = Math.max(part.from(), run.here().from());
        int to = Math.min(part.to(), run.here().to());
        Span piece = new Span(from, to);
        Span original =
            run.isLiteral()
                ? piece.shift(run.original().from() - run.here().from())
                : run.original();
        add(piece.in(source.text), original);
      }
      return this;
    }

    public int length() {
      return text.length();
    }

    public AlignedText build() {
      return AlignedText.of(text.toString(), runs);
    }

    private void add(String characters, Span original) {
      Span here = new Span(text.length(), text.length() + characters.length());
      text.append(characters);
      if (!runs.isEmpty()) {
        Run last = runs.get(runs.size() - 1);
        boolean literal = here.length() == original.length();
        if (last.original().to() == original.from() && last.isLiteral() && literal) {
          runs.set(
              runs.size() - 1, new Run(last.here().union(here), last.original().union(original)));
          return;
        }
      }
      runs.add(new Run(here, original));
    }
  }
}
