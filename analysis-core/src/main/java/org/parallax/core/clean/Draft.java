package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.text.Span;

/**
 * A document while rules work on it: its lines, its pages and what has been cut so far. Lives in
 * one thread for one document.
 */
final class Draft {

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u000B\u0085\u2028\u2029]");

  /** Lines longer than this are paragraphs, not lines of a page. */
  private static final int WIDEST_PAGE = 130;

  private final SourceDocument source;
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final BitSet pageStarts = new BitSet();
  private final BitSet cut = new BitSet();
  private final List<Removal> removals = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<Integer, String> authors = new HashMap<>();
  private final BitSet noted = new BitSet();
  private final boolean wrapped;
  private final int width;

  Draft(SourceDocument source) {
    this.source = source;
    this.text = source.text();
    split();
    List<Integer> lengths =
        new ArrayList<>(
            lines.stream().filter(l -> !l.isBlank()).map(l -> l.trimmed().length()).toList());
    Collections.sort(lengths);
    int long90 = lengths.isEmpty() ? 0 : lengths.get(lengths.size() * 9 / 10);
    this.width = lengths.isEmpty() ? 0 : lengths.get(lengths.size() * 3 / 4);
    this.wrapped = long90 <= WIDEST_PAGE && runsOn();
    if (pageStarts.isEmpty() && wrapped) {
      findIndentedPages();
    }
    pageStarts.set(0);
  }

  private void split() {
    int at = 0;
    Matcher end = LINE_END.matcher(text);
    while (end.find()) {
      add(at, end.start());
      at = end.end();
      if (text.charAt(end.start()) == '\f') {
        pageStarts.set(lines.size());
      }
    }
    add(at, text.length());
  }

  private void add(int from, int to) {
    lines.add(new Line(new Span(from, to), text.substring(from, to)));
  }

  /** Whether lines that follow another one often go on with a small letter. */
  private boolean runsOn() {
    int pairs = 0;
    int small = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i - 1).isBlank() && !lines.get(i).isBlank()) {
        pairs++;
        small += Character.isLowerCase(lines.get(i).trimmed().codePointAt(0)) ? 1 : 0;
      }
    }
    return small > 0 && small * 4 >= pairs;
  }

  /** Texts taken out of PDFs often show a page's start by nothing but a space. */
  private void findIndentedPages() {
    BitSet indented = new BitSet();
    int filled = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      filled += lines.get(i).isBlank() ? 0 : 1;
      if (line.length() > 1 && line.charAt(0) == ' ' && !Characters.isEmpty(line.charAt(1))) {
        indented.set(i);
      }
    }
    if (indented.cardinality() * 8 < filled) {
      pageStarts.or(indented);
    }
  }

  SourceDocument source() {
    return source;
  }

  String text() {
    return text;
  }

  List<Line> lines() {
    return lines;
  }

  Line line(int i) {
    return lines.get(i);
  }

  /** Whether paragraphs are broken into lines of a page's width. */
  boolean isWrapped() {
    return wrapped;
  }

  /** The usual number of characters of a full line. */
  int width() {
    return width;
  }

  boolean isPageStart(int line) {
    return pageStarts.get(line);
  }

  void startPage(int line) {
    pageStarts.set(line);
  }

  /** The lines that begin a page, and behind them the number of lines. */
  List<Integer> pageBorders() {
    List<Integer> borders = new ArrayList<>(pageStarts.stream().boxed().toList());
    borders.removeIf(i -> i >= lines.size());
    borders.add(lines.size());
    return borders;
  }

  /** Whether nothing of the line is left, or nothing was there. */
  boolean isGone(int line) {
    Span span = lines.get(line).span();
    for (int i = span.from(); i < span.to(); i++) {
      if (!cut.get(i) && !Characters.isEmpty(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isCut(int position) {
    return cut.get(position);
  }

  /** What is left of a line. */
  String left(int line) {
    Span span = lines.get(line).span();
    StringBuilder left = new StringBuilder();
    for (int i = span.from(); i < span.to(); i++) {
      if (!cut.get(i)) {
        left.append(text.charAt(i));
      }
    }
    return left.toString();
  }

  /** Cuts what is not cut yet of a stretch. */
  void cut(String rule, int from, int to) {
    int at = from;
    while (at < to) {
      int start = cut.nextClearBit(at);
      if (start >= to) {
        return;
      }
      int next = cut.nextSetBit(start);
      int end = next < 0 ? to : Math.min(to, next);
      cut.set(start, end);
      if (!isEmpty(start, end)) {
        removals.add(new Removal(rule, new Span(start, end)));
      }
      at = end;
    }
  }

  /** Cuts whole lines, the later one excluded, as one removal where they hang together. */
  void cutLines(String rule, int from, int to) {
    if (from < to) {
      cut(rule, lines.get(from).span().from(), lines.get(to - 1).span().to());
    }
  }

  private boolean isEmpty(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isEmpty(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  List<Removal> removals() {
    List<Removal> ordered = new ArrayList<>(removals);
    ordered.sort((a, b) -> a.span().compareTo(b.span()));
    return ordered;
  }

  void note(String note) {
    notes.add(note);
  }

  List<String> notes() {
    return notes;
  }

  /** Names the author of what follows a line. */
  void author(int line, String name) {
    authors.put(line, name);
  }

  Map<Integer, String> authors() {
    return authors;
  }

  /** Tells that the page with this line has notes at its foot. */
  void noted(int line) {
    noted.set(line);
  }

  boolean hasNotes(int from, int to) {
    int first = noted.nextSetBit(from);
    return first >= 0 && first < to;
  }
}
