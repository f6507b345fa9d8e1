package org.parallax.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end on paper: as Java says, but never behind a typographic apostrophe within a
 * word, where Java sees the end of a quotation. A line breaker of one text, with a place in it.
 */
final class LineBreaks implements FSTextBreaker {

  private static final char APOSTROPHE = '’';

  private final FSTextBreaker plain =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String text) {
    this.text = text;
    plain.setText(text);
  }

  @Override
  public int next() {
    int place = plain.next();
    while (place != BreakIterator.DONE && isWithinWord(place)) {
      place = plain.next();
    }
    return place;
  }

  private boolean isWithinWord(int place) {
    return 1 < place
        && place < text.length()
        && text.charAt(place - 1) == APOSTROPHE
        && Character.isLetter(text.charAt(place - 2))
        && Character.isLetter(text.charAt(place));
  }
}
