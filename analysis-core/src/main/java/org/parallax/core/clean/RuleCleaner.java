package org.parallax.core.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.core.source.SourceDocument;

/**
 * Cleans by a list of small rules, each of which knows one kind of furniture, and puts what is left
 * together to paragraphs. The rules know nothing of any particular text. Can be shared between
 * threads.
 */
public final class RuleCleaner implements Cleaner {

  /** Changes whenever a rule does. */
  public static final String NAME = "rules 3";

  private static final List<CleaningRule> RULES =
      List.of(
          new Decorations(),
          new RunningHeads(),
          new Footnotes(),
          new Endnotes(),
          new FootnoteMarks(),
          new EditorNotes(),
          new WebFurniture(),
          new Headlines(),
          new Bylines(),
          new Datelines(),
          new Captions(),
          new Links());

  @Override
  public CleanDocument clean(SourceDocument document) {
    Draft draft = new Draft(document);
    RULES.forEach(rule -> rule.apply(draft));
    return HeadMatter.read(new ParagraphAssembler(draft).assemble());
  }

  /** Every rule's name and its reason, in the order in which they are applied. */
  public static Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    RULES.forEach(rule -> reasons.put(rule.name(), rule.reason()));
    reasons.put(RunningHeads.PAGE_NUMBER, "A page's number is the page's.");
    reasons.put("bullet", "The sign before a list's item is not a word.");
    reasons.put("hyphenation", "The hyphen of a line end is the page's, not the word's.");
    reasons.put("invisible", "A character without a shape would split or change the word.");
    return reasons;
  }
}
