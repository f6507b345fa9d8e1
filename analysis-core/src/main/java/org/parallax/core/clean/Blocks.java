package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups the lines that are left into paragraphs, headings, list items and block quotes. */
final class Blocks {

  static final Pattern BULLET =
      Pattern.compile(
          "^\\s*(?:[•▪▫‣◦●○■□–*·\uF0B7-][\\s\\u00A0]+|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)][\\s\\u00A0]+)(?=\\S)");

  private static final Pattern SIGN = Pattern.compile("^\\s*[•▪▫‣◦●○■□·\uF0B7].*", Pattern.DOTALL);

  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(?:quot\\w+|said|says|wrot\\w*|writ\\w+|stated?|states|not(?:ed|es)|speech|words|declar\\w+|statement|put it|remark\\w*|explain\\w+|announc\\w+|argu\\w+|letter)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|we|We|our|Our|us|my|My)\\b");

  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:\\b\\p{Lu}\\.){2,}$|\\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|vs|No)\\.$");

  private static final int MOST_HEADING_WORDS = 18;
  private static final double FULL_LINE = 0.8;

  private final Draft draft;

  Blocks(Draft draft) {
    this.draft = draft;
  }

  List<Block> find() {
    List<Block> blocks = split();
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).kind = kind(blocks, i);
    }
    List<Block> joined = join(blocks);
    quotes(joined);
    return joined;
  }

  private List<Block> split() {
    List<Block> blocks = new ArrayList<>();
    Block open = new Block(false);
    boolean broken = false;
    for (int i = 0; i < draft.lines().size(); i++) {
      broken |= draft.isPageStart(i) && i > 0;
      boolean ends =
          draft.isGone(i) || broken || !draft.isWrapped() || beginsItem(i, open.lines.isEmpty());
      if (ends && !open.lines.isEmpty()) {
        blocks.add(open);
        open = new Block(broken);
      }
      if (draft.isGone(i)) {
        continue;
      }
      if (open.lines.isEmpty()) {
        open = new Block(broken);
        if (broken && !blocks.isEmpty()) {
          blocks.get(blocks.size() - 1).beforeBreak = true;
        }
        broken = false;
      }
      open.lines.add(i);
    }
    if (!open.lines.isEmpty()) {
      blocks.add(open);
    }
    return blocks;
  }

  /** A dash or number begins an item only where the line before has come to an end. */
  private boolean beginsItem(int i, boolean first) {
    String left = draft.left(i);
    return BULLET.matcher(left).find()
        && (first || SIGN.matcher(left).matches() || Characters.endsClause(draft.left(i - 1)));
  }

  private Paragraph.Kind kind(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    String text = block.text(draft);
    if (text.startsWith("> ")) {
      return Paragraph.Kind.BLOCK_QUOTE;
    }
    if (isHeading(blocks, i, text)) {
      return Paragraph.Kind.HEADING;
    }
    boolean open =
        block.afterBreak
            && i > 0
            && !SIGN.matcher(text).matches()
            && !Characters.endsClause(blocks.get(i - 1).text(draft));
    return BULLET.matcher(text).find() && !open ? Paragraph.Kind.LIST_ITEM : Paragraph.Kind.PROSE;
  }

  private boolean isHeading(List<Block> blocks, int i, String text) {
    Block block = blocks.get(i);
    String plain = BULLET.matcher(text).replaceFirst("");
    boolean numbered = plain.length() < text.length();
    boolean possible =
        !plain.isEmpty()
            && !SIGN.matcher(text).matches()
            && block.lines.size() <= (draft.isWrapped() ? 4 : 1)
            && Characters.words(plain) <= MOST_HEADING_WORDS
            && Character.isLetterOrDigit(plain.codePointAt(0))
            && !Character.isLowerCase(plain.codePointAt(0))
            && ".,;!…”\"-–".indexOf(plain.charAt(plain.length() - 1)) < 0
            && !block.beforeBreak
            && i + 1 < blocks.size();
    if (!possible) {
      return false;
    }
    String next = blocks.get(i + 1).text(draft);
    boolean nextBegins = !Character.isLowerCase(next.codePointAt(0));
    double capitals = Characters.capitalised(plain);
    if (plain.endsWith(":") || numbered || plain.endsWith("?")) {
      return nextBegins && capitals >= 0.6;
    }
    return nextBegins && (capitals >= 0.4 || Characters.words(plain) <= 12 || !draft.isWrapped());
  }

  /** Puts together what a page break or a stray blank line has parted. */
  private List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      Block before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && goesOn(before, block)) {
        before.lines.addAll(block.lines);
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private boolean goesOn(Block before, Block block) {
    if (before.kind == Paragraph.Kind.HEADING
        || block.kind == Paragraph.Kind.HEADING
        || block.kind == Paragraph.Kind.LIST_ITEM
        || !draft.isWrapped()) {
      return false;
    }
    String text = block.text(draft);
    String left = before.ending(draft);
    boolean small = Character.isLowerCase(text.codePointAt(0));
    if (!Characters.endsClause(left)) {
      return block.afterBreak || small;
    }
    if (!block.afterBreak || before.kind == Paragraph.Kind.LIST_ITEM && !small) {
      return false;
    }
    // At the foot of a page a full line that ends a sentence may end its paragraph or not; a blank
    // line below it says that it does.
    boolean full = draft.left(before.last()).strip().length() >= draft.width() * FULL_LINE;
    boolean closed =
        before.last() + 1 < draft.lines().size() && draft.line(before.last() + 1).isBlank();
    return small || ABBREVIATED.matcher(left).find() || full && !closed && !left.endsWith(":");
  }

  private void quotes(List<Block> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String before = blocks.get(i - 1).text(draft);
      String text = block.text(draft);
      if (block.kind == Paragraph.Kind.PROSE
          && blocks.get(i - 1).kind == Paragraph.Kind.PROSE
          && before.endsWith(":")
          && "“\"'‘«".indexOf(text.charAt(0)) < 0
          && (SPEECH.matcher(before).find() && FIRST_PERSON.matcher(text).find())) {
        block.kind = Paragraph.Kind.BLOCK_QUOTE;
      }
    }
  }

  /** Where a list item's words begin in a line. */
  static int afterBullet(String line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.find() ? bullet.end() : 0;
  }
}
