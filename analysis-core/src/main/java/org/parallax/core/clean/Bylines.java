package org.parallax.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author's name above an article; kept as the section's author. */
final class Bylines implements CleaningRule {

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|bin|al)){1,3}";

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:By|BY|Written by|Author:|Text:|Text by|Posted by|Story by)\\s+("
              + NAME
              + ")(?:\\s*(?:,|\\||and\\b|for\\b|–|—|-).{0,60})?");

  private static final Pattern BARE = Pattern.compile(NAME);

  @Override
  public String name() {
    return "byline";
  }

  @Override
  public String reason() {
    return "The author's name says who speaks, not what is said.";
  }

  @Override
  public void apply(Draft draft) {
    int end = draft.isWrapped() ? Math.min(15, draft.lines().size()) : TopMatter.end(draft);
    List<String> above = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      above.add(draft.left(i).strip());
    }
    for (int i = 0; i < end; i++) {
      Optional<String> name = nameIn(draft, above, i);
      if (name.isPresent()) {
        draft.cutLines(name(), i, i + 1);
        draft.author(0, name.get());
        if (!draft.notes().contains(name.get())) {
          draft.note(name.get());
        }
      }
    }
  }

  /** A name behind "By", one that stands there twice, or the known author's. */
  private static Optional<String> nameIn(Draft draft, List<String> above, int i) {
    String line = above.get(i);
    Matcher signed = SIGNED.matcher(line);
    if (signed.matches()) {
      return Optional.of(String.valueOf(signed.group(1)).strip());
    }
    if (!BARE.matcher(line).matches() || draft.isWrapped()) {
      return Optional.empty();
    }
    boolean known =
        draft
            .source()
            .metadata()
            .author()
            .filter(author -> author.equalsIgnoreCase(line))
            .isPresent();
    boolean twice = above.indexOf(line) != above.lastIndexOf(line);
    boolean overButton =
        i > 0 && i + 1 < above.size() && isButton(draft, i + 1) && !isFirst(above, i);
    return known || twice || overButton ? Optional.of(line) : Optional.empty();
  }

  /** Whether a line was cut as furniture of the page, such as "Read more" under a name. */
  private static boolean isButton(Draft draft, int i) {
    return draft.isGone(i) && !draft.line(i).isBlank();
  }

  private static boolean isFirst(List<String> above, int i) {
    return above.subList(0, i).stream().allMatch(String::isEmpty);
  }
}
