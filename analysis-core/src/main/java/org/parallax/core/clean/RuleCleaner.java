package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.core.source.SourceDocument;
import org.parallax.core.text.AlignedText;
import org.parallax.core.text.Span;

/**
 * Cleans with a list of small rules, each for one kind of furniture, and then puts the lines that
 * are left together to paragraphs and sections. General: it knows no source. Immutable; can be
 * shared between threads.
 */
public final class RuleCleaner implements Cleaner {

  /** Changes whenever a rule does. */
  public static final String NAME = "rules 1";

  private static final List<LineRule> RULES =
      List.of(
          new PageFurniture(), new Footnotes(), new ArticleFurniture(), new Captions(), new Urls());

  private static final Pattern INTRODUCES_A_QUOTE =
      Pattern.compile(
          "(?s).*\\b(?:quote|quotation|speech|words|said|wrote|written|stated|statement|letter|passage|testimony)\\b.*:$");

  private static final Pattern NUMBERING = Pattern.compile("^\\(?(?:\\d{1,2}|[IVX]{1,4})[.)]\\s+");

  private static final Pattern PERSON_NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]*){1,2}");

  @Override
  public CleanDocument clean(SourceDocument document) {
    Lines lines = new Lines(document.text());
    RULES.forEach(rule -> rule.apply(lines));
    return new Writing(document, lines).document();
  }

  /** One document being written. */
  private static final class Writing {

    private final SourceDocument source;
    private final Lines lines;
    private final Joining joining;
    private final AlignedText.Builder text = AlignedText.builder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Section> sections =
        new ArrayList<>(List.of(new Section("", Optional.empty())));
    private boolean quoteFollows;

    Writing(SourceDocument source, Lines lines) {
      this.source = source;
      this.lines = lines;
      this.joining = new Joining(lines);
    }

    CleanDocument document() {
      for (List<Integer> block : Blocks.of(lines)) {
        String written = Blocks.joined(lines, block);
        if (Blocks.isHeading(NUMBERING.matcher(written).replaceFirst(""))) {
          heading(block);
        } else {
          write(block, kind(written));
          quoteFollows = INTRODUCES_A_QUOTE.matcher(written).matches();
        }
      }
      return new CleanDocument(
          source, text.build(), paragraphs, sections, lines.removals(), lines.notes());
    }

    private Paragraph.Kind kind(String written) {
      if (Blocks.isListItem(written)) {
        return Paragraph.Kind.LIST_ITEM;
      }
      return quoteFollows && !written.matches("(?s)^[\"“‘'].*")
          ? Paragraph.Kind.BLOCK_QUOTE
          : Paragraph.Kind.PROSE;
    }

    /** A heading begins a section; a name on its last line is that section's author. */
    private void heading(List<Integer> block) {
      List<Integer> kept = new ArrayList<>(block);
      Optional<String> author = Optional.empty();
      int last = block.get(block.size() - 1);
      String name = lines.text(last);
      if (block.size() > 1
          && Pages.begins(lines, block.get(0))
          && PERSON_NAME.matcher(name).matches()) {
        author = Optional.of(name);
        lines.note(name);
        lines.cut(last, "byline");
        kept.remove(kept.size() - 1);
      }
      sections.add(new Section(Blocks.joined(lines, kept), author));
      write(kept, Paragraph.Kind.HEADING);
      quoteFollows = false;
    }

    private void write(List<Integer> block, Paragraph.Kind kind) {
      if (text.length() > 0) {
        int end = lines.span(block.get(0)).from();
        text.replace("\n\n", new Span(end, end));
      }
      int from = text.length();
      boolean[] atSpace = {true};
      for (int k = 0; k < block.size(); k++) {
        int line = block.get(k);
        List<Span> parts = parts(line);
        if (k + 1 < block.size()) {
          Joining.How how = joining.of(withoutCuts(parts), lines.text(block.get(k + 1)));
          write(trimmed(parts, how == Joining.How.WITHOUT_HYPHEN), atSpace);
          if (how == Joining.How.WITH_SPACE && !atSpace[0]) {
            int end = lines.span(line).to();
            text.replace(" ", new Span(end, Math.min(end + 1, lines.original().length())));
            atSpace[0] = true;
          } else if (how != Joining.How.WITH_SPACE) {
            atSpace[0] = true;
          }
        } else {
          write(trimmed(parts, false), atSpace);
        }
      }
      if (text.length() > from) {
        paragraphs.add(new Paragraph(kind, new Span(from, text.length()), sections.size() - 1));
      }
    }

    private void write(List<Span> parts, boolean[] atSpace) {
      for (Span part : parts) {
        Characters.append(text, lines.original(), part, atSpace);
      }
    }

    /** What is left of a line between the parts that were cut out of it. */
    private List<Span> parts(int line) {
      List<Span> parts = new ArrayList<>();
      int at = lines.span(line).from();
      for (Removal cut : lines.removalsIn(lines.span(line))) {
        if (cut.span().from() > at) {
          parts.add(new Span(at, cut.span().from()));
        }
        at = Math.max(at, cut.span().to());
      }
      if (lines.span(line).to() > at) {
        parts.add(new Span(at, lines.span(line).to()));
      }
      return parts;
    }

    private String withoutCuts(List<Span> parts) {
      StringBuilder kept = new StringBuilder();
      parts.forEach(part -> kept.append(part.in(lines.original())));
      return kept.toString().strip();
    }

    /** Without white space at the end of the line, and without its last hyphen if asked. */
    private List<Span> trimmed(List<Span> parts, boolean withoutHyphen) {
      List<Span> trimmed = new ArrayList<>(parts);
      boolean hyphen = withoutHyphen;
      while (!trimmed.isEmpty()) {
        Span last = trimmed.remove(trimmed.size() - 1);
        int end = last.to();
        while (end > last.from() && Characters.isSpace(lines.original().charAt(end - 1))) {
          end--;
        }
        if (hyphen && end > last.from()) {
          end--;
          hyphen = false;
        }
        if (end > last.from()) {
          trimmed.add(new Span(last.from(), end));
          break;
        }
      }
      return trimmed;
    }
  }
}
