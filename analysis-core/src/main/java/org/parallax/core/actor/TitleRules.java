package org.parallax.core.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * Learns who bears which title from "President Kerr", "Kerr, the president of Norland" and "Kerr is
 * an analyst". Immutable; what is learned goes into the document's memory.
 */
final class TitleRules {

  private static final Set<String> NOT_NOW =
      Set.of(
          "former",
          "ex",
          "vice",
          "deputy",
          "late",
          "future",
          "next",
          "previous",
          "first",
          "assistant");

  private final ActorWords words;

  TitleRules(ActorWords words) {
    this.words = words;
  }

  /** Remembers the titles that stand at a person's name. */
  void learn(AnnotatedSentence sentence, NameMatch match, DocumentMemory memory, int index) {
    before(sentence, match).ifPresent(title -> memory.title(title, match.actor(), index));
    int head = sentence.headOf(match.first(), match.last());
    for (int i : sentence.dependents(head, "appos")) {
      title(sentence, i).ifPresent(title -> memory.title(title, match.actor(), index));
    }
    Token token = sentence.token(head);
    if (token.head() >= 0) {
      boolean apposed = token.hasRelation("appos");
      boolean predicate =
          token.hasRelation("nsubj") && !sentence.dependents(token.head(), "cop").isEmpty();
      if (apposed || predicate) {
        title(sentence, token.head()).ifPresent(t -> memory.title(t, match.actor(), index));
      }
    }
  }

  /** Of those who share a surname, the one who bears the title before it. */
  Optional<String> bearer(AnnotatedSentence sentence, NameMatch match, DocumentMemory memory) {
    return before(sentence, match)
        .map(title -> match.actors().stream().filter(memory.bearers(title)::contains).toList())
        .filter(bearers -> bearers.size() == 1)
        .map(bearers -> bearers.get(0));
  }

  /** The title right before a name, a country between them left out. */
  private Optional<String> before(AnnotatedSentence sentence, NameMatch match) {
    int at = match.first() - 1;
    int steps = 0;
    while (at >= 0 && steps < 6) {
      Token token = sentence.token(at);
      Optional<String> title = token.isNoun() ? title(sentence, at) : Optional.empty();
      if (title.isPresent()) {
        return title;
      }
      boolean between =
          token.isProperNoun() || List.of("of", "the", "'s", ",").contains(token.text());
      if (!between || token.text().equals(",") && steps > 0) {
        return Optional.empty();
      }
      at--;
      steps++;
    }
    return Optional.empty();
  }

  /** The title that a noun names, unless it is somebody's former or lower one. */
  Optional<String> title(AnnotatedSentence sentence, int noun) {
    Optional<String> title = words.titleAt(sentence, noun);
    if (title.isEmpty()) {
      return title;
    }
    for (int i = Math.max(0, noun - 3); i < noun; i++) {
      if (NOT_NOW.contains(NameAtoms.normal(sentence.token(i).text()))) {
        return Optional.empty();
      }
    }
    return title;
  }
}
