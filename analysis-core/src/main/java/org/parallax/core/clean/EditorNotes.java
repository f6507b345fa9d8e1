package org.parallax.core.clean;

import java.util.regex.Pattern;

/** What an editor says about the text; kept as a note on the document. */
final class EditorNotes implements CleaningRule {

  private static final Pattern NOTE =
      Pattern.compile(
          "\\s*[(\\[*_]*(?:(?:editor(?:s['’]|['’]s|ial)?|author['’]s|publisher['’]s|translator['’]s)\\s+note|note from the editors?|disclaimer|correction|clarification)"
              + "[*_]*\\s*[:.—–-].*|\\s*[(\\[*_]*the (?:views|opinions) expressed (?:in this|here|by the author).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public String name() {
    return "editors-note";
  }

  @Override
  public String reason() {
    return "An editor's note is about the text and by somebody else.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.lines().size(); i++) {
      String left = draft.left(i);
      boolean begins = i == 0 || draft.line(i - 1).isBlank() || !draft.isWrapped();
      if (!begins || left.length() > 3000 || !NOTE.matcher(left).matches()) {
        continue;
      }
      int to = i + 1;
      while (draft.isWrapped() && to < draft.lines().size() && !draft.line(to).isBlank()) {
        to++;
      }
      StringBuilder note = new StringBuilder();
      for (int k = i; k < to; k++) {
        note.append(k == i ? "" : " ").append(draft.line(k).trimmed());
      }
      draft.note(note.toString());
      draft.cutLines(name(), i, to);
    }
  }
}
