package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Span;

/** Writes what is left of a draft as paragraphs and sections. */
final class ParagraphAssembler {

  private final Draft draft;
  private final Hyphenation hyphenation;
  private final AlignedText.Builder text = AlignedText.builder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  /** The place of white space that is written once a character follows it, or -1. */
  private int space = -1;

  private int start;

  /** The words of the paragraph that is being written. */
  private final StringBuilder heading = new StringBuilder();

  ParagraphAssembler(Draft draft) {
    this.draft = draft;
    this.hyphenation = new Hyphenation(draft);
  }

  CleanDocument assemble() {
    List<Block> blocks = new Blocks(draft).find();
    Chapters chapters = new Chapters(draft);
    Optional<String> author = Optional.ofNullable(draft.authors().get(0));
    sections.add(new Section("", author));
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind == Paragraph.Kind.HEADING) {
        Optional<String> named = chapters.authorIn(block).or(authorBelow(chapters, blocks, i));
        author =
            named.isPresent() ? named : chapters.begins(block) && i > 0 ? Optional.empty() : author;
      }
      if (block.lines.stream().allMatch(draft::isGone)) {
        continue;
      }
      write(block);
      close(block.kind, author);
    }
    return new CleanDocument(
        draft.source(), text.build(), paragraphs, sections, draft.removals(), draft.notes());
  }

  private java.util.function.Supplier<Optional<String>> authorBelow(
      Chapters chapters, List<Block> blocks, int i) {
    return () -> chapters.authorBelow(blocks, i);
  }

  private void close(Paragraph.Kind kind, Optional<String> author) {
    if (text.length() == start) {
      return;
    }
    Span span = new Span(start, text.length());
    if (kind == Paragraph.Kind.HEADING) {
      sections.add(new Section(heading.toString(), author));
    }
    paragraphs.add(new Paragraph(kind, span, sections.size() - 1));
  }

  private void write(Block block) {
    if (text.length() > 0) {
      int at = draft.line(block.first()).span().from();
      text.replace("\n\n", new Span(at, at));
    }
    start = text.length();
    heading.setLength(0);
    space = -1;
    for (int k = 0; k < block.lines.size(); k++) {
      int i = block.lines.get(k);
      Span span = draft.line(i).span();
      int from = span.from();
      if (k == 0 && block.kind == Paragraph.Kind.LIST_ITEM) {
        int sign = Blocks.afterBullet(draft.line(i).text());
        draft.cut("bullet", from, from + sign);
      } else if (block.kind == Paragraph.Kind.BLOCK_QUOTE && draft.left(i).startsWith(">")) {
        draft.cut("bullet", from, from + 1);
      }
      boolean last = k + 1 == block.lines.size();
      boolean glued = !last && endsGlued(i, block.lines.get(k + 1));
      write(from, span.to());
      if (!last && !glued && space < 0) {
        space = span.to();
      } else if (glued) {
        space = -1;
      }
    }
  }

  /** Whether the next line goes on without a space, as behind a hyphen or a dash. */
  private boolean endsGlued(int line, int next) {
    String left = draft.left(line);
    if (left.isEmpty()) {
      return false;
    }
    char last = left.charAt(left.length() - 1);
    boolean dash = "-\u2010\u2011–—/\u00AD".indexOf(last) >= 0;
    if (!dash || left.length() < 2 || Characters.isSpace(left.charAt(left.length() - 2))) {
      return false;
    }
    if (last == '\u00AD' || last == '-' || last == '\u2010') {
      String before = left.substring(0, left.length() - 1);
      if (last == '\u00AD' || hyphenation.joins(before, draft.left(next))) {
        Span span = draft.line(line).span();
        int at = span.from() + draft.line(line).text().lastIndexOf(last);
        draft.cut("hyphenation", at, at + 1);
      }
    }
    return true;
  }

  private void write(int from, int to) {
    String original = draft.text();
    for (int i = from; i < to; i++) {
      char c = original.charAt(i);
      if (draft.isCut(i)) {
        continue;
      }
      if (Characters.isInvisible(c)) {
        draft.cut("invisible", i, i + 1);
      } else if (Characters.isSpace(c)) {
        space = space < 0 ? i : space;
      } else {
        writeSpace();
        writeCharacter(original, i);
      }
    }
  }

  private void writeSpace() {
    if (space >= 0 && text.length() > start) {
      heading.append(' ');
      text.replace(" ", new Span(space, Math.min(space + 1, draft.text().length())));
    }
    space = -1;
  }

  private void writeCharacter(String original, int i) {
    char c = original.charAt(i);
    heading.append(c);
    String ligature = Characters.ligature(c);
    if (ligature != null) {
      text.replace(ligature, new Span(i, i + 1));
    } else if (isLone(original, i)) {
      text.replace("\uFFFD", new Span(i, i + 1));
    } else {
      text.keep(original, new Span(i, i + 1));
    }
  }

  private static boolean isLone(String original, int i) {
    char c = original.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= original.length() || !Character.isLowSurrogate(original.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(original.charAt(i - 1)));
  }
}
