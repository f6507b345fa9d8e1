package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Running heads, running feet and page numbers, which also show where a page begins. */
final class RunningHeads implements CleaningRule {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—|\\[(]?\\s*(?:[Pp]age\\s+)?(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:/|of)\\s*\\d{1,4})?\\s*[-–—|\\])]?");

  static final String PAGE_NUMBER = "page-number";

  private static final int MOST_WORDS = 14;

  @Override
  public String name() {
    return "running-head";
  }

  @Override
  public String reason() {
    return "A title or number that stands on every page is the page's, not the text's.";
  }

  @Override
  public void apply(Draft draft) {
    cutPageNumbers(draft);
    cutCapitalsAboveTheirHeading(draft);
    cutRepeated(draft);
  }

  private void cutPageNumbers(Draft draft) {
    for (int i = 0; i < draft.lines().size(); i++) {
      if (!NUMBER.matcher(draft.line(i).trimmed()).matches() || !standsApart(draft, i)) {
        continue;
      }
      int first = i;
      for (int above = i - 1; above >= 0 && i - above <= 4; above--) {
        if (isCapitals(draft, above)) {
          first = above;
        } else if (!draft.line(above).isBlank()) {
          break;
        }
      }
      int last = i;
      for (int below = i + 1; below < draft.lines().size() && below - i <= 3; below++) {
        if (isCapitals(draft, below)) {
          last = below;
        } else if (!draft.line(below).isBlank()) {
          break;
        }
      }
      draft.cutLines(name(), first, i);
      draft.cutLines(PAGE_NUMBER, i, i + 1);
      draft.cutLines(name(), i + 1, last + 1);
      int next = last + 1;
      while (next < draft.lines().size() && draft.line(next).isBlank()) {
        next++;
      }
      // A number at a page's foot stands before the next page's mark, which is there already.
      if (next < draft.lines().size()) {
        draft.startPage(next);
      }
    }
  }

  private static boolean standsApart(Draft draft, int i) {
    boolean above = i == 0 || draft.line(i - 1).isBlank() || draft.isPageStart(i);
    boolean below =
        i + 1 >= draft.lines().size() || draft.line(i + 1).isBlank() || draft.isPageStart(i + 1);
    boolean border = draft.isPageStart(i) || draft.isPageStart(i + 1);
    return border && (above || below) && i > 0 || above && below && draft.isWrapped();
  }

  private static boolean isCapitals(Draft draft, int i) {
    String line = draft.line(i).trimmed();
    long letters = line.chars().filter(Character::isLetter).count();
    long capitals = line.chars().filter(Character::isUpperCase).count();
    return letters >= 3 && capitals * 10 >= letters * 9 && Characters.words(line) <= MOST_WORDS;
  }

  private void cutCapitalsAboveTheirHeading(Draft draft) {
    for (int i = 0; i < draft.lines().size(); i++) {
      if (!draft.isPageStart(i) || draft.isGone(i) || !isCapitals(draft, i)) {
        continue;
      }
      int next = i + 1;
      while (next < draft.lines().size() && draft.isGone(next)) {
        next++;
      }
      if (next < draft.lines().size()
          && Characters.letters(draft.line(i).text())
              .equals(Characters.letters(draft.line(next).text()))) {
        draft.cutLines(name(), i, i + 1);
        draft.startPage(next);
      }
    }
  }

  /**
   * The first and last two lines of a page, where at least three pages share them, or where another
   * page's was known for one already.
   */
  private void cutRepeated(Draft draft) {
    List<Integer> borders = draft.pageBorders();
    Map<String, List<Integer>> places = new HashMap<>();
    for (int page = 0; page + 1 < borders.size(); page++) {
      List<Integer> filled = new ArrayList<>();
      for (int i = borders.get(page); i < borders.get(page + 1); i++) {
        // What is gone here and has letters is a running head.
        if (!draft.isGone(i) || Characters.letters(draft.line(i).text()).length() >= 3) {
          filled.add(i);
        }
      }
      for (int k = 0; k < filled.size(); k++) {
        if (k < 2 || k >= filled.size() - 2) {
          String key = Characters.letters(draft.line(filled.get(k)).text());
          if (key.length() >= 3
              && Characters.words(draft.line(filled.get(k)).trimmed()) <= MOST_WORDS) {
            places.computeIfAbsent(key, any -> new ArrayList<>()).add(filled.get(k));
          }
        }
      }
    }
    int pages = borders.size() - 1;
    for (List<Integer> same : places.values()) {
      List<Integer> left = same.stream().filter(i -> !draft.isGone(i)).toList();
      // In the same case: under "FOREWORD" the heading "Foreword" is the text's own.
      Set<String> known = new HashSet<>();
      same.stream().filter(draft::isGone).forEach(i -> known.add(cased(draft, i)));
      boolean often = left.size() >= 3 && left.size() * 10 >= pages;
      for (int i : left) {
        if (often || known.contains(cased(draft, i))) {
          draft.cutLines(name(), i, i + 1);
        }
      }
    }
  }

  private static String cased(Draft draft, int line) {
    return draft.line(line).text().replaceAll("\\P{L}", "");
  }
}
