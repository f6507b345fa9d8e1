package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.text.Span;
import org.parallax.core.text.SpanIndex;

/**
 * Finds what stands between quotation marks: double ones, straight, curly, angled or as in
 * typescript ({@code ``} and {@code ''}), and single ones outside of these. A quotation that its
 * paragraph leaves open goes on where a later paragraph closes it, whether or not the paragraphs
 * between open it again, as newspapers do; else it ends with its paragraph. One that is closed but
 * never opened began before its paragraph.
 */
final class QuotationMarks {

  /** How many paragraphs a speech may be searched for its end. */
  private static final int LONGEST_SPEECH = 15;

  private final String text;
  private final List<Paragraph> paragraphs;

  QuotationMarks(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The quotations in the order of their first mark. */
  List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    int open = -1;
    int p = 0;
    int at = paragraphs.isEmpty() ? 0 : paragraphs.get(0).span().from();
    while (p < paragraphs.size()) {
      Span paragraph = paragraphs.get(p).span();
      int mark = nextMark(at, paragraph.to());
      if (mark < 0) {
        int closing = open >= 0 ? closingParagraph(p) : -1;
        if (closing >= 0) {
          Quotation speech = throughParagraphs(open, p, closing);
          found.add(speech);
          p = closing;
          at = speech.last().to();
        } else {
          if (open >= 0) {
            found.add(new Quotation(List.of(new Span(open, paragraph.to()))));
          }
          p++;
          at = p < paragraphs.size() ? paragraphs.get(p).span().from() : 0;
        }
        open = -1;
        continue;
      }
      boolean opens = opens(mark, paragraph);
      if (open >= 0 && (!opens || text.charAt(mark) == '"')) {
        found.add(new Quotation(List.of(new Span(open, end(mark)))));
        open = -1;
      } else if (open < 0 && opens) {
        open = mark;
      } else if (open < 0 && at == paragraph.from() && mark > paragraph.from()) {
        found.add(new Quotation(List.of(new Span(paragraph.from(), end(mark))), false));
      }
      at = end(mark);
    }
    singles(found);
    found.sort(Comparator.comparing(Quotation::first));
    return found;
  }

  private Quotation throughParagraphs(int open, int from, int closing) {
    List<Span> parts = new ArrayList<>();
    parts.add(new Span(open, paragraphs.get(from).span().to()));
    for (int q = from + 1; q < closing; q++) {
      parts.add(paragraphs.get(q).span());
    }
    Span last = paragraphs.get(closing).span();
    parts.add(new Span(last.from(), end(closingMark(last))));
    return new Quotation(parts);
  }

  /** The paragraph that closes a quotation left open in this one, or -1. */
  private int closingParagraph(int from) {
    for (int q = from + 1; q < paragraphs.size() && q <= from + LONGEST_SPEECH; q++) {
      if (closingMark(paragraphs.get(q).span()) >= 0) {
        return q;
      }
    }
    return -1;
  }

  /** The mark by which a paragraph closes what was opened before it, or -1. */
  private int closingMark(Span paragraph) {
    boolean reopened = isMark(paragraph.from());
    int mark = nextMark(reopened ? end(paragraph.from()) : paragraph.from(), paragraph.to());
    // Pairs of marks inside go with the speech; an odd one closes it.
    boolean inner = false;
    while (mark >= 0) {
      if (opens(mark, paragraph)) {
        inner = true;
      } else if (inner) {
        inner = false;
      } else {
        return mark;
      }
      mark = nextMark(end(mark), paragraph.to());
    }
    return -1;
  }

  private int nextMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMark(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMark(int i) {
    return "\"“”„«»".indexOf(text.charAt(i)) >= 0 || isDoubled(i);
  }

  /** Whether two single marks stand for a double one. */
  private boolean isDoubled(int i) {
    return text.startsWith("``", i) || text.startsWith("''", i);
  }

  private int end(int mark) {
    return mark + (isDoubled(mark) ? 2 : 1);
  }

  private boolean opens(int mark, Span paragraph) {
    char c = text.charAt(mark);
    if (c == '“' || c == '„' || c == '«' || c == '`') {
      return true;
    }
    if (c == '”' || c == '»' || c == '\'') {
      return false;
    }
    if (mark == paragraph.from()) {
      return true;
    }
    char before = text.charAt(mark - 1);
    return Character.isWhitespace(before) || "([—–-".indexOf(before) >= 0;
  }

  /** Adds what stands between single marks, outside of the quotations found so far. */
  private void singles(List<Quotation> found) {
    SpanIndex doubles = new SpanIndex(found.stream().map(Quotation::parts).toList());
    for (Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      int at = span.from();
      while (at < span.to()) {
        int closing = opensSingle(at, span) ? closesSingle(at, span) : -1;
        if (closing < 0) {
          at++;
          continue;
        }
        Span quoted = new Span(at, closing + 1);
        if (doubles.overlapping(quoted).isEmpty()) {
          found.add(new Quotation(List.of(quoted)));
        }
        at = closing + 1;
      }
    }
  }

  private boolean opensSingle(int i, Span paragraph) {
    char c = text.charAt(i);
    boolean mark = c == '‘' || (c == '\'' && !isDoubled(i));
    boolean before =
        i == paragraph.from()
            || Character.isWhitespace(text.charAt(i - 1))
            || "([—–-".indexOf(text.charAt(i - 1)) >= 0;
    return mark && before && i + 1 < paragraph.to() && Character.isLetter(text.charAt(i + 1));
  }

  /** The mark that closes a single one: behind another mark if there is such, for apostrophes. */
  private int closesSingle(int open, Span paragraph) {
    int possible = -1;
    for (int i = open + 2; i < paragraph.to(); i++) {
      char c = text.charAt(i);
      if (c == '‘' || "\"“”".indexOf(c) >= 0) {
        return possible;
      }
      boolean mark = c == '’' || c == '\'';
      boolean ends = i + 1 >= paragraph.to() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (mark && ends) {
        char before = text.charAt(i - 1);
        boolean sure = ",.!?…".indexOf(before) >= 0;
        boolean plural = before == 's' && i + 1 < paragraph.to() && text.charAt(i + 1) == ' ';
        if (sure || (!plural && possible < 0)) {
          return i;
        }
        possible = possible < 0 ? i : possible;
      }
    }
    return possible;
  }
}
