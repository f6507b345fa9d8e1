package org.parallax.core.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.parallax.core.actor.Mention;
import org.parallax.core.actor.MentionForm;
import org.parallax.core.annotate.AnnotatedDocument;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * The people and the actors that a document names, looked up so that the cost of asking does not
 * grow with the document.
 */
final class DocumentNames {

  /**
   * A person named in the text.
   *
   * @param sentence the index of the sentence
   * @param last the index of the name's last token
   * @param name the name as it stands there
   */
  record Person(int sentence, int last, String name) {}

  private static final Comparator<String> BY_LENGTH =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final NavigableMap<Integer, List<Person>> bySentence = new TreeMap<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, List<String>> byLastWord = new HashMap<>();
  private final Map<String, String> fullest = new HashMap<>();
  private final Map<String, Set<String>> actors = new HashMap<>();
  private final Map<String, String> longest = new HashMap<>();

  DocumentNames(AnnotatedDocument document, List<Mention> mentions) {
    for (int s = 0; s < document.sentences().size(); s++) {
      people(document, s);
    }
    for (String name : names) {
      byLastWord.computeIfAbsent(lastWord(name), word -> new ArrayList<>()).add(name);
    }
    for (Mention mention : mentions) {
      boolean partial = mention.form() == MentionForm.PARTIAL_NAME;
      if (mention.form() == MentionForm.NAME) {
        longest.merge(mention.actor(), mention.label(), BinaryOperator.maxBy(BY_LENGTH));
      }
      if (partial || mention.form() == MentionForm.NAME) {
        actors
            .computeIfAbsent(mention.label(), label -> new LinkedHashSet<>())
            .add(mention.actor());
      }
    }
  }

  private void people(AnnotatedDocument document, int index) {
    AnnotatedSentence sentence = document.sentences().get(index);
    int first = -1;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean person = i < sentence.size() && sentence.token(i).entity().equals("PERSON");
      if (person && first < 0) {
        first = i;
      } else if (!person && first >= 0) {
        Token last = sentence.token(i - 1);
        String name = document.text(sentence.token(first).span().union(last.span()));
        bySentence
            .computeIfAbsent(index, s -> new ArrayList<>())
            .add(new Person(index, i - 1, name));
        names.add(name);
        first = -1;
      }
    }
  }

  /** The people named in a sentence, in order. */
  List<Person> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The person named last before a sentence whose name passes. */
  Optional<String> lastBefore(int sentence, Predicate<String> passes) {
    for (List<Person> people : bySentence.headMap(sentence, false).descendingMap().values()) {
      for (int i = people.size() - 1; i >= 0; i--) {
        if (passes.test(people.get(i).name())) {
          return Optional.of(people.get(i).name());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a name holds, or is held in, that of a person in the text. */
  boolean isPerson(String name) {
    return names.stream().anyMatch(known -> known.contains(name) || name.contains(known));
  }

  /** The longest name in the document that ends in the same word. */
  String fullest(String name) {
    return fullest.computeIfAbsent(name, this::findFullest);
  }

  private String findFullest(String name) {
    String surname = lastWord(name);
    String best = name;
    for (String known : byLastWord.getOrDefault(surname, List.of())) {
      if (known.length() > surname.length()
          && known.contains(name)
          && known.length() > best.length()) {
        best = known;
      }
    }
    return best;
  }

  /** The actor that a name is used for, if it is used for one alone. */
  Optional<String> actor(String name) {
    Set<String> bearers = actors.getOrDefault(name, Set.of());
    return bearers.size() == 1 ? bearers.stream().findFirst() : Optional.empty();
  }

  /** The longest name that the text gives an actor. */
  Optional<String> longestName(String actor) {
    return Optional.ofNullable(longest.get(actor));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
