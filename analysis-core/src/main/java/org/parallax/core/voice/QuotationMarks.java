package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.List;
import org.parallax.core.clean.Paragraph;
import org.parallax.core.text.Span;

/**
 * Finds what stands between double quotation marks, straight or curly. A quotation that its
 * paragraph leaves open goes on where a later paragraph closes it, whether or not the paragraphs
 * between open it again, as newspapers do; else it ends with its paragraph.
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

  List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    int open = -1;
    int p = 0;
    int at = paragraphs.isEmpty() ? 0 : paragraphs.get(0).span().from();
    while (p < paragraphs.size()) {
      Span paragraph = paragraphs.get(p).span();
      int mark = nextMark(at, paragraph.to());
      if (mark < 0) {
        if (open >= 0) {
          int closing = closingParagraph(p);
          if (closing < 0) {
            found.add(new Quotation(List.of(new Span(open, paragraph.to()))));
          } else {
            List<Span> parts = new ArrayList<>(List.of(new Span(open, paragraph.to())));
            for (int q = p + 1; q < closing; q++) {
              parts.add(paragraphs.get(q).span());
            }
            Span last = paragraphs.get(closing).span();
            int end = firstClosing(last) + 1;
            parts.add(new Span(last.from(), end));
            found.add(new Quotation(parts));
            p = closing;
            at = end;
            open = -1;
            continue;
          }
          open = -1;
        }
        p++;
        at = p < paragraphs.size() ? paragraphs.get(p).span().from() : 0;
        continue;
      }
      if (open < 0) {
        open = opens(mark, paragraph) ? mark : -1;
      } else if (!opens(mark, paragraph) || text.charAt(mark) == '"') {
        found.add(new Quotation(List.of(new Span(open, mark + 1))));
        open = -1;
      }
      at = mark + 1;
    }
    return found;
  }

  /** The paragraph that closes a quotation left open in this one, or -1. */
  private int closingParagraph(int from) {
    for (int q = from + 1; q < paragraphs.size() && q <= from + LONGEST_SPEECH; q++) {
      Span paragraph = paragraphs.get(q).span();
      boolean reopened = isMark(text.charAt(paragraph.from()));
      int mark = nextMark(paragraph.from() + (reopened ? 1 : 0), paragraph.to());
      // Pairs of marks inside go with the speech; an odd one closes it.
      boolean inner = false;
      while (mark >= 0) {
        if (opens(mark, paragraph)) {
          inner = true;
        } else if (inner) {
          inner = false;
        } else {
          return q;
        }
        mark = nextMark(mark + 1, paragraph.to());
      }
    }
    return -1;
  }

  private int firstClosing(Span paragraph) {
    boolean reopened = isMark(text.charAt(paragraph.from()));
    int mark = nextMark(paragraph.from() + (reopened ? 1 : 0), paragraph.to());
    boolean inner = false;
    while (mark >= 0) {
      if (opens(mark, paragraph)) {
        inner = true;
      } else if (inner) {
        inner = false;
      } else {
        return mark;
      }
      mark = nextMark(mark + 1, paragraph.to());
    }
    return paragraph.to() - 1;
  }

  private int nextMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMark(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private boolean opens(int mark, Span paragraph) {
    char c = text.charAt(mark);
    if (c == '“' || c == '„' || c == '«') {
      return true;
    }
    if (c == '”' || c == '»') {
      return false;
    }
    if (mark == paragraph.from()) {
      return true;
    }
    char before = text.charAt(mark - 1);
    return Character.isWhitespace(before) || "([—–-".indexOf(before) >= 0;
  }
}
