package org.parallax.core.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who wrote the part under a heading: the name right below it. */
final class Chapters {

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+(?:\\s+(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){1,3}");

  private static final Pattern NAME_AND_POST =
      Pattern.compile("(\\p{Lu}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]+){1,4}),\\s+\\p{Lu}.*");

  private static final double FULL_LINE = 0.8;
  private static final int MOST_WORDS = 25;

  private final Draft draft;

  Chapters(Draft draft) {
    this.draft = draft;
  }

  /** The author named in the last line of a heading; that line leaves the heading. */
  Optional<String> authorIn(Block heading) {
    if (heading.lines.size() < 2) {
      return Optional.empty();
    }
    String name = draft.left(heading.last()).strip();
    String above = draft.left(heading.lines.get(heading.lines.size() - 2)).strip();
    boolean ownLine = above.length() < draft.width() * FULL_LINE;
    if (!ownLine || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    draft.cutLines("byline", heading.last(), heading.last() + 1);
    heading.lines.remove(heading.lines.size() - 1);
    return Optional.of(name);
  }

  /** The author named with a post in the paragraph below a heading, which then goes. */
  Optional<String> authorBelow(List<Block> blocks, int heading) {
    if (heading + 1 >= blocks.size()) {
      return Optional.empty();
    }
    Block block = blocks.get(heading + 1);
    String text = block.text(draft);
    var post = NAME_AND_POST.matcher(text);
    if (!draft.isWrapped()
        || Characters.words(text) > MOST_WORDS
        || Characters.endsSentence(text)
        || Characters.capitalised(text) < 0.9
        || !post.matches()) {
      return Optional.empty();
    }
    for (int line : block.lines) {
      draft.cutLines("byline", line, line + 1);
    }
    return Optional.of(String.valueOf(post.group(1)));
  }

  /** Whether a heading begins a chapter: on a new page, where the page before was left unfilled. */
  boolean begins(Block heading) {
    if (!heading.afterBreak) {
      return false;
    }
    List<Integer> borders = draft.pageBorders();
    int page = 0;
    while (page + 1 < borders.size() && borders.get(page + 1) <= heading.first()) {
      page++;
    }
    if (page == 0) {
      return true;
    }
    int from = borders.get(page - 1);
    int to = borders.get(page);
    int usual = draft.lines().size() / Math.max(1, borders.size() - 1);
    return to - from < usual * 0.6 && !draft.hasNotes(from, to);
  }
}
