package org.parallax.core.actor.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.annotate.AnnotatedSentence;
import org.parallax.core.annotate.Token;

/**
 * The people and other bearers of names in a document, and nouns for people: whom a pronoun can
 * speak of. Names are joined where one is a part of the other. For one thread.
 */
final class Discourse {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "van", "von", "der", "del", "di", "da", "al", "bin", "el", "le", "du", "of",
          "the");
  private static final Set<String> CALENDAR =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");
  private static final Set<String> AFTER_NAMES = Set.of("Jr.", "Jr", "Sr.", "III", "II");

  private final List<AnnotatedSentence> sentences;
  private final KnownNames known;
  private final PersonWords words;
  private final GivenNames givenNames;
  private final int[] offsets;
  private final boolean[][] inName;
  private final List<Set<DiscourseEntity>> bySentence = new ArrayList<>();
  private final Map<String, List<DiscourseEntity>> byWord = new HashMap<>();
  private final Map<String, DiscourseEntity> byKnown = new HashMap<>();
  private final Map<DiscourseEntity, String> knownIds = new HashMap<>();
  private int entities;
  private final Map<DiscourseEntity, Integer> order = new HashMap<>();

  Discourse(
      List<AnnotatedSentence> sentences,
      KnownNames known,
      PersonWords words,
      GivenNames givenNames) {
    this.sentences = sentences;
    this.known = known;
    this.words = words;
    this.givenNames = givenNames;
    this.offsets = new int[sentences.size() + 1];
    this.inName = new boolean[sentences.size()][];
    for (int i = 0; i < sentences.size(); i++) {
      offsets[i + 1] = offsets[i] + sentences.get(i).size();
      inName[i] = new boolean[sentences.get(i).size()];
      bySentence.add(new LinkedHashSet<>());
    }
    for (int i = 0; i < sentences.size(); i++) {
      findNames(i);
    }
    for (int i = 0; i < sentences.size(); i++) {
      findNouns(i);
    }
  }

  AnnotatedSentence sentence(int index) {
    return sentences.get(index);
  }

  AnnotatedSentence sentence(DiscourseEntity.Place place) {
    return sentences.get(place.sentence());
  }

  Token head(DiscourseEntity.Place place) {
    return sentence(place).token(place.head());
  }

  int position(int sentence, int token) {
    return offsets[sentence] + token;
  }

  /** The entities spoken of from one sentence to another, in the order of their first mention. */
  List<DiscourseEntity> between(int first, int last) {
    Set<DiscourseEntity> found = new LinkedHashSet<>();
    for (int i = Math.max(0, first); i <= Math.min(last, sentences.size() - 1); i++) {
      found.addAll(bySentence.get(i));
    }
    List<DiscourseEntity> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(entity -> order.getOrDefault(entity, 0)));
    return sorted;
  }

  /** The id by which an entity is known from outside. */
  Optional<String> knownId(DiscourseEntity entity) {
    return Optional.ofNullable(knownIds.get(entity));
  }

  Gender byFullName(DiscourseEntity entity) {
    return entity.isNamed() && entity.name().size() > 1
        ? givenNames.of(entity.name().get(0))
        : Gender.UNKNOWN;
  }

  Gender bySingleName(DiscourseEntity entity) {
    return entity.isNamed() && entity.name().size() == 1
        ? givenNames.of(entity.name().get(0))
        : Gender.UNKNOWN;
  }

  /** The named entity at a token. */
  Optional<DiscourseEntity> at(int sentence, int token) {
    for (DiscourseEntity entity : bySentence.get(sentence)) {
      for (DiscourseEntity.Place place : entity.between(sentence, sentence)) {
        if (place.first() <= token && token <= place.last()) {
          return Optional.of(entity);
        }
      }
    }
    return Optional.empty();
  }

  /** Books a pronoun to an entity. */
  void resolve(int sentence, int token, DiscourseEntity entity, Gender gender) {
    add(entity, sentence, token, token, token, DiscourseEntity.Form.PRONOUN);
    entity.voteByPronoun(gender.sign());
  }

  private void add(
      DiscourseEntity entity, int sentence, int first, int last, int head, DiscourseEntity.Form f) {
    entity.add(new DiscourseEntity.Place(sentence, first, last, head, position(sentence, head), f));
    bySentence.get(sentence).add(entity);
    order.computeIfAbsent(entity, key -> entities++);
  }

  private void findNames(int index) {
    AnnotatedSentence sentence = sentences.get(index);
    int at = 0;
    while (at < sentence.size()) {
      if (!nameLike(sentence.token(at))) {
        at++;
        continue;
      }
      int end = at;
      String type = sentence.token(at).entity();
      while (end + 1 < sentence.size()) {
        Token next = sentence.token(end + 1);
        boolean particle =
            end + 2 < sentence.size()
                && PARTICLES.contains(next.text())
                && next.entity().equals(type)
                && !type.equals("O")
                && nameLike(sentence.token(end + 2));
        if (!particle) {
          if (!nameLike(next) || !continues(sentence, end, type)) {
            break;
          }
          type = type.equals("O") ? next.entity() : type;
        }
        end++;
      }
      addName(index, at, end, type);
      at = end + 1;
    }
  }

  private static boolean nameLike(Token token) {
    return token.isWord()
        && (token.isProperNoun()
            || !token.entity().equals("O")
                && !token.tag().equals("POS")
                && !token.isPronoun()
                && Character.isUpperCase(token.text().codePointAt(0)));
  }

  private static boolean continues(AnnotatedSentence sentence, int end, String type) {
    Token here = sentence.token(end);
    Token next = sentence.token(end + 1);
    if (next.entity().equals(type)) {
      return true;
    }
    boolean oneOpen = next.entity().equals("O") || type.equals("O");
    return oneOpen && (here.head() == end + 1 || next.head() == end || here.head() == next.head());
  }

  private void addName(int index, int first, int last, String type) {
    AnnotatedSentence sentence = sentences.get(index);
    List<String> name = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      name.add(sentence.token(i).text());
      inName[index][i] = true;
    }
    if (name.size() == 1 && CALENDAR.contains(name.get(0))) {
      return;
    }
    int votes = 0;
    while (name.size() > 1 && words.isTitle(name.get(0))) {
      votes += 3 * words.ofTitle(name.get(0)).sign();
      name.remove(0);
    }
    if (name.size() > 1 && AFTER_NAMES.contains(name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
    int head = sentence.headOf(first, last);
    DiscourseEntity entity = entity(index, first, last, name, type);
    add(entity, index, first, last, head, DiscourseEntity.Form.NAME);
    entity.voteByTitle(votes + 2 * nounVotes(sentence, first, head));
  }

  private DiscourseEntity entity(int index, int first, int last, List<String> name, String type) {
    Optional<KnownNames.Known> outside = known.at(index, first, last);
    if (outside.isPresent()) {
      DiscourseEntity entity =
          byKnown.computeIfAbsent(
              outside.get().id(), id -> new DiscourseEntity(outside.get().name(), type, true));
      entity.type(outside.get().person() ? "PERSON" : "ORGANIZATION");
      knownIds.put(entity, outside.get().id());
      return entity;
    }
    DiscourseEntity latest = null;
    for (String word : name) {
      for (DiscourseEntity candidate : byWord.getOrDefault(word, List.of())) {
        boolean agrees =
            type.equals("O")
                || candidate.type().equals("O")
                || type.equals(candidate.type())
                || candidate.name().equals(name);
        boolean later =
            latest == null || order.getOrDefault(candidate, 0) > order.getOrDefault(latest, 0);
        if (later && agrees && sameName(candidate.name(), name)) {
          latest = candidate;
        }
      }
    }
    if (latest == null) {
      latest = new DiscourseEntity(name, type, true);
    } else if (latest.type().equals("O")) {
      latest.type(type);
    }
    latest.longerName(name);
    for (String word : name) {
      List<DiscourseEntity> having = byWord.computeIfAbsent(word, key -> new ArrayList<>());
      if (!having.contains(latest)) {
        having.add(latest);
      }
    }
    return latest;
  }

  /** Whether two names can be one person's: the same, or one a part of the other at an end. */
  static boolean sameName(List<String> a, List<String> b) {
    if (a.equals(b)) {
      return true;
    }
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = longer == a ? b : a;
    if (shorter.size() == longer.size()) {
      return false;
    }
    if (shorter.size() == 1) {
      String word = shorter.get(0);
      return word.length() >= 3
          && !PARTICLES.contains(word)
          && (longer.get(0).equals(word)
              || longer.get(longer.size() - 1).equals(word)
              || longer.size() <= 4 && longer.contains(word));
    }
    int matched = 0;
    for (String word : longer) {
      if (matched < shorter.size() && word.equals(shorter.get(matched))) {
        matched++;
      }
    }
    return matched == shorter.size()
        && (longer.get(longer.size() - 1).equals(shorter.get(matched - 1))
            || longer.get(0).equals(shorter.get(0)));
  }

  /** Gender shown by nouns beside a name: "actress Kerr", "Kerr, his brother". */
  private int nounVotes(AnnotatedSentence sentence, int first, int headIndex) {
    Token head = sentence.token(headIndex);
    int votes = 0;
    for (int i : sentence.dependents(headIndex)) {
      Token token = sentence.token(i);
      if (token.hasRelation("appos") || token.hasRelation("compound")) {
        votes += words.ofNoun(token).sign();
      }
    }
    if (head.head() >= 0) {
      Token governor = sentence.token(head.head());
      boolean predicate =
          head.hasRelation("nsubj") && !sentence.dependents(head.head(), "cop").isEmpty();
      if (head.hasRelation("appos") || predicate) {
        votes += words.ofNoun(governor).sign();
      }
    }
    if (first > 0) {
      votes += words.ofNoun(sentence.token(first - 1)).sign();
    }
    return Integer.signum(votes);
  }

  private void findNouns(int index) {
    AnnotatedSentence sentence = sentences.get(index);
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (inName[index][i]
          || !token.isNoun()
          || token.hasRelation("compound")
          || !words.isPerson(token)) {
        continue;
      }
      int first = i;
      for (int dependent : sentence.dependents(i)) {
        Token other = sentence.token(dependent);
        if (dependent < first
            && (other.hasRelation("det")
                || other.hasRelation("amod")
                || other.hasRelation("compound")
                || other.hasRelation("nmod:poss")
                || other.hasRelation("nummod"))) {
          first = dependent;
        }
      }
      Optional<DiscourseEntity> named = bearer(index, i);
      if (named.isPresent()) {
        add(named.get(), index, first, i, i, DiscourseEntity.Form.NOUN);
      } else if (sentence.dependents(i, "cop").isEmpty()) {
        DiscourseEntity entity = new DiscourseEntity(List.of(token.lemma()), "PERSON", false);
        entity.voteByTitle(2 * words.ofNoun(token).sign());
        if (token.tag().equals("NNS")) {
          entity.markPlural();
        }
        add(entity, index, first, i, i, DiscourseEntity.Form.NOUN);
      }
    }
  }

  /** Who a noun stands for, where that is known or an apposition says so. */
  private Optional<DiscourseEntity> bearer(int index, int noun) {
    Optional<KnownNames.Known> outside = known.at(index, noun, noun);
    if (outside.isPresent() && byKnown.containsKey(outside.get().id())) {
      return Optional.ofNullable(byKnown.get(outside.get().id()));
    }
    AnnotatedSentence sentence = sentences.get(index);
    Token token = sentence.token(noun);
    if (token.hasRelation("appos")) {
      Optional<DiscourseEntity> above = nameAt(index, token.head());
      if (above.isPresent()) {
        return above;
      }
    }
    for (int i : sentence.dependents(noun, "appos")) {
      Optional<DiscourseEntity> below = nameAt(index, i);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  private Optional<DiscourseEntity> nameAt(int sentence, int token) {
    return token < 0 ? Optional.empty() : at(sentence, token).filter(DiscourseEntity::isNamed);
  }
}
