package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parallax.core.text.Span;

/**
 * The lines of a document while rules cut furniture out of them. A working record of one cleaning,
 * not shared between threads.
 */
final class Lines {

  private static final Pattern WHITE_SPACE =
      Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");

  private final String original;
  private final List<Span> spans = new ArrayList<>();
  private final List<Removal> cuts = new ArrayList<>();
  private final Map<Span, List<Removal>> partial = new HashMap<>();
  private final List<Boolean> gone = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final boolean wrapped;

  Lines(String original) {
    this.original = original;
    int start = 0;
    for (int i = 0; i <= original.length(); i++) {
      if (i == original.length() || original.charAt(i) == '\n') {
        int end = i > start && original.charAt(i - 1) == '\r' ? i - 1 : i;
        spans.add(new Span(start, end));
        gone.add(false);
        start = i + 1;
      }
    }
    this.wrapped = looksWrapped();
  }

  String original() {
    return original;
  }

  int size() {
    return spans.size();
  }

  Span span(int line) {
    return spans.get(line);
  }

  /** The characters of a line, as they stand in the original. */
  String raw(int line) {
    return spans.get(line).in(original);
  }

  /**
   * What is left of a line, with every white space as a plain space, trimmed; what rules have cut
   * out of it is left out.
   */
  String text(int line) {
    StringBuilder kept = new StringBuilder();
    int at = spans.get(line).from();
    for (Removal cut : removalsIn(spans.get(line))) {
      kept.append(original, Math.min(at, cut.span().from()), cut.span().from());
      at = cut.span().to();
    }
    kept.append(original, at, Math.max(at, spans.get(line).to()));
    return WHITE_SPACE.matcher(kept).replaceAll(" ").strip();
  }

  boolean isBlank(int line) {
    return text(line).isEmpty();
  }

  /** Whether a rule has cut the whole line. */
  boolean isGone(int line) {
    return gone.get(line);
  }

  /** Whether the line has something to read that no rule has cut. */
  boolean isKept(int line) {
    return !isGone(line) && !isBlank(line);
  }

  /** Whether paragraphs are broken into lines of about equal width, as in a text out of a PDF. */
  boolean isWrapped() {
    return wrapped;
  }

  /** The next line after this one that is kept, or the number of lines. */
  int nextKept(int line) {
    int next = line + 1;
    while (next < size() && !isKept(next)) {
      next++;
    }
    return next;
  }

  /** The last line before this one that is kept, or -1. */
  int previousKept(int line) {
    int previous = line - 1;
    while (previous >= 0 && !isKept(previous)) {
      previous--;
    }
    return previous;
  }

  /** Cuts a whole line. */
  void cut(int line, String rule) {
    if (isKept(line)) {
      cuts.add(new Removal(rule, spans.get(line)));
      gone.set(line, true);
    }
  }

  /** Cuts a part of a line; the part is given in the original's offsets. */
  void cut(int line, Span part, String rule) {
    if (!part.isEmpty()) {
      Removal cut = new Removal(rule, part);
      cuts.add(cut);
      partial.computeIfAbsent(spans.get(line), l -> new ArrayList<>()).add(cut);
    }
  }

  /** Keeps what was cut as a note about the document. */
  void note(String note) {
    notes.add(note);
  }

  List<String> notes() {
    return notes;
  }

  /** What was cut, in order; what lies inside of another cut is left out. */
  List<Removal> removals() {
    List<Removal> sorted = new ArrayList<>(cuts);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    List<Removal> apart = new ArrayList<>();
    int end = 0;
    for (Removal cut : sorted) {
      if (cut.span().from() >= end) {
        apart.add(cut);
        end = cut.span().to();
      }
    }
    return Collections.unmodifiableList(apart);
  }

  /** The parts that were cut out of a line that is otherwise kept, in order. */
  List<Removal> removalsIn(Span line) {
    return partial.getOrDefault(line, List.of()).stream()
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  private boolean looksWrapped() {
    int full = 0;
    int filled = 0;
    for (int i = 0; i + 1 < size(); i++) {
      int length = text(i).length();
      if (length > 0) {
        filled++;
        if (length >= 40 && length <= 120 && !isBlank(i + 1)) {
          full++;
        }
      }
    }
    return filled >= 8 && full * 2 > filled;
  }
}
